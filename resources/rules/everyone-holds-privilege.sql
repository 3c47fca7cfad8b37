-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: everyone-holds-privilege
-- group: C
-- title.en: A right of note is given to everyone
-- title.fr: Un droit notable est donné à tout le monde
-- title.ko: 중요한 권한이 모든 사용자에게 부여되어 있습니다
-- severity: critical
-- needs: grants
-- param max_tier: 2; 0 to 3; our choice
-- controls.cis: 3.3, 6.8
-- controls.nist: AC-6, AC-3
-- controls.iso: A.5.15, A.8.3
-- controls.pci: 7.2.1
-- controls.soc2: CC6.1, CC6.3
-- controls.ismsp: 2.5.5, 2.6.2
-- controls.attack: T1222, T1484.001
-- show: the object, the right, who gains it in effect
-- remedy.en: Remove the broad principal.
-- remedy.fr: Retirez le principal trop large.
-- remedy.ko: 범위가 넓은 주체를 제거하세요.
-- note: Everyone, Authenticated Users, PUBLIC, allUsers, system:authenticated, also through
--    groups inside groups
WITH RECURSIVE power AS MATERIALIZED (SELECT entitlement_id FROM entitlement WHERE tier<=:max_tier),
everyone AS MATERIALIZED (SELECT e.entitlement_id, e.name FROM entitlement e WHERE e.name IN ('Everyone', 'Authenticated Users', 'PUBLIC',
    'allUsers', 'allAuthenticatedUsers', 'system:authenticated', 'system:unauthenticated', 'system:anonymous')
  UNION SELECT e.entitlement_id, e.name FROM entitlement_flag f CROSS JOIN entitlement e ON e.entitlement_id=f.entitlement_id
  WHERE f.flag='broad-principal'),
up(entitlement_id, name) AS (SELECT entitlement_id, name FROM everyone
  UNION SELECT m.group_id, u.name FROM up u CROSS JOIN membership m ON m.member_id=u.entitlement_id)
SELECT 'grant' AS kind, x.grant_id AS id, NULL AS person_id, COALESCE(x.valid_from, x.first_seen_at) AS since,
  json_object('entitlement', x.ent_name, 'tier', x.tier, 'principal', a.name, 'row_id', x.row_id, 'file_id', x.file_id, 'row_number', x.row_number) AS facts
FROM account_attr k CROSS JOIN account a ON a.account_id=k.account_id CROSS JOIN eff x ON x.account_id=a.account_id
WHERE k.k='broad_principal' AND k.v='1' AND x.tier<=:max_tier
UNION ALL
SELECT 'entitlement', e.entitlement_id, NULL, e.first_seen_at,
  json_object('entitlement', e.name, 'tier', e.tier, 'principal', u.name, 'row_id', e.row_id, 'file_id', e.file_id, 'row_number', e.row_number)
FROM up u CROSS JOIN power w ON w.entitlement_id=u.entitlement_id CROSS JOIN entitlement e ON e.entitlement_id=w.entitlement_id
