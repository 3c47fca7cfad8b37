-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: source-row-drop
-- group: I
-- title.en: A source suddenly has far less in it
-- title.fr: Une source contient soudain beaucoup moins
-- title.ko: 데이터 원본의 내용이 갑자기 크게 줄었습니다
-- severity: high
-- needs: nothing
-- param max_drop_pct: 20; 1 to 99; our choice
-- param min_rows: 20; 1 to 100000; our choice
-- controls.cis: 8.2, 8.11
-- controls.nist: AU-5, SI-4
-- controls.iso: A.8.15
-- controls.pci: 10.7.2
-- controls.soc2: CC7.2, CC7.1
-- controls.ismsp: 2.9.4
-- controls.attack: T1562, T1685
-- show: what is missing, by kind
-- remedy.en: Confirm that it is right, or read again. Check what the reading account may see.
-- remedy.fr: Confirmez, ou relisez. Vérifiez ce que le compte de lecture peut voir.
-- remedy.ko: 맞는지 확인하거나 다시 읽으세요. 읽기 계정의 권한을 확인하세요.
SELECT 'source' AS kind, s.source_id AS id, NULL AS person_id,
  COALESCE(s.last_success_at, s.last_attempt_at, s.first_seen_at) AS since,
  json_object('source', s.name, 'rows_prev', s.rows_prev, 'rows_last', s.rows_last) AS facts
FROM source s
WHERE s.enabled=1 AND s.rows_prev>=:min_rows AND s.rows_last<s.rows_prev*(1-:max_drop_pct/100.0)
