-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: privileged-external-principal
-- group: C
-- title.en: A guest or foreign account holds a powerful right
-- title.fr: Un compte invité ou étranger détient un droit puissant
-- title.ko: 게스트 또는 외부 계정이 강력한 권한을 가지고 있습니다
-- severity: critical
-- needs: accounts, grants
-- param max_tier: 1; 0 to 3; our choice
-- controls.cis: 6.8, 15.7
-- controls.nist: AC-6(5), PS-7
-- controls.iso: A.5.19, A.8.2
-- controls.pci: 8.2.7
-- controls.soc2: CC6.3, CC9.2
-- controls.ismsp: 2.5.5
-- controls.attack: T1199, T1078.004
-- show: the home organisation, the sponsor, when it was last used
-- remedy.en: Remove it; give a managed account when it is needed.
-- remedy.fr: Retirez-le ; donnez un compte géré si nécessaire.
-- remedy.ko: 회수하고, 필요하면 관리되는 계정을 부여하세요.
WITH power AS MATERIALIZED (SELECT entitlement_id FROM entitlement WHERE tier<=:max_tier)
SELECT 'grant' AS kind, x.grant_id AS id, COALESCE(a.person_id, a.sponsor_person_id) AS person_id,
  COALESCE(x.valid_from, x.first_seen_at) AS since,
  json_object('account', a.name, 'entitlement', x.ent_name, 'tier', x.tier, 'acct_kind', a.kind, 'last_used_at', a.last_used_at,
    'row_id', x.row_id, 'file_id', x.file_id, 'row_number', x.row_number) AS facts
FROM power w CROSS JOIN eff x ON x.entitlement_id=w.entitlement_id CROSS JOIN live_account a ON a.account_id=x.account_id
WHERE a.kind='guest' OR EXISTS(SELECT 1 FROM account_attr k WHERE k.account_id=a.account_id AND k.k='foreign' AND k.v='1')
