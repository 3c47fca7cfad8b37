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
SELECT 'account' AS kind, q.account_id AS id, a.person_id AS person_id, q.since AS since,
  json_object('account', a.name, 'tier', q.tier, 'top', q.ent_name, 'rights', q.rights, 'last_used_at', a.last_used_at,
    'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number) AS facts
FROM (SELECT x.account_id, MIN(x.tier) AS tier, x.ent_name, COUNT(DISTINCT x.entitlement_id) AS rights,
    (SELECT MIN(COALESCE(y.valid_from, y.first_seen_at)) FROM eff y
      WHERE y.account_id=x.account_id AND y.tier<=:max_tier AND y.mode<>'eligible') AS since
  FROM eff x WHERE x.tier<=:max_tier AND x.mode<>'eligible' GROUP BY x.account_id) q
  CROSS JOIN live_account a ON a.account_id=q.account_id
WHERE a.has_mailbox=1 AND a.kind='human'
