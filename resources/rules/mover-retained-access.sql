-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: mover-retained-access
-- group: A
-- title.en: Access from before a change of role was kept and not reviewed
-- title.fr: Un accès d’avant un changement de poste a été gardé sans revue
-- title.ko: 직무가 바뀐 뒤에도 이전 권한이 검토 없이 남아 있습니다
-- severity: medium; high when tier<=1
-- needs: people, accounts, grants
-- param grace_d: 30; 0 to 365; our choice; NIST 800-53 PS-5 asks you to set one
-- param max_tier: 2; 0 to 3; our choice
-- controls.cis: 6.2, 6.8
-- controls.nist: PS-5, AC-2
-- controls.iso: A.5.18, A.6.5
-- controls.pci: 7.2.4, 3.7.5
-- controls.soc2: CC6.2, CC6.3
-- controls.ismsp: 2.2.5, 2.5.6
-- controls.attack: T1078
-- show: old and new role, colleagues who hold it, last use
-- remedy.en: Take it away, or let the new manager confirm it.
-- remedy.fr: Retirez-le, ou faites-le confirmer par le nouveau responsable.
-- remedy.ko: 회수하거나 새 관리자의 확인을 받으세요.
-- note: spared when a colleague of the new peer group holds the same
WITH mover AS MATERIALIZED (SELECT p.* FROM person p CROSS JOIN run r WHERE r.now>p.role_changed_at+:grace_d*86400),
kept AS MATERIALIZED (SELECT p.person_id, p.name, p.hr_number, p.peer_group, p.role_changed_at, p.title, p.file_id AS person_file_id,
    p.row_number AS person_row_number, x.grant_id, x.entitlement_id, x.ent_name, x.tier, x.valid_from, x.via, x.row_id, x.file_id,
    x.row_number, a.name AS account
  FROM mover p CROSS JOIN account_link_now k ON k.person_id=p.person_id AND k.role='person'
    CROSS JOIN live_account a ON a.account_id=k.account_id
    CROSS JOIN eff x ON x.account_id=a.account_id
  WHERE x.tier<=:max_tier AND COALESCE(x.valid_from, x.first_seen_at)<p.role_changed_at
    AND (x.reviewed_at IS NULL OR x.reviewed_at<p.role_changed_at)),
peer AS MATERIALIZED (SELECT DISTINCT q.peer_group, q.person_id, g.entitlement_id
  FROM (SELECT DISTINCT entitlement_id FROM kept) w CROSS JOIN access_grant g ON g.entitlement_id=w.entitlement_id
    CROSS JOIN account_link_now k ON k.account_id=g.account_id AND k.role='person'
    CROSS JOIN person q ON q.person_id=k.person_id
  WHERE q.peer_group IN (SELECT peer_group FROM mover))
SELECT 'grant' AS kind, m.grant_id AS id, m.person_id AS person_id, m.role_changed_at+:grace_d*86400 AS since,
  json_object('account', m.account, 'entitlement', m.ent_name, 'tier', m.tier, 'granted_at', m.valid_from, 'via', m.via,
    'role_changed_at', m.role_changed_at, 'title', m.title, 'person', m.name, 'hr_number', m.hr_number,
    'row_id', m.row_id, 'file_id', m.file_id, 'row_number', m.row_number,
    'person_file_id', m.person_file_id, 'person_row_number', m.person_row_number) AS facts
FROM kept m LEFT JOIN peer e ON e.peer_group=m.peer_group AND e.entitlement_id=m.entitlement_id AND e.person_id<>m.person_id
GROUP BY m.grant_id, m.person_id HAVING COUNT(e.person_id)=0
