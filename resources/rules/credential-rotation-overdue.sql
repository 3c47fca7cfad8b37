-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: credential-rotation-overdue
-- group: D
-- title.en: A rotation that was promised has been missed
-- title.fr: Une rotation promise n’a pas eu lieu
-- title.ko: 약속된 교체가 이루어지지 않았습니다
-- severity: medium; high when scope_tier<=1
-- needs: credentials
-- param grace_d: 7; 0 to 365; our choice
-- controls.cis: 5.2, 3.11
-- controls.nist: IA-5, SC-12
-- controls.iso: A.8.24, A.5.17
-- controls.pci: 3.7.4, 8.6.3
-- controls.soc2: CC6.1
-- controls.ismsp: 2.7.2
-- controls.attack: T1552
-- show: the policy, the last rotation, why the rotation failed
-- remedy.en: Rotate it, and mend the job that should have.
-- remedy.fr: Renouvelez-le et réparez la tâche qui devait le faire.
-- remedy.ko: 교체하고, 교체 작업을 고치세요.
-- scan: credential; every secret is looked at
SELECT 'credential' AS kind, c.credential_id AS id, COALESCE(a.owner_person_id, a.person_id) AS person_id,
  c.born_at+(c.max_age_days+:grace_d)*86400 AS since,
  json_object('cred', c.name, 'cred_kind', c.kind, 'scope_tier', COALESCE(c.scope_tier, t.tier), 'store', c.store,
    'row_id', c.row_id, 'file_id', c.file_id, 'row_number', c.row_number,
    'account', a.name, 'max_age_days', c.max_age_days, 'born_at', c.born_at, 'rotated_at', c.rotated_at) AS facts
FROM secret_age c LEFT JOIN account a ON a.account_id=c.account_id LEFT JOIN acct_tier t ON t.account_id=c.account_id CROSS JOIN run r
WHERE c.born_at<r.now-(c.max_age_days+:grace_d)*86400
