-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: dormant-guest
-- group: B
-- title.en: A guest has not come for a long time
-- title.fr: Un invité n’est pas venu depuis longtemps
-- title.ko: 게스트가 오랫동안 들어오지 않았습니다
-- severity: medium
-- needs: accounts, last-use
-- scan: account; guests are looked for among all
-- supersedes: never-used-account
-- param days: 90; 1 to 730; PCI DSS 8.2.6, 90 days
-- controls.cis: 5.3
-- controls.nist: AC-2(3)
-- controls.iso: A.5.18, A.5.19
-- controls.pci: 8.2.6, 8.2.7
-- controls.soc2: CC6.2
-- controls.ismsp: 2.5.1
-- controls.attack: T1078.004
-- show: who invited the guest, groups and data within reach
-- remedy.en: Remove the guest.
-- remedy.fr: Retirez l’invité.
-- remedy.ko: 게스트를 제거하세요.
SELECT 'account' AS kind, q.account_id AS id, q.person_id AS person_id, q.last_at+:days*86400 AS since, q.facts AS facts
FROM (SELECT a.account_id, a.sponsor_person_id AS person_id, CASE WHEN a.last_used_at IS NOT NULL THEN a.last_used_at+a.last_used_precision_s ELSE COALESCE(a.created_at, a.first_seen_at) END AS last_at,
    json_object('account', a.name, 'tier', COALESCE(t.tier, 4), 'last_used_at', a.last_used_at,
    'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number,
      'precision_s', a.last_used_precision_s, 'basis', a.last_used_basis, 'created_at', a.created_at,
      'acct_kind', a.kind, 'mfa', a.mfa) AS facts
  FROM source s CROSS JOIN live_account a ON a.source_id=s.source_id
    LEFT JOIN acct_tier t ON t.account_id=a.account_id
  WHERE s.has_last_used=1 AND (a.last_used_at IS NOT NULL OR a.last_used_basis='never')
    AND a.kind='guest') q
  CROSS JOIN run r
WHERE q.last_at<r.now-:days*86400
