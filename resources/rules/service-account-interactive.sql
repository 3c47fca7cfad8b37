-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: service-account-interactive
-- group: G
-- title.en: Somebody signed in by hand with a service account
-- title.fr: Quelqu’un s’est connecté à la main avec un compte de service
-- title.ko: 누군가 서비스 계정으로 직접 로그인했습니다
-- severity: high
-- needs: accounts, events
-- scan: event; only sign-ins and changes are rows, reads of records are kept in columns
-- param lookback_d: 30; 1 to 365; our choice
-- controls.cis: 5.5, 5.4
-- controls.nist: AC-6, IA-2
-- controls.iso: A.8.2, A.5.16
-- controls.pci: 8.6.1
-- controls.soc2: CC6.1
-- controls.ismsp: 2.5.2
-- controls.attack: T1078.002, T1021
-- show: the sessions, the host they came from, who was at that host
-- remedy.en: Forbid it to sign in by hand, and find the person behind it.
-- remedy.fr: Interdisez-lui la connexion interactive et trouvez qui l’a utilisé.
-- remedy.ko: 직접 로그인을 금지하고 누가 썼는지 찾으세요.
SELECT 'account' AS kind, a.account_id AS id, a.owner_person_id AS person_id, MIN(e.at) AS since,
  json_object('account', a.name, 'tier', t.tier, 'n', COUNT(*), 'last_at', MAX(e.at), 'src_ip', e.src_ip, 'device', e.device_id, 'activity', e.activity,
    'event_id', e.event_id, 'file_id', e.file_id, 'row_number', e.row_number) AS facts
FROM run r CROSS JOIN event e ON e.activity IN ('interactive', 'remote-interactive') AND e.at>r.now-:lookback_d*86400
  JOIN account a ON a.account_id=e.account_id JOIN acct_tier t ON t.account_id=a.account_id
WHERE a.kind IN ('service', 'machine') AND e.outcome='success'
GROUP BY a.account_id
