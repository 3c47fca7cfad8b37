-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: disabled-account-privileged-grant
-- group: A
-- title.en: A disabled account keeps powerful rights
-- title.fr: Un compte désactivé garde des droits puissants
-- title.ko: 비활성화된 계정에 강력한 권한이 남아 있습니다
-- severity: low; medium when tier<=0
-- evidence: privilege
-- needs: accounts, grants
-- param age_d: 30; 0 to 365; our choice
-- param max_tier: 1; 0 to 3; our choice
-- controls.cis: 6.2, 5.3
-- controls.nist: AC-2, AC-6
-- controls.iso: A.5.18, A.8.2
-- controls.pci: 7.2.4
-- controls.soc2: CC6.3
-- controls.ismsp: 2.5.6
-- controls.attack: T1098
-- show: what it holds, who could enable it again
-- remedy.en: Take the rights away when an account is disabled, and keep a record to restore them.
-- remedy.fr: Retirez les droits à la désactivation et gardez de quoi les rétablir.
-- remedy.ko: 계정을 비활성화할 때 권한을 회수하고 복구 기록을 남기세요.
WITH strong AS MATERIALIZED (SELECT entitlement_id FROM entitlement WHERE tier<=:max_tier)
SELECT 'account' AS kind, a.account_id AS id, a.person_id AS person_id,
  COALESCE(a.disabled_at, a.enabled_changed_at, a.first_seen_at)+:age_d*86400 AS since,
  json_object('account', a.name, 'tier', MIN(x.tier), 'grants', COUNT(DISTINCT x.entitlement_id), 'top', x.ent_name,
    'disabled_at', a.disabled_at, 'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number) AS facts
FROM strong w CROSS JOIN eff x ON x.entitlement_id=w.entitlement_id
  CROSS JOIN account a ON a.account_id=x.account_id CROSS JOIN run r
WHERE a.enabled=0 AND a.deleted_at IS NULL
  AND COALESCE(a.disabled_at, a.enabled_changed_at, a.first_seen_at)<r.now-:age_d*86400
GROUP BY a.account_id
