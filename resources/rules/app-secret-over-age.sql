-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: app-secret-over-age
-- group: D
-- title.en: The secret of an application is too old or valid for too long
-- title.fr: Le secret d’une application est trop ancien ou valable trop longtemps
-- title.ko: 애플리케이션 비밀이 너무 오래되었거나 유효 기간이 너무 깁니다
-- severity: medium; high when scope_tier<=1
-- needs: credentials
-- param days: 180; 1 to 730; our choice
-- param max_valid_d: 365; 1 to 3650; our choice
-- controls.cis: 5.2, 5.5
-- controls.nist: IA-5
-- controls.iso: A.5.17
-- controls.pci: 8.6.3
-- controls.soc2: CC6.1
-- controls.ismsp: 2.5.4
-- controls.attack: T1098.001, T1528
-- show: the application, its owner, what it may do, who added the secret
-- remedy.en: Move to federation or a certificate; else rotate it.
-- remedy.fr: Passez à la fédération ou à un certificat ; sinon renouvelez-le.
-- remedy.ko: 페더레이션이나 인증서로 옮기거나 교체하세요.
-- scan: credential; every secret is looked at
SELECT 'credential' AS kind, c.credential_id AS id, COALESCE(a.owner_person_id, a.person_id) AS person_id,
  CASE WHEN c.not_after IS NULL OR c.not_after-c.created_at>:max_valid_d*86400 THEN COALESCE(c.created_at, c.first_seen_at)
    ELSE c.born_at+:days*86400 END AS since,
  json_object('cred', c.name, 'cred_kind', c.kind, 'scope_tier', COALESCE(c.scope_tier, t.tier), 'store', c.store,
    'row_id', c.row_id, 'file_id', c.file_id, 'row_number', c.row_number,
    'account', a.name, 'born_at', c.born_at, 'not_after', c.not_after, 'valid_days', (c.not_after-c.created_at)/86400,
    'last_used_at', c.last_used_at) AS facts
FROM secret_age c LEFT JOIN account a ON a.account_id=c.account_id LEFT JOIN acct_tier t ON t.account_id=c.account_id CROSS JOIN run r
WHERE c.kind='oauth_secret'
  AND (c.born_at<r.now-:days*86400 OR c.not_after IS NULL OR c.not_after-c.created_at>:max_valid_d*86400)
