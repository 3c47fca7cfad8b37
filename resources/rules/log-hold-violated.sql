-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: log-hold-violated
-- group: I
-- title.en: Logs disappeared although nothing of them may be deleted
-- title.fr: Des journaux ont disparu alors que rien ne devait en être supprimé
-- title.ko: 보존 명령 이후에 기록이 사라졌습니다
-- severity: critical
-- needs: nothing
-- param default_days: 365; 1 to 3650; PCI DSS 10.5.1; PIPA safety standard article 8
-- controls.cis: 8.10, 17.4
-- controls.nist: AU-11, AU-9, IR-4
-- controls.iso: A.5.28, A.5.33
-- controls.pci: 10.5.1, 12.10.5
-- controls.soc2: CC7.4
-- controls.ismsp: 2.11.5, 2.9.4
-- controls.attack: T1070
-- show: date and scope of the hold, the job that deletes, what is missing
-- remedy.en: Stop the job that deletes; bring copies to another system.
-- remedy.fr: Arrêtez la tâche de suppression ; mettez des copies en sûreté ailleurs.
-- remedy.ko: 삭제 작업을 멈추고 다른 시스템에 사본을 확보하세요.
-- note: what must be there: from the day the source had to keep at the hold, or from the oldest
--    event that was ever seen of it
WITH held AS MATERIALIZED (SELECT s.*, MAX(COALESCE(s.events_oldest_at, s.first_seen_at),
    s.hold_since-COALESCE(s.retention_required_days, :default_days)*86400) AS must_have_from FROM source s)
SELECT 'source' AS kind, s.source_id AS id, NULL AS person_id, s.hold_since AS since,
  json_object('source', s.name, 'hold_since', s.hold_since, 'oldest_now', s.log_oldest_at, 'must_have_from', s.must_have_from,
    'row_id', s.policy_row_id, 'file_id', s.policy_file_id, 'row_number', s.policy_row_number) AS facts
FROM held s CROSS JOIN run r WHERE s.hold_since<=r.now AND s.log_oldest_at>s.must_have_from
