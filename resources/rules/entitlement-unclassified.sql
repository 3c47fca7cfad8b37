-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: entitlement-unclassified
-- group: I
-- title.en: A right that people hold has no level of power yet
-- title.fr: Un droit détenu n’a pas encore de niveau de pouvoir
-- title.ko: 사용 중인 권한의 등급이 정해지지 않았습니다
-- severity: low; medium when many=1
-- needs: grants
-- param min_holders: 1; 1 to 1000; our choice
-- param many_pct: 10; 1 to 100; our choice
-- controls.cis: 3.7, 6.8
-- controls.nist: AC-6
-- controls.iso: A.5.12, A.8.2
-- controls.pci: 7.2.1
-- controls.soc2: CC6.3
-- controls.ismsp: 2.5.5
-- controls.attack: T1078
-- show: its name, what it allows, a level to suggest
-- remedy.en: Say once which level it has.
-- remedy.fr: Indiquez une fois son niveau.
-- remedy.ko: 등급을 한 번 지정하세요.
WITH unknown AS MATERIALIZED (SELECT * FROM entitlement WHERE tier IS NULL),
held AS MATERIALIZED (SELECT u.entitlement_id, u.source_id, COUNT(DISTINCT x.account_id) AS holders, MIN(x.first_seen_at) AS since
  FROM unknown u CROSS JOIN access_grant x ON x.entitlement_id=u.entitlement_id GROUP BY u.entitlement_id),
share AS MATERIALIZED (SELECT e.source_id, COUNT(*) AS rights, SUM(e.tier IS NULL) AS unclassified FROM entitlement e GROUP BY e.source_id)
SELECT 'entitlement' AS kind, u.entitlement_id AS id, NULL AS person_id, h.since AS since,
  json_object('name', u.name, 'ent_kind', u.kind, 'holders', h.holders, 'many', 100*n.unclassified>:many_pct*n.rights,
    'row_id', u.row_id, 'file_id', u.file_id, 'row_number', u.row_number) AS facts
FROM held h JOIN unknown u ON u.entitlement_id=h.entitlement_id JOIN share n ON n.source_id=u.source_id
WHERE h.holders>=:min_holders
