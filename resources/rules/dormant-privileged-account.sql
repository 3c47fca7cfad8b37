-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: dormant-privileged-account
-- group: B
-- title.en: A powerful account has not been used for a long time
-- title.fr: Un compte puissant n’est plus utilisé depuis longtemps
-- title.ko: 강력한 계정이 오랫동안 쓰이지 않았습니다
-- severity: high; critical when tier<=0 and standing=1
-- needs: accounts, last-use
-- supersedes: dormant-account, dormant-database-role, never-used-account
-- param days: 35; 1 to 730; DISA Okta STIG OKTA-APP-000090, 35 days
-- controls.cis: 5.3, 5.4
-- controls.nist: AC-2(3), AC-6(7)
-- controls.iso: A.5.18, A.8.2
-- controls.pci: 8.2.6, 7.2.4
-- controls.soc2: CC6.2, CC6.3
-- controls.ismsp: 2.5.1, 2.5.5
-- controls.attack: T1078
-- show: last use, how the right is reached, who could activate it
-- remedy.en: Take the rights away first, then disable the account.
-- remedy.fr: Retirez d’abord les droits, puis désactivez le compte.
-- remedy.ko: 먼저 권한을 회수한 뒤 계정을 비활성화하세요.
SELECT 'account' AS kind, q.account_id AS id, q.person_id AS person_id, q.last_at+:days*86400 AS since, q.facts AS facts
FROM (SELECT a.account_id, a.person_id AS person_id, CASE WHEN a.last_used_at IS NOT NULL THEN a.last_used_at+a.last_used_precision_s ELSE COALESCE(a.created_at, a.first_seen_at) END AS last_at,
    json_object('account', a.name, 'tier', COALESCE(t.tier, 4), 'last_used_at', a.last_used_at,
    'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number,
      'precision_s', a.last_used_precision_s, 'basis', a.last_used_basis, 'created_at', a.created_at,
      'acct_kind', a.kind, 'mfa', a.mfa,
      'standing', a.tier=0 OR EXISTS(SELECT 1 FROM eff x WHERE x.account_id=a.account_id AND x.tier=0 AND x.mode='standing')) AS facts
  FROM powerful_account t CROSS JOIN live_account a ON a.account_id=t.account_id
    CROSS JOIN source s ON s.source_id=a.source_id
  WHERE s.has_last_used=1 AND (a.last_used_at IS NOT NULL OR a.last_used_basis='never')
    AND a.kind='human' AND a.is_breakglass=0 AND t.tier<=1) q
  CROSS JOIN run r
WHERE q.last_at<r.now-:days*86400
