-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: agent-unattended
-- group: G
-- title.en: Nobody watches over this AI agent
-- title.fr: Personne ne surveille cet agent d’IA
-- title.ko: 이 AI 에이전트를 지켜보는 사람이 없습니다
-- severity: medium; high when personal=1
-- evidence: ownership
-- needs: people, accounts
-- supersedes: service-account-no-owner
-- scan: account; an agent may be any account
-- controls.cis: 5.5, 15.7
-- controls.nist: AC-2, AC-6
-- controls.iso: A.5.9, A.8.3
-- controls.pci: 7.2.5
-- controls.soc2: CC6.1
-- controls.ismsp: 2.5.1
-- controls.attack: T1078.004
-- show: its owner, its tools, what data it reaches, its last run
-- remedy.en: Name an owner, and give it an identity of its own with only what it needs.
-- remedy.fr: Nommez un responsable et donnez-lui une identité propre avec le strict nécessaire.
-- remedy.ko: 책임자를 정하고 필요한 것만 가진 고유한 신원을 주세요.
WITH gone AS MATERIALIZED (SELECT person_id, name, gone_at FROM leaver)
SELECT 'account' AS kind, a.account_id AS id, a.owner_person_id AS person_id, MIN(r.now, COALESCE(l.gone_at, a.created_at, a.first_seen_at)) AS since,
  json_object('account', a.name, 'tier', t.tier, 'owner_left', l.person_id IS NOT NULL, 'owner_ref', a.owner_ref,
    'auth', (SELECT k.v FROM account_attr k WHERE k.account_id=a.account_id AND k.k='agent_auth'),
    'personal', EXISTS(SELECT 1 FROM eff x WHERE x.account_id=a.account_id AND x.data_class IN ('pii', 'payment', 'health')),
    'last_used_at', a.last_used_at, 'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number) AS facts
FROM live_account a JOIN acct_tier t ON t.account_id=a.account_id LEFT JOIN gone l ON l.person_id=a.owner_person_id CROSS JOIN run r
WHERE a.kind='agent' AND (a.owner_person_id IS NULL OR l.person_id IS NOT NULL
  OR EXISTS(SELECT 1 FROM account_attr k WHERE k.account_id=a.account_id AND k.k='agent_auth' AND k.v='maker'))
