-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: leaver-disable-late
-- group: A
-- title.en: The account of someone who left was disabled late
-- title.fr: Le compte d’une personne partie a été désactivé en retard
-- title.ko: 퇴사한 사람의 계정이 늦게 비활성화되었습니다
-- severity: medium
-- confidence: conf
-- needs: people, accounts
-- param sla_h: 24; 0 to 720; our choice; NIST 800-53 PS-4 asks you to set one
-- param lookback_d: 365; 1 to 3650; our choice
-- param min_conf: 0.8; 0 to 1; our choice: a match by name alone is not enough
-- controls.cis: 6.2
-- controls.nist: PS-4, AC-2
-- controls.iso: A.6.5, A.5.18
-- controls.pci: 8.2.5
-- controls.soc2: CC6.2, CC6.3
-- controls.ismsp: 2.2.5
-- controls.attack: T1078
-- show: leave date, when HR recorded it, when the account was disabled, use in between
-- remedy.en: Let the leave date in HR disable accounts by itself, and look at what the account did
--    in between.
-- remedy.fr: Faites désactiver les comptes par la date de départ des RH, et regardez l’usage
--    entre-temps.
-- remedy.ko: 인사 시스템의 퇴사일로 계정이 자동 비활성화되게 하고, 그 사이의 사용을 확인하세요.
WITH gone AS MATERIALIZED (SELECT v.* FROM leaver v CROSS JOIN run r WHERE v.gone_at>r.now-:lookback_d*86400)
SELECT 'account' AS kind, a.account_id AS id, l.person_id AS person_id, l.gone_at+:sla_h*3600 AS since,
  json_object('account', a.name, 'tier', COALESCE(t.tier, 4), 'last_used_at', a.last_used_at,
    'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number,
    'person', l.name, 'hr_number', l.hr_number, 'gone_at', l.gone_at,
    'person_file_id', l.file_id, 'person_row_number', l.row_number,
    'disabled_at', a.disabled_at, 'hours_late', (a.disabled_at-l.gone_at)/3600-:sla_h,
    'recorded_left_at', l.recorded_left_at, 'conf', k.confidence) AS facts
FROM gone l CROSS JOIN account_link_now k ON k.person_id=l.person_id AND k.role='person'
  CROSS JOIN account a ON a.account_id=k.account_id
  LEFT JOIN acct_tier t ON t.account_id=a.account_id
WHERE k.confidence>=:min_conf AND a.disabled_at>l.gone_at+:sla_h*3600
