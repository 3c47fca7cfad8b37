-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: unused-privileged-entitlement
-- group: B
-- title.en: A powerful right has not been used for a long time
-- title.fr: Un droit puissant n’est plus exercé depuis longtemps
-- title.ko: 강력한 권한이 오랫동안 쓰이지 않았습니다
-- severity: medium
-- needs: accounts, grants, usage
-- param days: 90; 1 to 730; AWS IAM Access Analyzer, unused access
-- param max_tier: 1; 0 to 3; our choice
-- controls.cis: 6.8, 5.4
-- controls.nist: AC-6, AC-6(7)
-- controls.iso: A.8.2, A.5.18
-- controls.pci: 7.2.4
-- controls.soc2: CC6.3
-- controls.ismsp: 2.5.5, 2.5.6
-- controls.attack: T1078
-- show: since when use would have been seen, last use, how the right is reached
-- remedy.en: Take it away, or give it on request only.
-- remedy.fr: Retirez-le, ou ne l’accordez que sur demande.
-- remedy.ko: 회수하거나 요청할 때만 부여하세요.
-- note: judged only when use would have been seen through the whole period
WITH strong AS MATERIALIZED (SELECT entitlement_id FROM entitlement WHERE tier<=:max_tier),
seen AS MATERIALIZED (SELECT x.*, MAX(u.last_used_at) AS last_used_at, MIN(u.observed_since) AS observed_since
  FROM strong w CROSS JOIN eff x ON x.entitlement_id=w.entitlement_id
    CROSS JOIN usage u ON u.account_id=x.account_id AND u.entitlement_id=x.entitlement_id
  WHERE x.mode<>'eligible' GROUP BY x.grant_id),
held AS MATERIALIZED (SELECT x.*, COALESCE(x.last_used_at, MAX(COALESCE(x.valid_from, 0), x.observed_since)) AS last_at
  FROM seen x CROSS JOIN run r WHERE x.observed_since<r.now-:days*86400)
SELECT 'grant' AS kind, x.grant_id AS id, a.person_id AS person_id, x.last_at+:days*86400 AS since,
  json_object('account', a.name, 'entitlement', x.ent_name, 'tier', x.tier, 'last_used_at', x.last_used_at,
    'observed_since', x.observed_since, 'granted_at', x.valid_from, 'path', x.path_kind, 'via', x.via,
    'row_id', x.row_id, 'file_id', x.file_id, 'row_number', x.row_number) AS facts
FROM held x CROSS JOIN live_account a ON a.account_id=x.account_id CROSS JOIN run r
WHERE x.last_at<r.now-:days*86400
