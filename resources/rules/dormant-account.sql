-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: dormant-account
-- group: B
-- title.en: A working account has not been used for a long time
-- title.fr: Un compte actif n’est plus utilisé depuis longtemps
-- title.ko: 사용 가능한 계정이 오랫동안 쓰이지 않았습니다
-- severity: medium; low when tier>=3 and mfa in ('weak', 'strong', 'phishing-resistant')
-- needs: accounts, last-use
-- scan: account; how long nobody used it is asked of every account
-- supersedes: never-used-account
-- param days: 45; 1 to 730; CIS Controls 5.3 and CIS AWS, 45 days; PCI DSS 8.2.6 allows 90
-- controls.cis: 5.3
-- controls.nist: AC-2(3)
-- controls.iso: A.5.18
-- controls.pci: 8.2.6
-- controls.soc2: CC6.2, CC6.3
-- controls.ismsp: 2.5.1
-- controls.attack: T1078
-- show: last use, how exact it is and where it comes from, leave of absence, other recent use by
--    the person
-- remedy.en: Ask its owner, then disable it. Do not delete it yet.
-- remedy.fr: Demandez à son responsable, puis désactivez-le. Ne le supprimez pas encore.
-- remedy.ko: 책임자에게 확인한 뒤 비활성화하세요. 아직 삭제하지는 마세요.
SELECT 'account' AS kind, q.account_id AS id, q.person_id AS person_id, q.last_at+:days*86400 AS since, q.facts AS facts
FROM (SELECT a.account_id, a.person_id AS person_id, CASE WHEN a.last_used_at IS NOT NULL THEN a.last_used_at+a.last_used_precision_s ELSE COALESCE(a.created_at, a.first_seen_at) END AS last_at,
    json_object('account', a.name, 'tier', COALESCE(t.tier, 4), 'last_used_at', a.last_used_at,
    'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number,
      'precision_s', a.last_used_precision_s, 'basis', a.last_used_basis, 'created_at', a.created_at,
      'acct_kind', a.kind, 'mfa', a.mfa) AS facts
  FROM source s CROSS JOIN live_account a ON a.source_id=s.source_id
    LEFT JOIN acct_tier t ON t.account_id=a.account_id
  WHERE s.has_last_used=1 AND (a.last_used_at IS NOT NULL OR a.last_used_basis='never')
    AND a.kind='human' AND a.is_breakglass=0 AND COALESCE(t.tier, 4)>=2) q
  CROSS JOIN run r
WHERE q.last_at<r.now-:days*86400
