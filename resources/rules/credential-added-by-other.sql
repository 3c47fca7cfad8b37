-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: credential-added-by-other
-- group: H
-- title.en: Somebody added a way in to another’s account
-- title.fr: Quelqu’un a ajouté un accès au compte d’un autre
-- title.ko: 다른 사람의 계정에 로그인 수단을 추가했습니다
-- severity: high; critical when tier<=1
-- needs: accounts, events
-- scan: event; only sign-ins and changes are rows, reads of records are kept in columns
-- param lookback_d: 7; 1 to 90; our choice
-- param reset_tier: 2; 0 to 4; our choice: resetting passwords and factors of ordinary people is
--    the daily work of a help desk
-- controls.cis: 8.11, 5.5
-- controls.nist: AC-2(4), IA-5
-- controls.iso: A.8.16, A.5.17
-- controls.pci: 10.2.1.5
-- controls.soc2: CC7.2
-- controls.ismsp: 2.5.1
-- controls.attack: T1098.001, T1098
-- show: who did it to whom, the next use of what was added
-- remedy.en: Revoke what was added, unless both people confirm it.
-- remedy.fr: Révoquez l’ajout, sauf si les deux personnes le confirment.
-- remedy.ko: 두 사람 모두 확인하지 않으면 추가된 것을 회수하세요.
SELECT 'account' AS kind, b.account_id AS id, b.person_id AS person_id, MIN(e.at) AS since,
  json_object('account', b.name, 'tier', k.tier, 'actor', a.name, 'actor_id', a.account_id, 'activity', e.activity, 'action', e.action, 'n', COUNT(*), 'src_ip', e.src_ip,
    'event_id', e.event_id, 'file_id', e.file_id, 'row_number', e.row_number) AS facts
FROM run r CROSS JOIN event e ON e.activity IN ('key-create', 'secret-add', 'login-profile', 'mfa-add', 'pwd-reset', 'fed-cred-add') AND e.at>r.now-:lookback_d*86400
  JOIN account b ON b.account_id=e.target_account_id JOIN acct_tier k ON k.account_id=e.target_account_id JOIN account a ON a.account_id=e.account_id
WHERE e.outcome='success' AND a.account_id<>b.account_id AND (a.person_id IS NULL OR a.person_id IS NOT b.person_id)
  AND (e.activity NOT IN ('pwd-reset', 'mfa-add') OR k.tier<=:reset_tier)
  AND (a.person_id IS NULL OR a.person_id IS NOT b.owner_person_id)
GROUP BY b.account_id
