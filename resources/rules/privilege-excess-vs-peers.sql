-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: privilege-excess-vs-peers
-- group: C
-- title.en: Somebody holds a powerful right that few with the same work hold
-- title.fr: Quelqu’un détient un droit puissant que peu de ses pairs détiennent
-- title.ko: 같은 업무를 하는 사람 가운데 소수만 가진 강력한 권한을 가지고 있습니다
-- severity: medium
-- needs: people, accounts, grants
-- param min_peers: 5; 2 to 1000; our choice: smaller groups say nothing
-- param max_share: 0.1; 0.01 to 0.9; our choice
-- param max_tier: 2; 0 to 3; our choice
-- controls.cis: 6.8, 3.3
-- controls.nist: AC-6, AC-6(7)
-- controls.iso: A.5.15, A.5.18
-- controls.pci: 7.2.1, 7.2.2
-- controls.soc2: CC6.3
-- controls.ismsp: 2.5.1, 2.5.6
-- controls.attack: T1078
-- show: how many have the same work, how many of them hold it, when it was last used
-- remedy.en: Remove it, or record why this person differs.
-- remedy.fr: Retirez-le, ou notez pourquoi cette personne diffère.
-- remedy.ko: 회수하거나, 이 사람이 다른 이유를 기록하세요.
-- note: people whose HR feed names no group of the same work are spared
WITH strong AS MATERIALIZED (SELECT entitlement_id FROM entitlement WHERE tier<=:max_tier),
held AS MATERIALIZED (SELECT x.grant_id, x.entitlement_id, x.ent_name, x.tier, COALESCE(x.valid_from, x.first_seen_at) AS since,
    x.row_id, x.file_id, x.row_number, a.name AS account, p.person_id, p.peer_group, p.name AS person
  FROM strong w CROSS JOIN eff x ON x.entitlement_id=w.entitlement_id CROSS JOIN live_account a ON a.account_id=x.account_id
    CROSS JOIN person p ON p.person_id=a.person_id WHERE a.kind='human'),
peers AS MATERIALIZED (SELECT DISTINCT peer_group FROM held),
size AS MATERIALIZED (SELECT p.peer_group, COUNT(DISTINCT p.person_id) AS people FROM peers g JOIN person p ON p.peer_group=g.peer_group
  WHERE EXISTS(SELECT 1 FROM account_link_now l CROSS JOIN live_account a ON a.account_id=l.account_id
      WHERE l.person_id=p.person_id AND l.role='person' AND a.kind='human') GROUP BY p.peer_group),
shared AS MATERIALIZED (SELECT peer_group, entitlement_id, COUNT(DISTINCT person_id) AS holders FROM held GROUP BY peer_group, entitlement_id)
SELECT 'grant' AS kind, h.grant_id AS id, h.person_id AS person_id, h.since AS since,
  json_object('account', h.account, 'person', h.person, 'entitlement', h.ent_name, 'tier', h.tier, 'holders', s.holders,
    'people', n.people, 'peer_group', h.peer_group,
    'row_id', h.row_id, 'file_id', h.file_id, 'row_number', h.row_number) AS facts
FROM held h JOIN shared s ON s.peer_group=h.peer_group AND s.entitlement_id=h.entitlement_id
  JOIN size n ON n.peer_group=h.peer_group
WHERE n.people>=:min_peers AND 1.0*s.holders/n.people<=:max_share
