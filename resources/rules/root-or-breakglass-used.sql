-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: root-or-breakglass-used
-- group: H
-- title.en: An emergency or owner login was used
-- title.fr: Un accès d’urgence ou propriétaire a servi
-- title.ko: 비상 계정이나 소유자 계정이 사용되었습니다
-- severity: high; critical when unplanned>0
-- needs: accounts, events
-- param lookback_d: 30; 1 to 365; PingCastle P-AdminLogin looks 35 days back
-- controls.cis: 5.4, 8.11
-- controls.nist: AC-6(9), AC-2(12)
-- controls.iso: A.8.2, A.8.16
-- controls.pci: 8.2.2, 10.2.1.2
-- controls.soc2: CC7.2
-- controls.ismsp: 2.5.5
-- controls.attack: T1078.004, T1078.001
-- show: the session, what was done, the ticket, the calendar of drills
-- remedy.en: Have two people confirm the use, then rotate its secret.
-- remedy.fr: Faites confirmer l’usage par deux personnes, puis renouvelez le secret.
-- remedy.ko: 두 사람이 사용을 확인한 뒤 비밀을 교체하세요.
-- note: planned is a use within a change window, or while its secret is lent with a ticket
WITH glass AS MATERIALIZED (SELECT a.*, t.tier AS best, s.name AS source_name FROM powerful_account t CROSS JOIN account a ON a.account_id=t.account_id JOIN source s ON s.source_id=a.source_id
  WHERE a.kind IN ('human', 'shared') AND (a.is_breakglass=1 OR (a.is_builtin=1 AND t.tier=0))),
lent AS MATERIALIZED (SELECT c.account_id, k.at, k.returned_at FROM checkout k CROSS JOIN credential c ON c.credential_id=k.credential_id WHERE k.ticket_ref IS NOT NULL),
used AS MATERIALIZED (SELECT g.account_id, g.person_id, g.name, g.best, g.is_breakglass, e.at, e.src_ip, e.country, e.action, e.event_id, e.file_id, e.row_number,
    NOT EXISTS(SELECT 1 FROM change_window w WHERE (w.scope IS NULL OR w.scope=g.source_name) AND e.at BETWEEN w.start_at AND w.end_at)
    AND NOT EXISTS(SELECT 1 FROM lent l WHERE l.account_id=g.account_id AND e.at BETWEEN l.at AND COALESCE(l.returned_at, e.at)) AS unplanned
  FROM run r CROSS JOIN glass g CROSS JOIN event e ON e.known_account_id=g.account_id AND e.at>r.now-:lookback_d*86400
  WHERE e.outcome='success')
SELECT 'account' AS kind, u.account_id AS id, u.person_id AS person_id, MIN(u.at) AS since,
  json_object('account', u.name, 'tier', u.best, 'breakglass', u.is_breakglass, 'n', COUNT(*), 'unplanned', SUM(u.unplanned), 'at', MIN(u.at), 'src_ip', u.src_ip, 'country', u.country,
    'action', u.action, 'event_id', u.event_id, 'file_id', u.file_id, 'row_number', u.row_number) AS facts
FROM used u GROUP BY u.account_id
