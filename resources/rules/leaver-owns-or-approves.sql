-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: leaver-owns-or-approves
-- group: A
-- title.en: Someone who left still owns or approves this
-- title.fr: Une personne partie est encore propriétaire ou approbatrice
-- title.ko: 퇴사한 사람이 아직 소유하거나 승인합니다
-- severity: medium; high when tier<=1
-- needs: people, ownerships
-- controls.cis: 5.1, 6.8
-- controls.nist: AC-2, PS-4, PS-5
-- controls.iso: A.5.2, A.5.18
-- controls.pci: 7.2.4, 8.2.5
-- controls.soc2: CC6.2
-- controls.ismsp: 2.2.5, 2.5.6
-- controls.attack: T1098
-- show: the object, the role, owners that remain, requests waiting for the person who left
-- remedy.en: Give the role to somebody who is here. A step without a living approver must refuse.
-- remedy.fr: Confiez le rôle à une personne présente. Une étape sans approbateur doit refuser.
-- remedy.ko: 재직 중인 사람에게 역할을 넘기세요. 승인자가 없는 단계는 거부해야 합니다.
WITH gone AS MATERIALIZED (SELECT * FROM leaver), owned AS MATERIALIZED (SELECT * FROM ownership WHERE to_at IS NULL)
SELECT 'object' AS kind, o.object_identity AS id, l.person_id AS person_id,
  MIN(MAX(l.gone_at, COALESCE(o.from_at, l.gone_at))) AS since,
  json_object('object', o.object_id, 'object_kind', o.object_kind, 'role', o.role, 'tier', o.tier,
    'other_owners', (SELECT COUNT(DISTINCT x.person_id) FROM owned x LEFT JOIN gone g ON g.person_id=x.person_id
      WHERE x.object_identity=o.object_identity AND x.role=o.role AND g.person_id IS NULL),
    'row_id', o.row_id, 'file_id', o.file_id, 'row_number', o.row_number,
    'person', l.name, 'hr_number', l.hr_number, 'gone_at', l.gone_at,
    'person_file_id', l.file_id, 'person_row_number', l.row_number) AS facts
FROM owned o JOIN gone l ON l.person_id=o.person_id CROSS JOIN run r
WHERE COALESCE(o.from_at, 0)<=r.now
GROUP BY o.object_identity, l.person_id
