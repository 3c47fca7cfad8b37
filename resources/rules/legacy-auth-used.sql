-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: legacy-auth-used
-- group: E
-- title.en: Someone signed in over a protocol that knows no second factor
-- title.fr: Connexion par un protocole qui ignore le second facteur
-- title.ko: 추가 인증을 할 수 없는 프로토콜로 로그인했습니다
-- severity: high
-- needs: accounts, events
-- param lookback_d: 30; 1 to 365; our choice
-- controls.cis: 4.8, 6.3
-- controls.nist: IA-2(1), CM-7
-- controls.iso: A.8.5
-- controls.pci: 8.4.3, 2.2.4
-- controls.soc2: CC6.1
-- controls.ismsp: 2.5.3
-- controls.attack: T1110.003, T1078.004
-- show: client, mailbox or application, source networks
-- remedy.en: Move the client to one that can ask for a factor, then block the protocol.
-- remedy.fr: Changez de client de messagerie, puis bloquez le protocole.
-- remedy.ko: 추가 인증이 되는 클라이언트로 바꾼 뒤 프로토콜을 차단하세요.
SELECT 'account' AS kind, a.account_id AS id, a.person_id AS person_id, MIN(e.at) AS since,
  json_object('account', a.name, 'tier', t.tier, 'n', COUNT(*), 'last_at', MAX(e.at), 'client', e.action,
    'src_ip', e.src_ip, 'country', e.country, 'event_id', e.event_id, 'file_id', e.file_id, 'row_number', e.row_number) AS facts
FROM run r CROSS JOIN event e ON e.activity='legacy-auth' AND e.at>r.now-:lookback_d*86400
  JOIN account a ON a.account_id=e.account_id JOIN acct_tier t ON t.account_id=a.account_id
WHERE e.outcome='success'
GROUP BY a.account_id
