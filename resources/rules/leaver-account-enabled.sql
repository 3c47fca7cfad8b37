-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: leaver-account-enabled
-- group: A
-- title.en: An account of someone who left is still enabled
-- title.fr: Un compte d’une personne partie est encore actif
-- title.ko: 퇴사한 사람의 계정이 아직 사용 가능합니다
-- severity: high; critical when tier<=1
-- confidence: conf
-- needs: people, accounts
-- supersedes: leaver-secondary-account-enabled, dormant-privileged-account, dormant-account,
--    dormant-guest, dormant-database-role, never-used-account, orphan-account
-- param grace_h: 0; 0 to 720; PCI DSS 8.2.5, immediately on leaving; NIST 800-53 PS-4 leaves the
--    period to you
-- param min_conf: 0.8; 0 to 1; our choice: a match by name alone is not enough
-- controls.cis: 5.3, 6.2
-- controls.nist: AC-2(3), PS-4
-- controls.iso: A.5.11, A.5.18, A.6.5
-- controls.pci: 8.2.5
-- controls.soc2: CC6.2, CC6.3
-- controls.ismsp: 2.2.5, 2.5.1
-- controls.attack: T1078
-- show: when the person left and who recorded it, how the account was matched and how surely,
--    tier, last use, every other account of the person
-- remedy.en: Disable the account in its source, then revoke its sessions, tokens and keys.
-- remedy.fr: Désactivez le compte dans sa source, puis révoquez ses sessions, jetons et clés.
-- remedy.ko: 원본 시스템에서 계정을 비활성화한 뒤 세션, 토큰, 키를 회수하세요.
WITH gone AS MATERIALIZED (SELECT * FROM leaver)
SELECT 'account' AS kind, a.account_id AS id, l.person_id AS person_id,
  MAX(l.gone_at, COALESCE(a.created_at, l.gone_at)) AS since,
  json_object('account', a.name, 'tier', COALESCE(t.tier, 4), 'last_used_at', a.last_used_at,
    'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number,
    'person', l.name, 'hr_number', l.hr_number, 'gone_at', l.gone_at,
    'person_file_id', l.file_id, 'person_row_number', l.row_number,
    'recorded_left_at', l.recorded_left_at, 'matched_by', k.matched_by, 'conf', k.confidence) AS facts
FROM gone l CROSS JOIN account_link_now k ON k.person_id=l.person_id AND k.role='person'
  CROSS JOIN live_account a ON a.account_id=k.account_id
  LEFT JOIN acct_tier t ON t.account_id=a.account_id
  CROSS JOIN run r
WHERE k.confidence>=:min_conf AND COALESCE(a.kind, 'human') NOT IN ('service', 'machine')
  AND r.now>=l.gone_at+:grace_h*3600 AND COALESCE(a.created_at, 0)<=r.now
