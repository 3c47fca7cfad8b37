-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: dormant-database-role
-- group: B
-- title.en: A database login has not been used for a long time
-- title.fr: Un compte de base de données n’est plus utilisé depuis longtemps
-- title.ko: 데이터베이스 로그인이 오랫동안 쓰이지 않았습니다
-- severity: medium; high when superuser=1
-- needs: accounts, last-use
-- scan: account; how long nobody used it is asked of every account of a database
-- supersedes: dormant-account, never-used-account
-- param days: 90; 1 to 730; PCI DSS 8.2.6, 90 days
-- controls.cis: 5.3
-- controls.nist: AC-2(3)
-- controls.iso: A.5.18, A.8.3
-- controls.pci: 8.2.6
-- controls.soc2: CC6.2
-- controls.ismsp: 2.5.1, 2.6.4
-- controls.attack: T1078
-- show: period that the logs cover, memberships, objects it owns
-- remedy.en: Take the right to log in away (NOLOGIN), and drop it after 30 days.
-- remedy.fr: Retirez le droit de connexion (NOLOGIN), puis supprimez-le après 30 jours.
-- remedy.ko: 로그인 권한을 빼고(NOLOGIN) 30일 뒤에 삭제하세요.
SELECT 'account' AS kind, q.account_id AS id, q.person_id AS person_id, q.last_at+:days*86400 AS since, q.facts AS facts
FROM (SELECT a.account_id, a.person_id AS person_id, CASE WHEN a.last_used_at IS NOT NULL THEN a.last_used_at+a.last_used_precision_s ELSE COALESCE(a.created_at, a.first_seen_at) END AS last_at,
    json_object('account', a.name, 'tier', COALESCE(t.tier, 4), 'last_used_at', a.last_used_at,
    'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number,
      'precision_s', a.last_used_precision_s, 'basis', a.last_used_basis, 'created_at', a.created_at,
      'acct_kind', a.kind, 'mfa', a.mfa,
      'superuser', COALESCE(t.tier, 4)=0 OR EXISTS(SELECT 1 FROM eff x JOIN entitlement_flag f ON f.entitlement_id=x.entitlement_id
        WHERE x.account_id=a.account_id AND f.flag='superuser')) AS facts
  FROM source s CROSS JOIN live_account a ON a.source_id=s.source_id
    LEFT JOIN acct_tier t ON t.account_id=a.account_id
  WHERE s.has_last_used=1 AND (a.last_used_at IS NOT NULL OR a.last_used_basis='never')
    AND s.kind='sql' AND a.interactive=1 AND a.is_builtin=0
    AND s.events_oldest_at<(SELECT now FROM run)-:days*86400) q
  CROSS JOIN run r
WHERE q.last_at<r.now-:days*86400
