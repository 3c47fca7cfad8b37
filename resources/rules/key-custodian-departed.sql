-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: key-custodian-departed
-- group: D
-- title.en: Someone who left still knows this key
-- title.fr: Une personne partie connaît encore cette clé
-- title.ko: 퇴사한 사람이 아직 이 키를 알고 있습니다
-- severity: high; critical when scope_tier<=1
-- confidence: conf
-- evidence: ownership
-- needs: people, credentials, custody
-- supersedes: shared-secret-after-leaver, key-custodian-moved, signing-key-over-age
-- param grace_h: 0; 0 to 720; PCI DSS 3.7.5 and NIST 800-53 AC-2 k, when somebody who knew it
--    leaves
-- controls.cis: 6.2, 5.2
-- controls.nist: AC-2 k, PS-4, SC-12, IA-5
-- controls.iso: A.8.24, A.5.17, A.6.5
-- controls.pci: 3.7.5, 8.2.2, 8.6.3
-- controls.soc2: CC6.1, CC6.2, CC6.3
-- controls.ismsp: 2.7.2, 2.2.5
-- controls.attack: T1552, T1606, T1078
-- show: who knows it and how we know, what it opens, records within reach, use since the person
--    left
-- remedy.en: Rotate it now, revoke the old one everywhere it is trusted, then look at its use
--    since the person left.
-- remedy.fr: Renouvelez-la maintenant, révoquez l’ancienne partout où elle est acceptée, puis
--    regardez son usage depuis le départ.
-- remedy.ko: 지금 교체하고, 이전 키를 신뢰하는 모든 곳에서 회수한 뒤 퇴사 이후의 사용을 확인하세요.
-- note: a secret whose age is not known counts as older than the departure
WITH gone AS MATERIALIZED (SELECT * FROM leaver),
held AS MATERIALIZED (SELECT k.*, l.name AS person, l.hr_number, l.gone_at, l.recorded_left_at, l.row_id AS person_row_id,
    l.file_id AS person_file_id, l.row_number AS person_row_number
  FROM credential_custodian k JOIN gone l ON l.person_id=k.person_id CROSS JOIN run r
  WHERE (k.known_to IS NULL OR k.known_to>l.gone_at) AND COALESCE(k.known_from, 0)<=r.now
    AND r.now>=l.gone_at+:grace_h*3600)
SELECT 'credential' AS kind, c.credential_id AS id, k.person_id AS person_id,
  MIN(MAX(k.gone_at, COALESCE(k.known_from, 0))) AS since,
  json_object('cred', c.name, 'cred_kind', c.kind, 'scope_tier', COALESCE(c.scope_tier, t.tier), 'store', c.store,
    'row_id', c.row_id, 'file_id', c.file_id, 'row_number', c.row_number,
    'custodian', k.person, 'hr_number', k.hr_number, 'how', k.how, 'evidence', k.evidence_id, 'matched_by', k.matched_by,
    'conf', k.confidence, 'gone_at', k.gone_at, 'recorded_left_at', k.recorded_left_at, 'known_from', k.known_from,
    'born_at', c.born_at, 'exportable', c.exportable, 'not_after', c.not_after, 'records', c.record_count,
    'trusted_by', c.trusted_by, 'account_id', c.account_id,
    'custody_row_id', k.row_id, 'custody_file_id', k.file_id, 'custody_row_number', k.row_number,
    'person_row_id', k.person_row_id, 'person_file_id', k.person_file_id, 'person_row_number', k.person_row_number) AS facts
FROM held k CROSS JOIN secret_age c ON c.credential_id=k.credential_id
  LEFT JOIN acct_tier t ON t.account_id=c.account_id
WHERE COALESCE(c.born_at, k.known_from, 0)<=k.gone_at AND NOT (COALESCE(c.exportable, 1)=0 AND COALESCE(k.how, '')='use-only')
GROUP BY c.credential_id, k.person_id
