-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: event-gap-or-skew
-- group: I
-- title.en: The log of a source has a hole, or its clock is wrong
-- title.fr: Le journal d’une source a un trou, ou son horloge est fausse
-- title.ko: 데이터 원본의 기록에 빈 곳이 있거나 시계가 틀립니다
-- severity: medium; high when criticality>=3
-- needs: nothing
-- param gap_h: 6; 1 to 8760; our choice; more for a source with little traffic
-- param skew_s: 300; 1 to 86400; our choice
-- controls.cis: 8.4, 8.11
-- controls.nist: AU-8, AU-5
-- controls.iso: A.8.17, A.8.15
-- controls.pci: 10.6.1, 10.7.2
-- controls.soc2: CC7.2
-- controls.ismsp: 2.9.4, 2.9.6
-- controls.attack: T1562, T1685
-- show: events by hour, the edges of the hole
-- remedy.en: Read the missing time again from the source; set its clock.
-- remedy.fr: Relisez la période manquante ; réglez l’horloge.
-- remedy.ko: 빠진 시간을 다시 읽고 시계를 맞추세요.
SELECT 'source' AS kind, s.source_id AS id, NULL AS person_id, MIN(COALESCE(s.events_newest_at, s.first_seen_at), r.now) AS since,
  json_object('source', s.name, 'criticality', s.criticality, 'events_newest_at', s.events_newest_at,
    'skew_s', s.clock_skew_s) AS facts
FROM source s CROSS JOIN run r
WHERE s.enabled=1 AND s.has_events=1
  AND (COALESCE(s.events_newest_at, 0)<s.last_success_at-:gap_h*3600 OR ABS(COALESCE(s.clock_skew_s, 0))>:skew_s)
