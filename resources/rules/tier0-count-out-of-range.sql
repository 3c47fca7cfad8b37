-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: tier0-count-out-of-range
-- group: C
-- title.en: Too many or too few people can take over everything
-- title.fr: Trop ou trop peu de personnes peuvent tout contrôler
-- title.ko: 모든 것을 장악할 수 있는 사람이 너무 많거나 적습니다
-- severity: high
-- needs: accounts, grants
-- param min_n: 2; 0 to 100; CIS Microsoft 365 1.1.3 and Google Workspace 1.1.1, two to four
-- param max_n: 4; 1 to 1000; CIS Microsoft 365 1.1.3; a large directory may need its own number
-- controls.cis: 5.4, 6.8
-- controls.nist: AC-6(5), AC-2(7)
-- controls.iso: A.8.2
-- controls.pci: 7.2.2
-- controls.soc2: CC6.3
-- controls.ismsp: 2.5.5
-- controls.attack: T1078
-- show: the accounts with last use, MFA and reason
-- remedy.en: Keep two to four people with this power, and give the others narrower roles.
-- remedy.fr: Gardez deux à quatre personnes avec ce pouvoir et donnez aux autres des rôles plus
--    étroits.
-- remedy.ko: 이 권한은 두 명에서 네 명만 갖게 하고 나머지는 좁은 역할을 주세요.
WITH power AS MATERIALIZED (SELECT a.source_id, a.account_id, MIN(COALESCE(x.valid_from, x.first_seen_at)) AS since
  FROM eff x CROSS JOIN live_account a ON a.account_id=x.account_id
  WHERE x.tier=0 AND x.mode<>'eligible' AND a.kind='human' AND a.is_breakglass=0 GROUP BY a.account_id),
powers AS MATERIALIZED (SELECT source_id FROM entitlement WHERE tier=0 GROUP BY source_id)
SELECT 'source' AS kind, s.source_id AS id, NULL AS person_id, COALESCE(MAX(p.since), s.first_seen_at) AS since,
  json_object('source', s.name, 'tier0_humans', COUNT(p.account_id), 'at_least', :min_n, 'at_most', :max_n) AS facts
FROM source s JOIN powers w ON w.source_id=s.source_id LEFT JOIN power p ON p.source_id=s.source_id
WHERE s.enabled=1 GROUP BY s.source_id HAVING COUNT(p.account_id) NOT BETWEEN :min_n AND :max_n
