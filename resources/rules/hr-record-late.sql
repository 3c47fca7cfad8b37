-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: hr-record-late
-- group: I
-- title.en: HR recorded a departure after it had taken effect
-- title.fr: Les RH ont enregistré un départ après sa prise d’effet
-- title.ko: 인사 부서가 퇴사를 시행일보다 늦게 기록했습니다
-- severity: medium
-- needs: people
-- param max_h: 24; 0 to 720; our choice, in hours
-- param lookback_d: 180; 1 to 1095; our choice
-- controls.cis: 6.2
-- controls.nist: PS-4
-- controls.iso: A.6.5
-- controls.pci: 8.2.5
-- controls.soc2: CC6.2
-- controls.ismsp: 2.2.5
-- controls.attack: T1078
-- show: how late departures are recorded, by department
-- remedy.en: Send dates of departure ahead of time.
-- remedy.fr: Transmettez les dates de départ à l’avance.
-- remedy.ko: 퇴사일을 미리 전달하세요.
SELECT 'person' AS kind, l.person_id AS id, l.person_id AS person_id, l.gone_at+:max_h*3600 AS since,
  json_object('person', l.name, 'hr_number', l.hr_number, 'dept', l.dept, 'gone_at', l.gone_at, 'recorded_at', l.recorded_left_at,
    'hours_late', (l.recorded_left_at-l.gone_at)/3600,
    'row_id', l.row_id, 'file_id', l.file_id, 'row_number', l.row_number) AS facts
FROM leaver l CROSS JOIN run r
WHERE l.recorded_left_at>l.gone_at+:max_h*3600 AND l.gone_at>r.now-:lookback_d*86400
