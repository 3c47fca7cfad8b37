-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: signing-key-exportable
-- group: D
-- title.en: A powerful key can be copied out of its store
-- title.fr: Une clé puissante peut être copiée hors de son coffre
-- title.ko: 강력한 키를 저장소 밖으로 복사할 수 있습니다
-- severity: high; critical when scope_tier<=0 and cred_kind='signing_key'
-- needs: credentials
-- scan: credential; signing keys are looked for among all secrets
-- param max_tier: 1; 0 to 4; our choice
-- controls.cis: 3.11
-- controls.nist: SC-12, SC-28, IA-13(1)
-- controls.iso: A.8.24
-- controls.pci: 3.6.1.2, 3.7.1
-- controls.soc2: CC6.1
-- controls.ismsp: 2.7.2
-- controls.attack: T1552.004, T1606
-- show: where copies were found, who can read them
-- remedy.en: Make a new key that cannot leave a KMS or HSM, and retire this one.
-- remedy.fr: Créez une nouvelle clé qui ne quitte pas un KMS ou HSM, et retirez celle-ci.
-- remedy.ko: KMS나 HSM을 떠날 수 없는 새 키를 만들고 이 키를 폐기하세요.
SELECT 'credential' AS kind, c.credential_id AS id, NULL AS person_id, COALESCE(c.created_at, c.first_seen_at) AS since,
  json_object('cred', c.name, 'cred_kind', c.kind, 'scope_tier', c.scope_tier, 'store', c.store,
    'row_id', c.row_id, 'file_id', c.file_id, 'row_number', c.row_number,
    'exportable', c.exportable, 'created_at', c.created_at, 'trusted_by', c.trusted_by) AS facts
FROM live_credential c
WHERE c.scope_tier<=:max_tier AND c.kind IN ('signing_key', 'master_key', 'kerberos_key')
  AND (COALESCE(c.exportable, 1)=1 OR COALESCE(c.store, '?') NOT IN ('kms', 'hsm')) AND COALESCE(c.store, '')<>'ad-dc'
