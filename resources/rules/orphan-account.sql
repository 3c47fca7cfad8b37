-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: orphan-account
-- group: A
-- title.en: Nobody known stands behind this account
-- title.fr: Personne de connu n’est derrière ce compte
-- title.ko: 이 계정 뒤에 알려진 사람이 없습니다
-- severity: medium; high when tier<=1
-- confidence: conf
-- needs: people, accounts
-- scan: account; any account can be one that belongs to nobody
-- param min_conf: 0.6; 0 to 1; our choice: a match by name is a likely one
-- param age_d: 7; 0 to 90; our choice: time for HR to catch up
-- controls.cis: 5.1
-- controls.nist: AC-2, IA-4, IA-2
-- controls.iso: A.5.16, A.5.18
-- controls.pci: 8.2.1
-- controls.soc2: CC6.1, CC6.2
-- controls.ismsp: 2.5.1, 2.5.2
-- controls.attack: T1136, T1078
-- show: people who come close and why each was not taken, who created it, last use
-- remedy.en: Link it to a person, mark it as a service account with an owner, or disable it.
-- remedy.fr: Reliez-le à une personne, marquez-le comme compte de service avec un responsable, ou
--    désactivez-le.
-- remedy.ko: 사람에게 연결하거나, 책임자가 있는 서비스 계정으로 표시하거나, 비활성화하세요.
SELECT 'account' AS kind, a.account_id AS id, NULL AS person_id, COALESCE(a.created_at, a.first_seen_at) AS since,
  json_object('account', a.name, 'tier', COALESCE(t.tier, 4), 'last_used_at', a.last_used_at,
    'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number,
    'matched_by', a.link_matched_by, 'link_confidence', a.link_confidence,
    'conf', CASE WHEN a.person_id IS NULL THEN 1.0 ELSE MAX(0.5, 1-a.link_confidence) END) AS facts
FROM live_account a LEFT JOIN acct_tier t ON t.account_id=a.account_id CROSS JOIN run r
WHERE a.kind='human' AND a.is_builtin=0 AND a.is_breakglass=0 AND (a.person_id IS NULL OR a.link_confidence<:min_conf)
  AND COALESCE(a.created_at, a.first_seen_at)<r.now-:age_d*86400
