-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: token-issuance-not-logged
-- group: I
-- title.en: Tokens are accepted, and nothing tells which were issued
-- title.fr: Des jetons sont acceptés sans que rien ne dise lesquels ont été émis
-- title.ko: 토큰을 받아들이지만 어떤 토큰이 발급되었는지 알 수 없습니다
-- severity: medium; high when personal_data=1; high when criticality>=3
-- needs: events
-- param min_events: 100; 1 to 1000000; our choice
-- controls.cis: 8.5
-- controls.nist: AU-2, AU-12, IA-13(3)
-- controls.iso: A.8.15, A.8.5
-- controls.pci: 10.2.1
-- controls.soc2: CC7.2
-- controls.ismsp: 2.9.4
-- controls.attack: T1606
-- show: the system that accepts them, the keys it accepts
-- remedy.en: Log number, key and subject of each token when it is issued.
-- remedy.fr: Journalisez numéro, clé et sujet de chaque jeton à l’émission.
-- remedy.ko: 토큰을 발급할 때 번호, 키, 대상을 기록하세요.
WITH blind AS MATERIALIZED (SELECT * FROM source WHERE enabled=1 AND COALESCE(has_issuance, 0)=0),
accepted AS MATERIALIZED (SELECT b.source_id, COUNT(*) AS events, COUNT(DISTINCT e.token_id) AS tokens
  FROM blind b CROSS JOIN event e ON e.source_id=b.source_id WHERE e.token_id IS NOT NULL AND e.outcome='success' GROUP BY b.source_id)
SELECT 'source' AS kind, s.source_id AS id, NULL AS person_id, s.first_seen_at AS since,
  json_object('source', s.name, 'criticality', s.criticality,
    'personal_data', EXISTS(SELECT 1 FROM data_store d WHERE d.source_id=s.source_id AND d.data_class IN ('pii', 'payment'))) AS facts
FROM accepted a CROSS JOIN blind s ON s.source_id=a.source_id WHERE a.events>=:min_events
