-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: sod-toxic-pair
-- group: F
-- title.en: One person holds two duties that must be apart
-- title.fr: Une personne cumule deux tâches à séparer
-- title.ko: 한 사람이 분리해야 할 두 직무를 함께 맡고 있습니다
-- severity: high
-- needs: people, accounts, grants
-- param min_conf: 0.8; 0 to 1; our choice: a match by name alone is not enough
-- controls.cis: 6.8
-- controls.nist: AC-5
-- controls.iso: A.5.3
-- controls.pci: 6.5.4, 7.2.2
-- controls.soc2: CC6.3, CC5.1
-- controls.ismsp: 2.5.1
-- controls.attack: T1078, T1098
-- show: both grants and the ways to them, how each side is used
-- remedy.en: Take one side away, or have a second person approve each use.
-- remedy.fr: Retirez l’un des deux, ou faites approuver chaque usage par une autre personne.
-- remedy.ko: 한쪽을 회수하거나 사용할 때마다 다른 사람이 승인하게 하세요.
-- note: the pairs are those of the organisation, then those of schema 3; tiers name the duty of an
--    entitlement
WITH duty AS MATERIALIZED (SELECT entitlement_id, sod_tag FROM entitlement WHERE sod_tag IS NOT NULL),
held AS MATERIALIZED (SELECT a.person_id, a.name AS account, d.sod_tag, x.ent_name, x.grant_id, COALESCE(x.valid_from, x.first_seen_at) AS since,
    MIN(x.row_id) AS row_id, x.file_id, x.row_number
  FROM duty d CROSS JOIN eff x ON x.entitlement_id=d.entitlement_id CROSS JOIN live_account a ON a.account_id=x.account_id
  WHERE a.link_confidence>=:min_conf GROUP BY a.person_id, d.sod_tag),
pairs AS MATERIALIZED (SELECT s.sod_id, s.reason, one.person_id, MAX(one.since, two.since) AS since, one.ent_name AS a, one.account AS a_account,
    two.ent_name AS b, two.account AS b_account, one.row_id, one.file_id, one.row_number, two.row_id AS b_row_id, two.file_id AS b_file_id, two.row_number AS b_row_number
  FROM sod_rule s CROSS JOIN held one ON one.sod_tag=s.tag_a CROSS JOIN held two ON two.person_id=one.person_id AND two.sod_tag=s.tag_b)
SELECT 'person' AS kind, p.person_id AS id, p.person_id AS person_id, MIN(q.since) AS since,
  json_object('person', p.name, 'pairs', COUNT(*), 'rule', q.sod_id, 'reason', q.reason, 'a', q.a, 'a_account', q.a_account, 'b', q.b, 'b_account', q.b_account,
    'row_id', q.row_id, 'file_id', q.file_id, 'row_number', q.row_number, 'b_row_id', q.b_row_id, 'b_file_id', q.b_file_id, 'b_row_number', q.b_row_number) AS facts
FROM pairs q CROSS JOIN person p ON p.person_id=q.person_id
GROUP BY p.person_id
