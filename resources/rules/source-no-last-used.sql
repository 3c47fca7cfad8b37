-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: source-no-last-used
-- group: I
-- title.en: A source does not say when accounts were last used
-- title.fr: Une source ne dit pas quand les comptes ont servi
-- title.ko: 데이터 원본이 계정의 마지막 사용을 알려 주지 않습니다
-- severity: medium
-- needs: accounts
-- scan: account; the accounts of a source are counted
-- param min_accounts: 10; 1 to 100000; our choice
-- controls.cis: 8.5, 5.3
-- controls.nist: AU-2, AC-2(3)
-- controls.iso: A.8.15
-- controls.pci: 8.2.6
-- controls.soc2: CC7.2
-- controls.ismsp: 2.9.4
-- controls.attack: T1078
-- show: what to turn on for this source
-- remedy.en: Turn on the log of sign-ins or connections, or read a report that has last use.
-- remedy.fr: Activez le journal des connexions, ou lisez un rapport qui donne le dernier usage.
-- remedy.ko: 로그인이나 연결 기록을 켜거나 마지막 사용이 있는 보고서를 읽으세요.
SELECT 'source' AS kind, s.source_id AS id, NULL AS person_id, s.first_seen_at AS since,
  json_object('source', s.name, 'source_kind', s.kind, 'accounts', COUNT(a.account_id)) AS facts
FROM source s CROSS JOIN live_account a ON a.source_id=s.source_id
WHERE s.enabled=1 AND COALESCE(s.has_last_used, 0)=0
GROUP BY s.source_id HAVING COUNT(a.account_id)>=:min_accounts
