-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: key-custodian-unknown
-- group: D
-- title.en: Nobody knows who knows this key
-- title.fr: On ignore qui connaît cette clé
-- title.ko: 이 키를 누가 아는지 알 수 없습니다
-- severity: high
-- needs: credentials
-- scan: credential; any key can be one of which nobody is known
-- scope: all
-- param max_tier: 1; 0 to 4; our choice
-- controls.cis: 5.1
-- controls.nist: SC-12, IA-5
-- controls.iso: A.8.24, A.5.9
-- controls.pci: 3.7.6, 3.7.4
-- controls.soc2: CC6.1
-- controls.ismsp: 2.7.2
-- controls.attack: T1552
-- show: who created it, repositories and hosts where it was seen
-- remedy.en: Record who knows it, or rotate it into a store that does not give it out.
-- remedy.fr: Notez qui la connaît, ou renouvelez-la dans un coffre qui ne la livre pas.
-- remedy.ko: 누가 아는지 기록하거나, 꺼낼 수 없는 저장소로 교체하세요.
-- note: a custodian whose name matches nobody is not known; personal passwords and sessions have
--    their account
WITH held AS MATERIALIZED (SELECT credential_id, MAX(person_id IS NOT NULL) AS known, COUNT(*) AS named, MIN(person_ref) AS person_ref
  FROM credential_custodian WHERE known_to IS NULL GROUP BY credential_id)
SELECT 'credential' AS kind, c.credential_id AS id, NULL AS person_id, COALESCE(c.born_at, c.first_seen_at) AS since,
  json_object('cred', c.name, 'cred_kind', c.kind, 'scope_tier', c.scope_tier, 'store', c.store,
    'row_id', c.row_id, 'file_id', c.file_id, 'row_number', c.row_number,
    'exportable', c.exportable, 'born_at', c.born_at, 'unresolved', COALESCE(h.named, 0), 'unresolved_ref', h.person_ref) AS facts
FROM secret_age c LEFT JOIN held h ON h.credential_id=c.credential_id
WHERE c.scope_tier<=:max_tier AND COALESCE(c.exportable, 1)=1
  AND (COALESCE(c.kind, '') NOT IN ('password', 'session') OR c.shared=1) AND COALESCE(h.known, 0)=0
