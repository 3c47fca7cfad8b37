-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: workload-static-secret-privileged
-- group: G
-- title.en: A powerful program signs in with a lasting secret
-- title.fr: Un programme puissant se connecte avec un secret durable
-- title.ko: 강력한 프로그램이 영구적인 비밀로 로그인합니다
-- severity: high
-- evidence: credential
-- needs: accounts, grants, credentials
-- scan: credential; lasting secrets are looked for among all
-- param max_tier: 1; 0 to 2; our choice; CIS Google Cloud wants no keys managed by users
-- controls.cis: 5.2, 5.5
-- controls.nist: IA-5, IA-9
-- controls.iso: A.5.17, A.8.5
-- controls.pci: 8.6.2, 8.6.3
-- controls.soc2: CC6.1
-- controls.ismsp: 2.5.4
-- controls.attack: T1078.004, T1552
-- show: hosts that use it, whether federation or a managed identity is possible there
-- remedy.en: Use a managed identity, federation or the role of the machine instead.
-- remedy.fr: Utilisez une identité gérée, la fédération ou le rôle de la machine.
-- remedy.ko: 관리 ID, 페더레이션 또는 인스턴스 역할을 쓰세요.
WITH lasting AS MATERIALIZED (SELECT c.* FROM live_credential c WHERE c.kind IN ('oauth_secret', 'access_key', 'api_token'))
SELECT 'credential' AS kind, c.credential_id AS id, a.owner_person_id AS person_id, COALESCE(c.created_at, c.first_seen_at) AS since,
  json_object('cred', c.name, 'cred_kind', c.kind, 'account', a.name, 'account_id', a.account_id, 'tier', t.tier, 'not_after', c.not_after, 'created_at', c.created_at,
    'last_used_at', c.last_used_at, 'row_id', c.row_id, 'file_id', c.file_id, 'row_number', c.row_number) AS facts
FROM lasting c CROSS JOIN powerful_account t ON t.account_id=c.account_id CROSS JOIN live_account a ON a.account_id=c.account_id
WHERE t.tier<=:max_tier AND a.kind IN ('service', 'machine', 'app', 'agent')
