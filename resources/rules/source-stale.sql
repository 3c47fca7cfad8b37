-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: source-stale
-- group: I
-- title.en: A source has not delivered for a long time
-- title.fr: Une source n’a rien livré depuis longtemps
-- title.ko: 데이터 원본이 오랫동안 도착하지 않았습니다
-- severity: high; critical when category='people'; critical when criticality>=3
-- needs: nothing
-- param k: 3; 1 to 100; our choice: three missed deliveries
-- controls.cis: 8.2, 8.9
-- controls.nist: AU-5, SI-4
-- controls.iso: A.8.15, A.8.16
-- controls.pci: 10.7.2
-- controls.soc2: CC7.2
-- controls.ismsp: 2.9.4
-- controls.attack: T1562, T1685
-- show: what went wrong, rules that cannot see, findings that are carried forward
-- remedy.en: Mend the sign-in or the connection. Findings stay open meanwhile.
-- remedy.fr: Réparez la connexion. Les constats restent ouverts entre-temps.
-- remedy.ko: 로그인이나 연결을 고치세요. 그동안 발견 사항은 열린 채로 남습니다.
SELECT 'source' AS kind, s.source_id AS id, NULL AS person_id,
  COALESCE(s.last_success_at, s.first_seen_at)+CAST(:k*s.expected_interval_s AS INT) AS since,
  json_object('source', s.name, 'source_kind', s.kind, 'category', s.category, 'criticality', s.criticality,
    'last_success_at', s.last_success_at, 'expected_interval_s', s.expected_interval_s, 'last_error', s.last_error) AS facts
FROM source s CROSS JOIN run r
WHERE s.enabled=1 AND COALESCE(s.last_success_at, s.first_seen_at)<r.now-:k*s.expected_interval_s
