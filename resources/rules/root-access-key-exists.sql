-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: root-access-key-exists
-- group: D
-- title.en: The owner of a cloud account has an access key
-- title.fr: Le propriétaire d’un compte cloud a une clé d’accès
-- title.ko: 클라우드 계정 소유자에게 액세스 키가 있습니다
-- severity: critical
-- needs: accounts, credentials
-- supersedes: access-key-over-age, dormant-credential
-- controls.cis: 5.4
-- controls.nist: AC-6(2)
-- controls.iso: A.8.2
-- controls.pci: 2.2.2, 8.2.2
-- controls.soc2: CC6.1, CC6.3
-- controls.ismsp: 2.5.5
-- controls.attack: T1078.004
-- show: its last use, from where, for which service
-- remedy.en: Delete the key.
-- remedy.fr: Supprimez la clé.
-- remedy.ko: 키를 삭제하세요.
-- scan: credential; every secret is looked at
-- note: CIS AWS 1.4
SELECT 'credential' AS kind, c.credential_id AS id, NULL AS person_id, COALESCE(c.created_at, c.first_seen_at) AS since,
  json_object('cred', c.name, 'cred_kind', c.kind, 'scope_tier', a.tier, 'account', a.name, 'last_used_at', c.last_used_at, 'created_at', c.created_at,
    'row_id', c.row_id, 'file_id', c.file_id, 'row_number', c.row_number) AS facts
FROM live_credential c CROSS JOIN account a ON a.account_id=c.account_id
WHERE c.kind='access_key' AND a.is_builtin=1 AND a.tier=0
