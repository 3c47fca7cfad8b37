-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: secret-outside-vault
-- group: D
-- title.en: The secret of a service lies outside any vault
-- title.fr: Le secret d’un service se trouve hors de tout coffre
-- title.ko: 서비스의 비밀이 금고 밖에 있습니다
-- severity: high
-- needs: accounts, credentials
-- param max_tier: 2; 0 to 3; our choice
-- controls.cis: 3.11, 5.2
-- controls.nist: IA-5(7)
-- controls.iso: A.5.17, A.8.24
-- controls.pci: 8.6.2
-- controls.soc2: CC6.1
-- controls.ismsp: 2.7.2, 2.5.4
-- controls.attack: T1552.001
-- show: where it lies, who uses it
-- remedy.en: Bring it into the vault and rotate it there.
-- remedy.fr: Importez-le dans le coffre et renouvelez-le à cette occasion.
-- remedy.ko: 금고로 옮기고 옮길 때 교체하세요.
-- scan: credential; every secret is looked at
-- note: a secret of which no source says where it is kept is not judged here
SELECT 'credential' AS kind, c.credential_id AS id, COALESCE(a.owner_person_id, a.person_id) AS person_id, COALESCE(c.created_at, c.first_seen_at) AS since,
  json_object('cred', c.name, 'cred_kind', c.kind, 'scope_tier', COALESCE(c.scope_tier, t.tier), 'store', c.store,
    'row_id', c.row_id, 'file_id', c.file_id, 'row_number', c.row_number,
    'account', a.name, 'acct_kind', a.kind, 'shared', c.shared, 'last_used_at', c.last_used_at) AS facts
FROM live_credential c LEFT JOIN account a ON a.account_id=c.account_id LEFT JOIN acct_tier t ON t.account_id=c.account_id
WHERE COALESCE(c.scope_tier, t.tier)<=:max_tier AND (c.shared=1 OR a.kind IN ('service', 'machine', 'shared', 'agent'))
  AND c.kind IN ('password', 'access_key', 'api_token', 'oauth_secret', 'ssh_key', 'db_password')
  AND c.store NOT IN ('vault', 'kms', 'hsm', 'managed', 'ad-dc')
