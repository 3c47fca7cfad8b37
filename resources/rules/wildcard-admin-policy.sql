-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: wildcard-admin-policy
-- group: C
-- title.en: A home-made policy allows everything on everything
-- title.fr: Une politique maison autorise tout sur tout
-- title.ko: 직접 만든 정책이 모든 대상에 모든 동작을 허용합니다
-- severity: high; critical when holders>0
-- needs: grants
-- controls.cis: 6.8, 3.3
-- controls.nist: AC-6
-- controls.iso: A.8.3, A.5.15
-- controls.pci: 7.2.1, 7.2.2
-- controls.soc2: CC6.3
-- controls.ismsp: 2.5.5, 2.6.2
-- controls.attack: T1098.003
-- show: the statement, who holds it, the actions used
-- remedy.en: Replace it by the actions that were used in the last 90 days.
-- remedy.fr: Remplacez-la par les actions utilisées ces 90 derniers jours.
-- remedy.ko: 최근 90일 동안 쓰인 동작만 남기세요.
-- note: policies of the cloud provider itself are spared: their holders are found by other rules
SELECT 'entitlement' AS kind, q.entitlement_id AS id, NULL AS person_id, COALESCE(q.held_since, q.first_seen_at) AS since,
  json_object('name', q.name, 'ent_kind', q.kind, 'tier', q.tier, 'holders', q.holders,
    'row_id', q.row_id, 'file_id', q.file_id, 'row_number', q.row_number) AS facts
FROM (SELECT e.*, (SELECT COUNT(DISTINCT x.account_id) FROM eff x WHERE x.entitlement_id=e.entitlement_id) AS holders,
    (SELECT MIN(x.valid_from) FROM eff x WHERE x.entitlement_id=e.entitlement_id) AS held_since
  FROM entitlement_flag f CROSS JOIN entitlement e ON e.entitlement_id=f.entitlement_id
  WHERE f.flag='wildcard' AND e.key NOT LIKE 'arn:aws:iam::aws:policy/%') q
