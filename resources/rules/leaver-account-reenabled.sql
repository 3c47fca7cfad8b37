-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: leaver-account-reenabled
-- group: A
-- title.en: An account was enabled again after its person left
-- title.fr: Un compte a été réactivé après le départ de sa personne
-- title.ko: 퇴사 후 계정이 다시 사용 가능해졌습니다
-- severity: critical
-- confidence: conf
-- needs: people, accounts
-- supersedes: leaver-account-enabled
-- param min_conf: 0.8; 0 to 1; our choice: a match by name alone is not enough
-- controls.cis: 5.3, 6.2, 8.11
-- controls.nist: AC-2(3), AC-2(12)
-- controls.iso: A.5.18, A.8.15
-- controls.pci: 8.2.5, 10.2.1.5
-- controls.soc2: CC6.2, CC7.2
-- controls.ismsp: 2.5.1
-- controls.attack: T1098, T1078
-- show: who enabled it and when, the ticket, use since then
-- remedy.en: Disable it again and ask whoever enabled it why. Treat it as an incident until that
--    is explained.
-- remedy.fr: Désactivez-le à nouveau et demandez pourquoi il a été réactivé. C’est un incident
--    tant que ce n’est pas expliqué.
-- remedy.ko: 다시 비활성화하고, 왜 켰는지 물어보세요. 설명될 때까지 사고로 다루세요.
WITH gone AS MATERIALIZED (SELECT * FROM leaver)
SELECT 'account' AS kind, a.account_id AS id, l.person_id AS person_id, a.enabled_changed_at AS since,
  json_object('account', a.name, 'tier', COALESCE(t.tier, 4), 'last_used_at', a.last_used_at,
    'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number,
    'person', l.name, 'hr_number', l.hr_number, 'gone_at', l.gone_at,
    'person_file_id', l.file_id, 'person_row_number', l.row_number,
    'enabled_at', a.enabled_changed_at, 'conf', k.confidence,
    'enabled_by', (SELECT COALESCE(b.name, e.account_ref) FROM event e LEFT JOIN account b ON b.account_id=e.account_id
      WHERE e.activity='enable' AND e.target_account_id=a.account_id AND COALESCE(e.outcome, 'success')='success'
        AND e.at>l.gone_at ORDER BY e.at DESC LIMIT 1)) AS facts
FROM gone l CROSS JOIN account_link_now k ON k.person_id=l.person_id AND k.role='person'
  CROSS JOIN live_account a ON a.account_id=k.account_id
  LEFT JOIN acct_tier t ON t.account_id=a.account_id
WHERE k.confidence>=:min_conf AND a.enabled_changed_at>l.gone_at
