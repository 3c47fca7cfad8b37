-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: dormant-credential
-- group: B
-- title.en: A working key or token has not been used for a long time
-- title.fr: Une clé ou un jeton actif n’est plus utilisé depuis longtemps
-- title.ko: 작동하는 키나 토큰이 오랫동안 쓰이지 않았습니다
-- severity: medium; high when scope_tier<=1
-- needs: credentials, last-use
-- scan: credential; any secret can be one that nobody uses
-- param days: 45; 1 to 730; CIS AWS, credentials unused for 45 days
-- controls.cis: 5.3
-- controls.nist: AC-2(3), IA-5
-- controls.iso: A.5.17, A.5.18
-- controls.pci: 8.2.6, 8.6.3
-- controls.soc2: CC6.1, CC6.3
-- controls.ismsp: 2.5.1
-- controls.attack: T1078.004, T1552
-- show: last use, where it is kept, who knows it
-- remedy.en: Deactivate it for 14 days, then delete it.
-- remedy.fr: Désactivez-la 14 jours, puis supprimez-la.
-- remedy.ko: 14일 동안 비활성화한 뒤 삭제하세요.
-- note: no last use counts as never used only where the source tells of use for this kind of key
WITH told AS MATERIALIZED (SELECT DISTINCT source_id, kind FROM credential WHERE last_used_at IS NOT NULL),
idle AS MATERIALIZED (SELECT c.*, COALESCE(c.last_used_at, c.created_at, c.first_seen_at) AS last_at
  FROM live_credential c JOIN source s ON s.source_id=c.source_id CROSS JOIN run r
  WHERE s.has_last_used=1 AND c.kind IN ('access_key', 'api_token', 'oauth_secret', 'certificate', 'ssh_key')
    AND COALESCE(c.last_used_at, c.created_at, c.first_seen_at)<r.now-:days*86400
    AND (c.source_id, c.kind) IN (SELECT source_id, kind FROM told))
SELECT 'credential' AS kind, c.credential_id AS id, a.person_id AS person_id, c.last_at+:days*86400 AS since,
  json_object('cred', c.name, 'cred_kind', c.kind, 'last_used_at', c.last_used_at, 'created_at', c.created_at,
    'scope_tier', COALESCE(c.scope_tier, t.tier), 'account_id', c.account_id, 'account', a.name,
    'row_id', c.row_id, 'file_id', c.file_id, 'row_number', c.row_number) AS facts
FROM idle c LEFT JOIN account a ON a.account_id=c.account_id LEFT JOIN acct_tier t ON t.account_id=c.account_id
