-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: expired-grant-still-effective
-- group: C
-- title.en: A right that should have ended is still there
-- title.fr: Un droit qui aurait dû prendre fin est toujours là
-- title.ko: 종료되었어야 할 권한이 아직 남아 있습니다
-- severity: high
-- needs: accounts, grants
-- param grace_h: 1; 0 to 720; our choice, in hours
-- controls.cis: 6.2, 6.8
-- controls.nist: AC-2(2), AC-2(13)
-- controls.iso: A.5.18, A.8.2
-- controls.pci: 7.2.5, 8.2.7
-- controls.soc2: CC6.3
-- controls.ismsp: 2.5.5
-- controls.attack: T1098
-- show: the ticket, the end date, uses after it
-- remedy.en: Remove it, and let the source enforce the end.
-- remedy.fr: Retirez-le et faites respecter la fin par la source.
-- remedy.ko: 회수하고 원본 시스템이 종료일을 강제하게 하세요.
-- note: only where the source was read after the end and still had it
WITH ended AS MATERIALIZED (SELECT g.grant_id, g.account_id, g.entitlement_id, g.source_id, g.ticket_ref, g.valid_to AS end_at, 'grant' AS basis,
    g.row_id, g.file_id, g.row_number FROM run r CROSS JOIN access_grant g WHERE g.valid_to<r.now-:grace_h*3600
  UNION ALL SELECT g.grant_id, g.account_id, g.entitlement_id, g.source_id, g.ticket_ref, t.ends_at, 'ticket',
    g.row_id, g.file_id, g.row_number FROM run r CROSS JOIN ticket t CROSS JOIN access_grant g ON g.ticket_ref=t.ticket_ref
  WHERE t.ends_at<r.now-:grace_h*3600 AND g.valid_to IS NULL)
SELECT 'grant' AS kind, g.grant_id AS id, COALESCE(a.person_id, a.owner_person_id) AS person_id, g.end_at AS since,
  json_object('account', a.name, 'entitlement', e.name, 'tier', e.tier, 'end_at', g.end_at, 'basis', g.basis, 'ticket', g.ticket_ref,
    'last_used_at', a.last_used_at,
    'row_id', g.row_id, 'file_id', g.file_id, 'row_number', g.row_number) AS facts
FROM ended g JOIN source s ON s.source_id=g.source_id CROSS JOIN entitlement e ON e.entitlement_id=g.entitlement_id
  CROSS JOIN live_account a ON a.account_id=g.account_id
WHERE s.last_success_at>g.end_at+:grace_h*3600
