-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: key-custodian-moved
-- group: D
-- title.en: Someone who changed roles still knows this key
-- title.fr: Une personne qui a changé de poste connaît encore cette clé
-- title.ko: 직무가 바뀐 사람이 아직 이 키를 알고 있습니다
-- severity: high
-- confidence: conf
-- evidence: ownership
-- needs: people, credentials, custody
-- supersedes: signing-key-over-age
-- param grace_d: 30; 0 to 365; our choice; PCI DSS 3.7.5 covers changes of role too
-- param max_tier: 1; 0 to 4; our choice
-- controls.cis: 6.2
-- controls.nist: PS-5, AC-2 k, SC-12
-- controls.iso: A.8.24, A.5.17
-- controls.pci: 3.7.5
-- controls.soc2: CC6.1, CC6.3
-- controls.ismsp: 2.7.2, 2.2.5
-- controls.attack: T1552
-- show: old and new role, the secret, who else knows it
-- remedy.en: Rotate it as part of the hand-over.
-- remedy.fr: Renouvelez-la lors de la passation.
-- remedy.ko: 인수인계 때 교체하세요.
WITH moved AS MATERIALIZED (SELECT p.* FROM person p LEFT JOIN leaver g ON g.person_id=p.person_id CROSS JOIN run r
  WHERE g.person_id IS NULL AND r.now>p.role_changed_at+:grace_d*86400)
SELECT 'credential' AS kind, c.credential_id AS id, p.person_id AS person_id,
  MIN(p.role_changed_at+:grace_d*86400) AS since,
  json_object('cred', c.name, 'cred_kind', c.kind, 'scope_tier', c.scope_tier, 'store', c.store,
    'row_id', c.row_id, 'file_id', c.file_id, 'row_number', c.row_number,
    'custodian', p.name, 'hr_number', p.hr_number, 'how', k.how, 'evidence', k.evidence_id, 'conf', k.confidence,
    'role_changed_at', p.role_changed_at, 'title', p.title, 'known_from', k.known_from, 'born_at', c.born_at,
    'custody_row_id', k.row_id, 'custody_file_id', k.file_id, 'custody_row_number', k.row_number,
    'person_row_id', p.row_id, 'person_file_id', p.file_id, 'person_row_number', p.row_number) AS facts
FROM credential_custodian k JOIN moved p ON p.person_id=k.person_id
  CROSS JOIN secret_age c ON c.credential_id=k.credential_id
WHERE k.known_to IS NULL AND c.scope_tier<=:max_tier
  AND COALESCE(c.born_at, k.known_from, 0)<p.role_changed_at AND COALESCE(k.known_from, 0)<p.role_changed_at
GROUP BY c.credential_id, p.person_id
