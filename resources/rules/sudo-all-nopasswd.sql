-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: sudo-all-nopasswd
-- group: C
-- title.en: An account may do everything on a host without a password
-- title.fr: Un compte peut tout faire sur un hôte sans mot de passe
-- title.ko: 계정이 비밀번호 없이 호스트에서 모든 명령을 실행할 수 있습니다
-- severity: high; medium when env in ('staging', 'development', 'test')
-- needs: accounts, grants
-- controls.cis: 5.4
-- controls.nist: AC-6(2), IA-11
-- controls.iso: A.8.2, A.8.18
-- controls.pci: 8.4.1
-- controls.soc2: CC6.3
-- controls.ismsp: 2.5.5
-- controls.attack: T1548.003
-- show: file and line of the rule, hosts it holds on
-- remedy.en: Name the commands, and ask for the password again.
-- remedy.fr: Nommez les commandes et redemandez le mot de passe.
-- remedy.ko: 허용할 명령을 지정하고 다시 인증하게 하세요.
-- note: CIS Linux benchmarks ask for authentication; both must be said by one rule
WITH open AS MATERIALIZED (SELECT n.entitlement_id FROM entitlement_flag n JOIN entitlement_flag c ON c.entitlement_id=n.entitlement_id
  WHERE n.flag='nopasswd' AND c.flag='any-command')
SELECT 'account' AS kind, a.account_id AS id, COALESCE(a.person_id, a.owner_person_id) AS person_id,
  MIN(COALESCE(x.valid_from, x.first_seen_at)) AS since,
  json_object('account', a.name, 'rule', x.ent_name, 'env', COALESCE(a.env, x.ent_env), 'acct_kind', a.kind,
    'row_id', x.row_id, 'file_id', x.file_id, 'row_number', x.row_number) AS facts
FROM open w CROSS JOIN eff x ON x.entitlement_id=w.entitlement_id CROSS JOIN live_account a ON a.account_id=x.account_id
WHERE a.is_builtin=0
GROUP BY a.account_id
