-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: hybrid-synced-admin
-- group: C
-- title.en: A powerful cloud role is held by an account that comes from another directory
-- title.fr: Un rôle cloud puissant est détenu par un compte synchronisé depuis un autre
--    annuaire
-- title.ko: 다른 디렉터리에서 동기화된 계정이 강력한 클라우드 역할을 가지고 있습니다
-- severity: high
-- needs: accounts, grants
-- param max_tier: 1; 0 to 3; CIS Microsoft 365 1.1.1 and SCuBA MS.AAD.7.3 ask it of every
--    privileged role
-- controls.cis: 5.4
-- controls.nist: AC-6(5)
-- controls.iso: A.8.2
-- controls.pci: 7.2.2
-- controls.soc2: CC6.3
-- controls.ismsp: 2.5.5
-- controls.attack: T1078.004, T1556.007
-- show: the account in the other directory, the synchronisation, the role
-- remedy.en: Give the role to an account of its own that exists in the cloud only.
-- remedy.fr: Donnez le rôle à un compte dédié qui n’existe que dans le cloud.
-- remedy.ko: 클라우드에만 있는 전용 계정에 역할을 부여하세요.
WITH strong AS MATERIALIZED (SELECT entitlement_id FROM entitlement WHERE tier<=:max_tier),
held AS MATERIALIZED (SELECT x.account_id, MIN(x.tier) AS tier, x.ent_name FROM strong w
  CROSS JOIN eff x ON x.entitlement_id=w.entitlement_id GROUP BY x.account_id),
first AS MATERIALIZED (SELECT x.account_id, MIN(COALESCE(x.valid_from, x.first_seen_at)) AS since FROM strong w
  CROSS JOIN eff x ON x.entitlement_id=w.entitlement_id GROUP BY x.account_id)
SELECT 'account' AS kind, a.account_id AS id, a.person_id AS person_id, d.since AS since,
  json_object('account', a.name, 'top', h.ent_name, 'tier', h.tier, 'last_used_at', a.last_used_at,
    'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number) AS facts
FROM held h JOIN first d ON d.account_id=h.account_id CROSS JOIN live_account a ON a.account_id=h.account_id
WHERE a.is_synced=1
