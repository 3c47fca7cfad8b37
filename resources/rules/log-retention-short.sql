-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: log-retention-short
-- group: I
-- title.en: Logs of a source are not kept long enough
-- title.fr: Les journaux d’une source ne sont pas gardés assez longtemps
-- title.ko: 데이터 원본의 기록 보관 기간이 짧습니다
-- severity: medium; high when personal_data=1
-- needs: nothing
-- param default_days: 365; 1 to 3650; PCI DSS 10.5.1, 12 months; PIPA safety standard article 8,
--    one year, two from 50,000 people
-- controls.cis: 8.10
-- controls.nist: AU-11
-- controls.iso: A.8.15, A.5.33
-- controls.pci: 10.5.1
-- controls.soc2: CC7.2
-- controls.ismsp: 2.9.4
-- controls.attack: T1070
-- show: oldest event that is kept, the norm that asks for more
-- remedy.en: Keep them longer, or move them to an archive.
-- remedy.fr: Gardez-les plus longtemps, ou archivez-les.
-- remedy.ko: 더 오래 보관하거나 보관소로 옮기세요.
SELECT 'source' AS kind, s.source_id AS id, NULL AS person_id, s.first_seen_at AS since,
  json_object('source', s.name, 'retention_days', s.retention_days,
    'required_days', COALESCE(s.retention_required_days, :default_days),
    'personal_data', EXISTS(SELECT 1 FROM data_store d WHERE d.source_id=s.source_id AND d.data_class IN ('pii', 'payment'))) AS facts
FROM source s
WHERE s.enabled=1 AND s.has_events=1 AND s.retention_days<COALESCE(s.retention_required_days, :default_days)
