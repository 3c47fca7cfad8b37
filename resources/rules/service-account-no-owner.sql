-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: service-account-no-owner
-- group: G
-- title.en: Nobody answers for this service account
-- title.fr: Personne ne répond de ce compte de service
-- title.ko: 이 서비스 계정을 책임지는 사람이 없습니다
-- severity: medium; high when tier<=1
-- evidence: ownership
-- needs: people, accounts
-- scan: account; an owner can be missing anywhere
-- param machine_tier: 2; 0 to 4; our choice: every computer has a login, only those that reach
--    something are asked for an owner
-- controls.cis: 5.5
-- controls.nist: AC-2, IA-4
-- controls.iso: A.5.9, A.5.16
-- controls.pci: 7.2.5, 8.6.1
-- controls.soc2: CC6.1, CC6.2
-- controls.ismsp: 2.5.1
-- controls.attack: T1078
-- show: who made it, the code or host that uses it, what its owner field says
-- remedy.en: Name an owner and a date for its review.
-- remedy.fr: Nommez un responsable et une date de revue.
-- remedy.ko: 책임자와 검토 날짜를 정하세요.
SELECT 'account' AS kind, a.account_id AS id, NULL AS person_id, COALESCE(a.created_at, a.first_seen_at) AS since,
  json_object('account', a.name, 'tier', t.tier, 'acct_kind', a.kind, 'owner_ref', a.owner_ref, 'last_used_at', a.last_used_at,
    'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number) AS facts
FROM live_account a JOIN acct_tier t ON t.account_id=a.account_id
WHERE a.kind IN ('service', 'machine', 'agent', 'app') AND (a.kind<>'machine' OR t.tier<=:machine_tier)
  AND a.owner_person_id IS NULL AND a.is_builtin=0
