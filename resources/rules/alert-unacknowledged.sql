-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: alert-unacknowledged
-- group: I
-- title.en: A serious alert of another system waits for somebody
-- title.fr: Une alerte sérieuse d’un autre système attend quelqu’un
-- title.ko: 다른 시스템의 심각한 경보가 아직 처리되지 않았습니다
-- severity: medium; high when over_week=1
-- evidence: none
-- needs: alerts
-- param hours: 24; 1 to 720; our choice
-- controls.cis: 8.11, 17.4
-- controls.nist: IR-4, IR-5, AU-6
-- controls.iso: A.5.25, A.5.26
-- controls.pci: 10.4.1, 12.10.5
-- controls.soc2: CC7.3, CC7.4
-- controls.ismsp: 2.11.3, 2.11.5
-- controls.attack: T1078
-- show: the alert, whom it speaks of, findings about the same
-- remedy.en: Give it to somebody and decide.
-- remedy.fr: Attribuez-la et décidez.
-- remedy.ko: 담당자를 정하고 처리하세요.
SELECT 'alert' AS kind, al.alert_id AS id, COALESCE(a.person_id, a.owner_person_id) AS person_id, al.opened_at+:hours*3600 AS since,
  json_object('title', substr(al.title, 1, 200), 'alert_severity', al.severity, 'product', al.product, 'account', COALESCE(a.name, al.account_ref),
    'opened_at', al.opened_at, 'over_week', al.opened_at<=r.now-7*86400,
    'file_id', al.file_id, 'row_number', al.row_number) AS facts
FROM alert al LEFT JOIN account a ON a.account_id=al.account_id CROSS JOIN run r
WHERE al.severity IN ('high', 'critical') AND al.ack_at IS NULL AND al.closed_at IS NULL AND al.opened_at<r.now-:hours*3600
