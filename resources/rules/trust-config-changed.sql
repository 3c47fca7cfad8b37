-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: trust-config-changed
-- group: H
-- title.en: Whom a system trusts was changed
-- title.fr: La confiance d’un système a été modifiée
-- title.ko: 시스템이 신뢰하는 대상이 변경되었습니다
-- severity: high; critical when activity in ('federation-change', 'idp-change', 'trust-key-add')
-- needs: events
-- scan: event; only sign-ins and changes are rows, reads of records are kept in columns
-- param lookback_d: 7; 1 to 90; our choice
-- controls.cis: 4.1, 8.11
-- controls.nist: CM-3, CM-5, AU-6
-- controls.iso: A.8.9, A.8.32
-- controls.pci: 1.2.2, 10.2.1.7
-- controls.soc2: CC8.1, CC7.2
-- controls.ismsp: 2.9.1
-- controls.attack: T1484.002, T1556
-- show: the values before and after, the session of who did it
-- remedy.en: Undo it, then look at who signed in through the new trust.
-- remedy.fr: Annulez, puis vérifiez qui s’est connecté par cette nouvelle confiance.
-- remedy.ko: 되돌린 뒤 새로운 신뢰로 누가 로그인했는지 확인하세요.
-- note: a change within a change window of that source is planned and spared
SELECT 'source' AS kind, e.source_id AS id, a.person_id AS person_id, MIN(e.at) AS since,
  json_object('activity', e.activity, 'action', e.action, 'account', COALESCE(a.name, e.account_ref), 'account_id', e.account_id, 'n', COUNT(*), 'at', MIN(e.at),
    'detail', substr(e.detail, 1, 200), 'src_ip', e.src_ip, 'event_id', e.event_id, 'file_id', e.file_id, 'row_number', e.row_number) AS facts
FROM run r CROSS JOIN event e ON e.activity IN ('federation-change', 'idp-change', 'mfa-policy-change', 'access-policy-change', 'trust-key-add', 'kms-policy-change')
    AND e.at>r.now-:lookback_d*86400 JOIN source s ON s.source_id=e.source_id LEFT JOIN account a ON a.account_id=e.account_id
WHERE e.outcome='success' AND NOT EXISTS(SELECT 1 FROM change_window w WHERE (w.scope IS NULL OR w.scope=s.name) AND e.at BETWEEN w.start_at AND w.end_at)
GROUP BY e.source_id, a.person_id, e.activity
