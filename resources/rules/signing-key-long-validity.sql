-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: signing-key-long-validity
-- group: D
-- title.en: A powerful signing key or certificate is valid for too long
-- title.fr: Une clé ou un certificat puissant est valable trop longtemps
-- title.ko: 강력한 서명 키나 인증서의 유효기간이 너무 깁니다
-- severity: high
-- needs: credentials
-- scan: credential; signing keys are looked for among all secrets
-- param max_d: 730; 30 to 3650; our choice inside NIST SP 800-57, one to three years
-- controls.cis: 3.11
-- controls.nist: SC-12, SC-17, IA-13(1)
-- controls.iso: A.8.24
-- controls.pci: 3.7.4
-- controls.soc2: CC6.1
-- controls.ismsp: 2.7.2
-- controls.attack: T1606
-- show: validity, who issued it, systems that trust it
-- remedy.en: Issue it again for one year at most, with a date for rotation.
-- remedy.fr: Réémettez-la pour un an au plus, avec une date de renouvellement.
-- remedy.ko: 최대 1년으로 다시 발급하고 교체일을 정하세요.
SELECT 'credential' AS kind, c.credential_id AS id, NULL AS person_id, COALESCE(c.created_at, c.first_seen_at) AS since,
  json_object('cred', c.name, 'cred_kind', c.kind, 'scope_tier', c.scope_tier, 'store', c.store,
    'row_id', c.row_id, 'file_id', c.file_id, 'row_number', c.row_number,
    'created_at', c.created_at, 'not_after', c.not_after,
    'valid_days', (c.not_after-COALESCE(c.created_at, c.first_seen_at))/86400) AS facts
FROM live_credential c
WHERE c.kind IN ('signing_key', 'certificate') AND c.scope_tier<=1
  AND (c.not_after IS NULL OR c.not_after-COALESCE(c.created_at, c.first_seen_at)>:max_d*86400)
