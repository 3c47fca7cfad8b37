-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: audit-log-disabled
-- group: I
-- title.en: Someone stopped, deleted or narrowed a log
-- title.fr: Quelqu’un a arrêté, supprimé ou réduit un journal
-- title.ko: 누군가 기록을 중지, 삭제하거나 줄였습니다
-- severity: critical
-- needs: events
-- param lookback_d: 30; 1 to 365; our choice
-- controls.cis: 8.2, 8.9
-- controls.nist: AU-9, AU-12
-- controls.iso: A.8.15, A.5.28
-- controls.pci: 10.3.2, 10.7.2
-- controls.soc2: CC7.2
-- controls.ismsp: 2.9.4
-- controls.attack: T1685.002, T1685.005, T1562.008, T1070.001
-- show: which account, what stopped, the last event before
-- remedy.en: Turn the log on again, and treat the time without it as unsafe.
-- remedy.fr: Réactivez le journal et considérez la période sans lui comme non sûre.
-- remedy.ko: 기록을 다시 켜고, 기록이 없던 시간은 안전하지 않다고 보세요.
SELECT 'source' AS kind, e.source_id AS id, a.person_id AS person_id, MIN(e.at) AS since,
  json_object('activity', e.activity, 'action', e.action, 'account', COALESCE(a.name, e.account_ref), 'account_id', e.account_id,
    'at', MIN(e.at), 'events', COUNT(*), 'detail', substr(e.detail, 1, 200), 'src_ip', e.src_ip, 'event_id', e.event_id,
    'file_id', e.file_id, 'row_number', e.row_number) AS facts
FROM run r CROSS JOIN event e ON e.activity IN ('log-stop', 'log-delete', 'log-clear', 'log-filter') AND e.at>r.now-:lookback_d*86400
  LEFT JOIN account a ON a.account_id=e.account_id
WHERE COALESCE(e.outcome, 'success')='success'
GROUP BY e.source_id, a.person_id
