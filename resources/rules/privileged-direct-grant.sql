-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: privileged-direct-grant
-- group: C
-- title.en: A powerful right was given to an account directly, not through a group
-- title.fr: Un droit puissant est donné directement au compte, pas par un groupe
-- title.ko: 강력한 권한이 그룹이 아니라 계정에 직접 부여되었습니다
-- severity: low
-- needs: accounts, grants
-- param max_tier: 2; 0 to 3; CIS AWS, rights only through groups
-- controls.cis: 6.8
-- controls.nist: AC-6, AC-2
-- controls.iso: A.5.15
-- controls.pci: 7.2.3
-- controls.soc2: CC6.3
-- controls.ismsp: 2.5.1
-- controls.attack: T1098.003
-- show: the right, the group that gives the same
-- remedy.en: Move it to a group that has an owner.
-- remedy.fr: Déplacez-le vers un groupe qui a un responsable.
-- remedy.ko: 책임자가 있는 그룹으로 옮기세요.
WITH strong AS MATERIALIZED (SELECT entitlement_id FROM entitlement
  WHERE tier<=:max_tier AND kind IN ('policy', 'permission', 'dbrole'))
SELECT 'grant' AS kind, x.grant_id AS id, a.person_id AS person_id, COALESCE(x.valid_from, x.first_seen_at) AS since,
  json_object('account', a.name, 'entitlement', x.ent_name, 'ent_kind', x.ent_kind, 'tier', x.tier,
    'row_id', x.row_id, 'file_id', x.file_id, 'row_number', x.row_number) AS facts
FROM strong w CROSS JOIN eff x ON x.entitlement_id=w.entitlement_id
  CROSS JOIN live_account a ON a.account_id=x.account_id
WHERE x.path_kind='direct' AND a.kind='human' AND a.is_breakglass=0
