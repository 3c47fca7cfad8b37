-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: standing-tier0-grant
-- group: C
-- title.en: Somebody holds the highest power all the time
-- title.fr: Quelqu’un détient le pouvoir le plus élevé en permanence
-- title.ko: 최고 권한을 항상 가지고 있는 사람이 있습니다
-- severity: low; high when eligible_exists=1
-- needs: accounts, grants
-- controls.cis: 5.4, 6.8
-- controls.nist: AC-6(5), AC-2(13)
-- controls.iso: A.8.2
-- controls.pci: 7.2.5, 8.6.1
-- controls.soc2: CC6.3
-- controls.ismsp: 2.5.5
-- controls.attack: T1078, T1098.003
-- show: how the right is reached, last use, the role on request that would do
-- remedy.en: Give it on request, with approval and a time limit.
-- remedy.fr: Accordez-le sur demande, avec approbation et durée limitée.
-- remedy.ko: 승인과 시간 제한을 두고 요청할 때만 부여하세요.
-- note: low where the source offers no roles on request: there is nothing to change to
WITH offers AS MATERIALIZED (SELECT DISTINCT x.source_id FROM entitlement w CROSS JOIN eff x ON x.entitlement_id=w.entitlement_id
  WHERE w.tier<=1 AND x.mode='eligible')
SELECT 'grant' AS kind, x.grant_id AS id, a.person_id AS person_id, COALESCE(x.valid_from, x.first_seen_at) AS since,
  json_object('account', a.name, 'entitlement', x.ent_name, 'tier', x.tier, 'path', x.path_kind, 'via', x.via,
    'eligible_exists', x.source_id IN (SELECT source_id FROM offers), 'last_used_at', a.last_used_at,
    'row_id', x.row_id, 'file_id', x.file_id, 'row_number', x.row_number) AS facts
FROM eff x CROSS JOIN live_account a ON a.account_id=x.account_id
WHERE x.tier=0 AND x.mode='standing' AND x.valid_to IS NULL AND a.kind='human' AND a.is_breakglass=0
