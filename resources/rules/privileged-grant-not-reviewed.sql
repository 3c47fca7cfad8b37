-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: privileged-grant-not-reviewed
-- group: C
-- title.en: A powerful right has not been reviewed for a long time
-- title.fr: Un droit puissant n’a pas été revu depuis longtemps
-- title.ko: 강력한 권한이 오랫동안 검토되지 않았습니다
-- severity: medium
-- needs: accounts, grants, reviews
-- param days: 180; 30 to 1095; PCI DSS 7.2.4, six months; CIS Controls 6.8 asks for a year
-- param max_tier: 1; 0 to 3; our choice
-- controls.cis: 6.8
-- controls.nist: AC-2 j, AC-6(7)
-- controls.iso: A.5.18
-- controls.pci: 7.2.4, 7.2.5.1
-- controls.soc2: CC6.2, CC6.3
-- controls.ismsp: 2.5.6
-- controls.attack: T1078
-- show: last reviewer and decision, uses since then
-- remedy.en: Put it into the current review.
-- remedy.fr: Ajoutez-le à la revue en cours.
-- remedy.ko: 진행 중인 검토에 포함하세요.
-- note: judged only where a source tells of reviews at all
WITH power AS MATERIALIZED (SELECT entitlement_id FROM entitlement WHERE tier<=:max_tier),
held AS MATERIALIZED (SELECT x.* FROM power w CROSS JOIN eff x ON x.entitlement_id=w.entitlement_id),
reviewed AS MATERIALIZED (SELECT DISTINCT source_id FROM held WHERE reviewed_at IS NOT NULL)
SELECT 'grant' AS kind, x.grant_id AS id, COALESCE(a.person_id, a.owner_person_id) AS person_id,
  COALESCE(x.reviewed_at, x.valid_from, x.first_seen_at)+:days*86400 AS since,
  json_object('account', a.name, 'entitlement', x.ent_name, 'tier', x.tier, 'reviewed_at', x.reviewed_at, 'granted_at', x.valid_from,
    'row_id', x.row_id, 'file_id', x.file_id, 'row_number', x.row_number) AS facts
FROM held x CROSS JOIN live_account a ON a.account_id=x.account_id CROSS JOIN run r
WHERE x.source_id IN (SELECT source_id FROM reviewed)
  AND COALESCE(x.reviewed_at, x.valid_from, x.first_seen_at)<r.now-:days*86400
