-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: never-used-account
-- group: B
-- title.en: An account was created and never used
-- title.fr: Un compte a été créé et jamais utilisé
-- title.ko: 계정이 만들어진 뒤 한 번도 쓰이지 않았습니다
-- severity: low; medium when tier<=1
-- needs: accounts, last-use
-- scan: account; any account can be one that nobody ever used
-- param days: 30; 1 to 730; our choice: that long an account counts as new
-- controls.cis: 5.3
-- controls.nist: AC-2(3), IA-5
-- controls.iso: A.5.18
-- controls.pci: 8.2.6, 8.3.5
-- controls.soc2: CC6.2
-- controls.ismsp: 2.5.1
-- controls.attack: T1078
-- show: who created it and why, whether its first password is still known
-- remedy.en: Disable it. Create it again when somebody needs it.
-- remedy.fr: Désactivez-le. Recréez-le quand quelqu’un en a besoin.
-- remedy.ko: 비활성화하세요. 필요할 때 다시 만드세요.
-- note: what came with the system, such as the owner login of a cloud account, is better never used
SELECT 'account' AS kind, a.account_id AS id, a.person_id AS person_id,
  COALESCE(a.created_at, a.first_seen_at)+:days*86400 AS since,
  json_object('account', a.name, 'tier', COALESCE(t.tier, 4), 'last_used_at', a.last_used_at,
    'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number,
    'created_at', a.created_at, 'acct_kind', a.kind) AS facts
FROM source s CROSS JOIN live_account a ON a.source_id=s.source_id
  LEFT JOIN acct_tier t ON t.account_id=a.account_id CROSS JOIN run r
WHERE s.has_last_used=1 AND a.last_used_at IS NULL AND a.last_used_basis='never' AND a.is_breakglass=0 AND a.is_builtin=0
  AND COALESCE(a.created_at, a.first_seen_at)<r.now-:days*86400
