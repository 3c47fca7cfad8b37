-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: leaver-owns-service-account
-- group: A
-- title.en: Someone who left still answers for this service account
-- title.fr: Une personne partie est encore responsable de ce compte de service
-- title.ko: 퇴사한 사람이 아직 이 서비스 계정의 책임자입니다
-- severity: high
-- confidence: conf
-- needs: people, accounts
-- controls.cis: 5.5
-- controls.nist: AC-2, PS-4, IA-4
-- controls.iso: A.5.9, A.5.18
-- controls.pci: 7.2.5.1, 8.6.1
-- controls.soc2: CC6.2, CC6.3
-- controls.ismsp: 2.2.5, 2.5.5
-- controls.attack: T1078, T1098.001
-- show: former owners, who else knows its secrets, what depends on it
-- remedy.en: Name a new owner, and rotate the secrets of the account the same day.
-- remedy.fr: Nommez un nouveau responsable et renouvelez les secrets du compte le jour même.
-- remedy.ko: 새 책임자를 지정하고 같은 날 계정의 비밀을 교체하세요.
WITH gone AS MATERIALIZED (SELECT * FROM leaver)
SELECT 'account' AS kind, a.account_id AS id, l.person_id AS person_id,
  MAX(l.gone_at, COALESCE(a.created_at, l.gone_at)) AS since,
  json_object('account', a.name, 'tier', COALESCE(t.tier, 4), 'last_used_at', a.last_used_at,
    'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number, 'acct_kind', a.kind,
    'person', l.name, 'hr_number', l.hr_number, 'gone_at', l.gone_at,
    'person_file_id', l.file_id, 'person_row_number', l.row_number, 'conf', k.confidence) AS facts
FROM gone l CROSS JOIN account_link_now k ON k.person_id=l.person_id AND k.role='owner'
  CROSS JOIN live_account a ON a.account_id=k.account_id
  LEFT JOIN acct_tier t ON t.account_id=a.account_id
WHERE a.kind IN ('service', 'machine', 'agent', 'app', 'shared')
