-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: dormant-service-account
-- group: B
-- title.en: A service account has not been used for a long time
-- title.fr: Un compte de service n’est plus utilisé depuis longtemps
-- title.ko: 서비스 계정이 오랫동안 쓰이지 않았습니다
-- severity: medium; high when tier<=1
-- needs: accounts, last-use
-- scan: account; programs are looked for among all
-- supersedes: never-used-account
-- param days: 90; 1 to 730; AWS IAM Access Analyzer, 90 days; a yearly job needs an exception
-- controls.cis: 5.3, 5.5
-- controls.nist: AC-2(3)
-- controls.iso: A.5.18
-- controls.pci: 7.2.5.1, 8.2.6
-- controls.soc2: CC6.2
-- controls.ismsp: 2.5.1
-- controls.attack: T1078
-- show: its owner, jobs that are known, what depends on it
-- remedy.en: Disable it for 30 days with a note on how to undo that, then delete it.
-- remedy.fr: Désactivez-le 30 jours en notant comment revenir en arrière, puis supprimez-le.
-- remedy.ko: 되돌리는 방법을 적어 두고 30일 동안 비활성화한 뒤 삭제하세요.
SELECT 'account' AS kind, q.account_id AS id, q.person_id AS person_id, q.last_at+:days*86400 AS since, q.facts AS facts
FROM (SELECT a.account_id, a.owner_person_id AS person_id, CASE WHEN a.last_used_at IS NOT NULL THEN a.last_used_at+a.last_used_precision_s ELSE COALESCE(a.created_at, a.first_seen_at) END AS last_at,
    json_object('account', a.name, 'tier', COALESCE(t.tier, 4), 'last_used_at', a.last_used_at,
    'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number,
      'precision_s', a.last_used_precision_s, 'basis', a.last_used_basis, 'created_at', a.created_at,
      'acct_kind', a.kind, 'mfa', a.mfa) AS facts
  FROM source s CROSS JOIN live_account a ON a.source_id=s.source_id
    LEFT JOIN acct_tier t ON t.account_id=a.account_id
  WHERE s.has_last_used=1 AND (a.last_used_at IS NOT NULL OR a.last_used_basis='never')
    AND a.kind IN ('service', 'machine', 'agent', 'app')) q
  CROSS JOIN run r
WHERE q.last_at<r.now-:days*86400
