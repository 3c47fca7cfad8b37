-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: bulk-personal-data-reach
-- group: F
-- title.en: One login can read very many personal records
-- title.fr: Un seul compte peut lire un très grand nombre de dossiers personnels
-- title.ko: 한 계정으로 매우 많은 개인정보를 읽을 수 있습니다
-- severity: high; critical when records>=1000000 and standing=1
-- needs: accounts, grants
-- param min_records: 100000; 1000 to 1000000000; our choice; Korean law raises duties from 50,000
--    and from a million people
-- controls.cis: 3.3, 3.12
-- controls.nist: AC-6, SC-7(21), AC-3
-- controls.iso: A.8.3, A.8.11, A.5.12
-- controls.pci: 7.2.1, 7.2.6
-- controls.soc2: CC6.1, CC6.3
-- controls.ismsp: 2.6.4, 2.6.2
-- controls.attack: T1213, T1530
-- show: which stores, filters by row, last large read
-- remedy.en: Narrow it to the rows that are needed, and move large reads into a job that is
--    reviewed.
-- remedy.fr: Limitez-le aux lignes utiles et confiez les lectures massives à un traitement
--    contrôlé.
-- remedy.ko: 필요한 행만 읽게 줄이고 대량 조회는 검토되는 작업으로 옮기세요.
WITH personal AS MATERIALIZED (SELECT entitlement_id FROM entitlement WHERE record_count IS NOT NULL AND data_class IN ('pii', 'payment', 'health')),
held AS MATERIALIZED (SELECT x.account_id, x.entitlement_id, MAX(x.record_count) AS records, MAX(x.mode='standing') AS standing,
    MIN(COALESCE(x.valid_from, x.first_seen_at)) AS since, x.ent_name, x.row_id, x.file_id, x.row_number
  FROM personal w CROSS JOIN eff x ON x.entitlement_id=w.entitlement_id WHERE x.mode<>'eligible' GROUP BY x.account_id, x.entitlement_id)
SELECT 'account' AS kind, a.account_id AS id, a.person_id AS person_id, MIN(h.since) AS since,
  json_object('account', a.name, 'tier', t.tier, 'records', SUM(h.records), 'rights', COUNT(*), 'right', h.ent_name, 'standing', MAX(h.standing),
    'acct_kind', a.kind, 'last_used_at', a.last_used_at, 'row_id', h.row_id, 'file_id', h.file_id, 'row_number', h.row_number) AS facts
FROM held h CROSS JOIN live_account a ON a.account_id=h.account_id JOIN acct_tier t ON t.account_id=a.account_id
WHERE a.kind IN ('human', 'guest', 'shared', 'app', 'agent') AND a.is_breakglass=0
GROUP BY a.account_id HAVING SUM(h.records)>=:min_records
