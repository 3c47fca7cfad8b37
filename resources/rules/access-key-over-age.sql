-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: access-key-over-age
-- group: D
-- title.en: A static access key or token is too old
-- title.fr: Une clé d’accès ou un jeton statique est trop ancien
-- title.ko: 고정 액세스 키 또는 토큰이 너무 오래되었습니다
-- severity: medium; high when scope_tier<=1
-- needs: credentials
-- param days: 90; 1 to 730; CIS AWS 1.14 (v1.4 to v4, 1.13 and 2.12 later), CIS Google Cloud
--    1.7
-- controls.cis: 5.2
-- controls.nist: IA-5
-- controls.iso: A.5.17
-- controls.pci: 8.6.3, 8.3.9
-- controls.soc2: CC6.1
-- controls.ismsp: 2.5.4
-- controls.attack: T1078.004, T1552
-- show: its age, its last use, a second active key
-- remedy.en: Replace it with credentials that live for hours; else rotate it.
-- remedy.fr: Remplacez-la par des identifiants de courte durée ; sinon renouvelez-la.
-- remedy.ko: 단기 자격 증명으로 바꾸거나 교체하세요.
-- scan: credential; every secret is looked at
SELECT 'credential' AS kind, c.credential_id AS id, COALESCE(a.person_id, a.owner_person_id) AS person_id, c.born_at+:days*86400 AS since,
  json_object('cred', c.name, 'cred_kind', c.kind, 'scope_tier', COALESCE(c.scope_tier, t.tier), 'store', c.store,
    'row_id', c.row_id, 'file_id', c.file_id, 'row_number', c.row_number,
    'account', a.name, 'born_at', c.born_at, 'rotated_at', c.rotated_at, 'last_used_at', c.last_used_at) AS facts
FROM secret_age c LEFT JOIN account a ON a.account_id=c.account_id LEFT JOIN acct_tier t ON t.account_id=c.account_id CROSS JOIN run r
WHERE c.kind IN ('access_key', 'api_token') AND c.born_at<r.now-:days*86400
