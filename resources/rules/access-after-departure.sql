-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: access-after-departure
-- group: H
-- title.en: Access was used after its person left
-- title.fr: Un accès a servi après le départ de sa personne
-- title.ko: 퇴사한 사람의 접근이 사용되었습니다
-- severity: critical
-- confidence: conf
-- needs: people, events
-- supersedes: first-country-or-asn, off-hours-admin
-- param tol_h: 0; 0 to 168; our choice
-- param lookback_d: 400; 1 to 1000; our choice: a year and a month
-- param min_conf: 0.8; 0 to 1; our choice: a match by name alone is not enough
-- controls.cis: 8.11, 13.1
-- controls.nist: AC-2(12), AU-6, PS-4
-- controls.iso: A.8.15, A.8.16, A.6.5
-- controls.pci: 10.4.1, 8.2.5
-- controls.soc2: CC7.2, CC7.3
-- controls.ismsp: 2.9.5, 2.11.3
-- controls.attack: T1078
-- show: what happened from the departure to now, records read, networks, who else knew the secret
-- remedy.en: Revoke it, keep the logs, and open an incident.
-- remedy.fr: Révoquez-le, conservez les journaux et ouvrez un incident.
-- remedy.ko: 회수하고 기록을 보존한 뒤 사고로 등록하세요.
-- note: a key counts here when nobody but the leaver knew it and no program uses it; otherwise
--    key-custodian-departed and key-from-new-network speak
WITH gone AS MATERIALIZED (SELECT * FROM leaver),
only_one AS MATERIALIZED (SELECT k.credential_id, l.person_id, l.name AS person, l.gone_at, MIN(k.confidence) AS confidence
  FROM gone l JOIN credential_custodian k ON k.person_id=l.person_id
  WHERE (k.known_to IS NULL OR k.known_to>l.gone_at)
    AND NOT EXISTS(SELECT 1 FROM credential_custodian o WHERE o.credential_id=k.credential_id AND o.person_id IS NOT k.person_id
      AND (o.known_to IS NULL OR o.known_to>l.gone_at))
  GROUP BY k.credential_id, l.person_id)
SELECT 'account' AS kind, a.account_id AS id, l.person_id AS person_id, MIN(e.at) AS since,
  json_object('account', a.name, 'tier', t.tier, 'person', l.name, 'hr_number', l.hr_number, 'gone_at', l.gone_at, 'conf', k.confidence,
    'n', COUNT(*), 'last_at', MAX(e.at), 'countries', group_concat(DISTINCT e.country), 'sources', COUNT(DISTINCT e.source_id),
    'src_ip', e.src_ip, 'activity', e.activity, 'event_id', e.event_id, 'file_id', e.file_id, 'row_number', e.row_number) AS facts
FROM run r CROSS JOIN gone l CROSS JOIN account_link_now k ON k.person_id=l.person_id AND k.role='person'
  CROSS JOIN event e ON e.known_account_id=k.account_id AND e.at>l.gone_at+:tol_h*3600 AND e.at>r.now-:lookback_d*86400
  CROSS JOIN account a ON a.account_id=k.account_id JOIN acct_tier t ON t.account_id=k.account_id
WHERE e.outcome='success' AND k.confidence>=:min_conf
GROUP BY a.account_id, l.person_id
UNION ALL
SELECT 'credential', c.credential_id, o.person_id, MIN(e.at),
  json_object('cred', c.name, 'cred_kind', c.kind, 'tier', c.scope_tier, 'person', o.person, 'gone_at', o.gone_at, 'conf', o.confidence,
    'n', COUNT(*), 'last_at', MAX(e.at), 'countries', group_concat(DISTINCT e.country), 'sources', COUNT(DISTINCT e.source_id),
    'src_ip', e.src_ip, 'activity', e.activity, 'event_id', e.event_id, 'file_id', e.file_id, 'row_number', e.row_number)
FROM run r CROSS JOIN only_one o CROSS JOIN credential c ON c.credential_id=o.credential_id CROSS JOIN event e ON e.credential_id=o.credential_id
WHERE e.outcome='success' AND e.at>o.gone_at+:tol_h*3600 AND e.at>r.now-:lookback_d*86400
  AND (c.rotated_at IS NULL OR c.rotated_at<=o.gone_at OR e.at<c.rotated_at)
  AND NOT EXISTS(SELECT 1 FROM account w WHERE w.account_id=c.account_id AND w.kind IN ('service', 'machine', 'app', 'agent'))
GROUP BY c.credential_id, o.person_id
