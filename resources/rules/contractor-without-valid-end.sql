-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: contractor-without-valid-end
-- group: A
-- title.en: A contractor’s account outlives the contract, or has no end
-- title.fr: Le compte d’un prestataire dépasse son contrat, ou n’a pas de fin
-- title.ko: 외부 인력의 계정이 계약보다 오래가거나 종료일이 없습니다
-- severity: medium; high when contract_end_at is not null
-- confidence: conf
-- needs: people, accounts
-- param grace_d: 0; 0 to 90; PCI DSS 8.2.7, access of third parties only while it is needed
-- controls.cis: 5.3, 6.2, 15.7
-- controls.nist: AC-2(2), PS-7
-- controls.iso: A.5.19, A.5.20, A.6.5
-- controls.pci: 8.2.7
-- controls.soc2: CC6.2, CC9.2
-- controls.ismsp: 2.2.5, 2.5.1
-- controls.attack: T1199, T1078
-- show: end of the contract, who is responsible for the contractor, requests for extension
-- remedy.en: Disable it, or record the extension. Let the account expire with the contract.
-- remedy.fr: Désactivez-le, ou enregistrez la prolongation. Faites expirer le compte avec le
--    contrat.
-- remedy.ko: 비활성화하거나 연장을 기록하세요. 계정이 계약과 함께 만료되게 하세요.
WITH outside AS MATERIALIZED (SELECT p.* FROM person p LEFT JOIN leaver g ON g.person_id=p.person_id
  WHERE p.kind IN ('contractor', 'vendor') AND g.person_id IS NULL)
SELECT 'account' AS kind, a.account_id AS id, l.person_id AS person_id,
  COALESCE(l.contract_end_at+:grace_d*86400, a.created_at, a.first_seen_at) AS since,
  json_object('account', a.name, 'tier', COALESCE(t.tier, 4), 'last_used_at', a.last_used_at,
    'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number,
    'person', l.name, 'hr_number', l.hr_number, 'contract_end_at', l.contract_end_at,
    'person_file_id', l.file_id, 'person_row_number', l.row_number, 'conf', k.confidence) AS facts
FROM outside l CROSS JOIN run r
  CROSS JOIN account_link_now k ON k.person_id=l.person_id AND k.role='person'
  CROSS JOIN live_account a ON a.account_id=k.account_id
  LEFT JOIN acct_tier t ON t.account_id=a.account_id
WHERE l.contract_end_at+:grace_d*86400<r.now OR (l.contract_end_at IS NULL AND a.expires_at IS NULL)
