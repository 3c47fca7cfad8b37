-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: person-vanished-from-hr
-- group: A
-- title.en: Someone is no longer in the HR feed, but still has working accounts
-- title.fr: Une personne n’est plus dans les données RH mais a encore des comptes actifs
-- title.ko: 인사 데이터에서 사라진 사람에게 아직 사용 가능한 계정이 있습니다
-- severity: high
-- needs: people, accounts
-- scan: account; whose an account was before is kept by account, not by person
-- param miss_d: 3; 0 to 60; our choice
-- controls.cis: 5.1, 6.2
-- controls.nist: AC-2(3), PS-4
-- controls.iso: A.5.16, A.6.5
-- controls.pci: 8.2.5
-- controls.soc2: CC6.2
-- controls.ismsp: 2.2.5
-- controls.attack: T1078
-- show: the last HR record, the accounts, use since then
-- remedy.en: Ask HR. If the person left, do what is done for leavers.
-- remedy.fr: Demandez aux RH. Si la personne est partie, traitez-la comme un départ.
-- remedy.ko: 인사팀에 확인하세요. 퇴사했다면 퇴사 절차를 진행하세요.
-- note: quiet while the HR feed itself is late or has shrunk: source-stale and source-row-drop
--    speak then
WITH missing AS MATERIALIZED (SELECT p.* FROM former_person p LEFT JOIN leaver g ON g.person_id=p.person_id CROSS JOIN run r
  WHERE g.person_id IS NULL AND p.hr_seen_at<r.now-:miss_d*86400),
theirs AS MATERIALIZED (SELECT m.person_id, COUNT(DISTINCT a.account_id) AS accounts, MIN(a.name) AS first_account,
    MAX(a.last_used_at) AS last_used_at
  FROM account_link_last k JOIN missing m ON m.person_id=k.person_id
    CROSS JOIN live_account a ON a.account_id=k.account_id
  GROUP BY m.person_id)
SELECT 'person' AS kind, m.person_id AS id, m.person_id AS person_id, m.hr_seen_at+:miss_d*86400 AS since,
  json_object('person', m.name, 'hr_number', m.hr_number, 'hr_seen_at', m.hr_seen_at, 'live_accounts', x.accounts,
    'first_account', x.first_account, 'last_used_at', x.last_used_at,
    'row_id', m.row_id, 'file_id', m.file_id, 'row_number', m.row_number) AS facts
FROM missing m JOIN theirs x ON x.person_id=m.person_id JOIN source s ON s.source_id=m.source_id CROSS JOIN run r
WHERE s.enabled=1 AND s.last_success_at>r.now-2*86400 AND COALESCE(s.rows_last>=0.95*s.rows_prev, 1)
