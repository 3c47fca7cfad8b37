-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: notice-period-high-privilege
-- group: A
-- title.en: Someone who leaves soon still has powerful access
-- title.fr: Une personne bientôt partie a encore un accès puissant
-- title.ko: 곧 퇴사할 사람이 아직 강력한 권한을 가지고 있습니다
-- severity: medium
-- needs: people, accounts
-- param max_tier: 1; 0 to 3; our choice: what can take over others
-- param ahead_d: 60; 1 to 365; our choice: the length of a usual notice period
-- controls.cis: 6.2, 5.4
-- controls.nist: PS-4, AC-2(13)
-- controls.iso: A.6.5, A.5.18
-- controls.pci: 3.7.5, 8.2.5
-- controls.soc2: CC6.3
-- controls.ismsp: 2.2.5
-- controls.attack: T1078
-- show: last day, what they hold, the secrets to rotate on the last day
-- remedy.en: Start the hand-over list: access on request only, and plan rotations of what they
--    know for the last day.
-- remedy.fr: Commencez la passation : accès sur demande, et renouvellement de ce qu’elle connaît
--    prévu au dernier jour.
-- remedy.ko: 인수인계를 시작하세요. 권한은 요청할 때만 주고, 아는 비밀은 마지막 날 교체하도록 계획하세요.
WITH soon AS MATERIALIZED (SELECT p.* FROM person p CROSS JOIN run r
  WHERE p.last_day_at+86400>r.now AND p.last_day_at<r.now+:ahead_d*86400 AND (p.left_at IS NULL OR p.left_at>r.now)),
held AS MATERIALIZED (SELECT p.person_id, COUNT(DISTINCT g.grant_id) AS grants, MIN(g.tier) AS tier
  FROM soon p CROSS JOIN account_link_now k ON k.person_id=p.person_id AND k.role='person'
    CROSS JOIN live_account a ON a.account_id=k.account_id
    CROSS JOIN eff g ON g.account_id=a.account_id
  WHERE g.tier<=:max_tier AND g.mode='standing' GROUP BY p.person_id),
known AS MATERIALIZED (SELECT p.person_id, COUNT(DISTINCT c.credential_id) AS secrets, MIN(c.scope_tier) AS tier,
    MIN(c.name) AS first_secret
  FROM credential_custodian k JOIN soon p ON p.person_id=k.person_id
    CROSS JOIN live_credential c ON c.credential_id=k.credential_id
  WHERE k.known_to IS NULL AND c.scope_tier<=:max_tier GROUP BY p.person_id)
SELECT 'person' AS kind, p.person_id AS id, p.person_id AS person_id, p.last_day_at-:ahead_d*86400 AS since,
  json_object('person', p.name, 'hr_number', p.hr_number, 'last_day_at', p.last_day_at,
    'standing', COALESCE(h.grants, 0), 'secrets', COALESCE(s.secrets, 0), 'first_secret', s.first_secret,
    'tier', MIN(COALESCE(h.tier, 4), COALESCE(s.tier, 4)),
    'row_id', p.row_id, 'file_id', p.file_id, 'row_number', p.row_number) AS facts
FROM soon p LEFT JOIN held h ON h.person_id=p.person_id LEFT JOIN known s ON s.person_id=p.person_id
WHERE h.person_id IS NOT NULL OR s.person_id IS NOT NULL
