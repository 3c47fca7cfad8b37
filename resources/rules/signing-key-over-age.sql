-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: signing-key-over-age
-- group: D
-- title.en: A signing key is too old
-- title.fr: Une clé de signature est trop ancienne
-- title.ko: 서명 키가 너무 오래되었습니다
-- severity: high
-- needs: credentials
-- scan: credential; signing keys are looked for among all secrets
-- param days: 365; 30 to 3650; NIST SP 800-57 part 1, one to three years for a private signature
--    key
-- controls.cis: 3.11
-- controls.nist: SC-12, IA-13(1)
-- controls.iso: A.8.24
-- controls.pci: 3.7.4
-- controls.soc2: CC6.1
-- controls.ismsp: 2.7.2
-- controls.attack: T1606
-- show: versions, systems that trust it, last rotation
-- remedy.en: Rotate it with a time of overlap, then remove the old key wherever it is trusted.
-- remedy.fr: Renouvelez-la avec une période de recouvrement, puis retirez l’ancienne partout où
--    elle est acceptée.
-- remedy.ko: 겹치는 기간을 두고 교체한 뒤, 이전 키를 신뢰하는 모든 곳에서 제거하세요.
SELECT 'credential' AS kind, c.credential_id AS id, NULL AS person_id, c.born_at+:days*86400 AS since,
  json_object('cred', c.name, 'cred_kind', c.kind, 'scope_tier', COALESCE(c.scope_tier, t.tier), 'store', c.store,
    'row_id', c.row_id, 'file_id', c.file_id, 'row_number', c.row_number,
    'born_at', c.born_at, 'rotated_at', c.rotated_at, 'trusted_by', c.trusted_by) AS facts
FROM secret_age c LEFT JOIN acct_tier t ON t.account_id=c.account_id CROSS JOIN run r
WHERE c.kind='signing_key' AND c.born_at<r.now-:days*86400
