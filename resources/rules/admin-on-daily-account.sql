-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: admin-on-daily-account
-- group: C
-- title.en: An account for mail and daily work has powerful rights
-- title.fr: Un compte de messagerie et de travail courant a des droits puissants
-- title.ko: 메일과 일상 업무용 계정에 강력한 권한이 있습니다
-- severity: high
-- needs: accounts, grants
-- param max_tier: 1; 0 to 3; CIS Controls 5.4
-- controls.cis: 5.4
-- controls.nist: AC-6(2)
-- controls.iso: A.8.2
-- controls.pci: 7.2.2
-- controls.soc2: CC6.3
-- controls.ismsp: 2.5.5
-- controls.attack: T1566, T1078
-- show: that it reads mail, what it holds
-- remedy.en: Make a separate account for administration and move the rights there.
-- remedy.fr: Créez un compte d’administration séparé et déplacez-y les droits.
-- remedy.ko: 관리 전용 계정을 따로 만들고 권한을 옮기세요.
WITH strong AS MATERIALIZED (SELECT entitlement_id FROM entitlement WHERE tier<=:max_tier),
held AS MATERIALIZED (SELECT x.account_id, x.tier, x.ent_name, x.entitlement_id, COALESCE(x.valid_from, x.first_seen_at) AS since
  FROM strong w CROSS JOIN eff x ON x.entitlement_id=w.entitlement_id WHERE x.mode<>'eligible'),
first AS MATERIALIZED (SELECT account_id, MIN(since) AS since FROM held GROUP BY account_id)
SELECT 'account' AS kind, q.account_id AS id, a.person_id AS person_id, d.since AS since,
  json_object('account', a.name, 'tier', q.tier, 'top', q.ent_name, 'rights', q.rights, 'last_used_at', a.last_used_at,
    'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number) AS facts
FROM (SELECT account_id, MIN(tier) AS tier, ent_name, COUNT(DISTINCT entitlement_id) AS rights FROM held GROUP BY account_id) q
  JOIN first d ON d.account_id=q.account_id
  CROSS JOIN live_account a ON a.account_id=q.account_id
WHERE a.has_mailbox=1 AND a.kind='human'
