-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: broad-secret-read
-- group: C
-- title.en: An account can read all secrets of a cluster, vault or cloud account
-- title.fr: Un compte peut lire tous les secrets d’un cluster, d’un coffre ou d’un compte cloud
-- title.ko: 계정이 클러스터, 금고 또는 클라우드 계정의 모든 비밀을 읽을 수 있습니다
-- severity: high
-- needs: accounts, grants
-- controls.cis: 3.3, 6.8
-- controls.nist: AC-6, SC-12
-- controls.iso: A.8.3, A.8.24
-- controls.pci: 3.7.1, 7.2.1
-- controls.soc2: CC6.1, CC6.3
-- controls.ismsp: 2.7.2, 2.5.5
-- controls.attack: T1555.006, T1552.007
-- show: which secrets it reaches, how many it read in 90 days
-- remedy.en: Allow the named secrets it needs and no others.
-- remedy.fr: N’autorisez que les secrets nommés dont il a besoin.
-- remedy.ko: 필요한 비밀만 이름으로 지정해 허용하세요.
-- note: CIS Kubernetes 5.1.2. A right that names the secrets it reads has not this flag
WITH power AS MATERIALIZED (SELECT f.entitlement_id FROM entitlement_flag f
  WHERE f.flag IN ('secret-read', 'secret-read-all')),
held AS MATERIALIZED (SELECT x.account_id, MIN(x.tier) AS tier, x.ent_name, COUNT(DISTINCT x.entitlement_id) AS rights FROM power w
  CROSS JOIN eff x ON x.entitlement_id=w.entitlement_id GROUP BY x.account_id),
first AS MATERIALIZED (SELECT x.account_id, MIN(COALESCE(x.valid_from, x.first_seen_at)) AS since FROM power w
  CROSS JOIN eff x ON x.entitlement_id=w.entitlement_id GROUP BY x.account_id)
SELECT 'account' AS kind, a.account_id AS id, COALESCE(a.person_id, a.owner_person_id) AS person_id, d.since AS since,
  json_object('account', a.name, 'right', h.ent_name, 'rights', h.rights, 'tier', h.tier, 'acct_kind', a.kind,
    'last_used_at', a.last_used_at,
    'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number) AS facts
FROM held h JOIN first d ON d.account_id=h.account_id CROSS JOIN live_account a ON a.account_id=h.account_id
WHERE a.is_builtin=0 AND a.is_breakglass=0
