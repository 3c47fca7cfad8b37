-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: breakglass-unfit
-- group: E
-- title.en: There is no emergency access that would work
-- title.fr: Aucun accès d’urgence ne fonctionnerait
-- title.ko: 제대로 작동할 비상 접근 계정이 없습니다
-- severity: high
-- needs: accounts, last-use, mfa
-- scan: account; emergency accounts are looked for among all
-- param min_n: 2; 1 to 5; CIS Microsoft 365 1.1.2 and Microsoft’s advice on emergency access
-- param test_d: 180; 30 to 730; our choice; Microsoft advises 90 days
-- controls.cis: 5.4, 11.1
-- controls.nist: CP-2, AC-2
-- controls.iso: A.5.29, A.8.2
-- controls.pci: 7.2.2, 8.2.2
-- controls.soc2: CC6.1, A1.2
-- controls.ismsp: 2.5.5, 2.12.1
-- controls.attack: T1078.004
-- show: the accounts, the last test, policies that exempt them, the alarm on their use
-- remedy.en: Keep two with hardware keys, try them every quarter, and raise an alarm whenever one
--    is used.
-- remedy.fr: Gardez-en deux avec clé matérielle, essayez-les chaque trimestre et alertez à chaque
--    usage.
-- remedy.ko: 하드웨어 키가 있는 계정 두 개를 두고 분기마다 시험하며 쓰일 때마다 알리게 하세요.
WITH glass AS MATERIALIZED (SELECT s.source_id, a.account_id, a.name, COALESCE(a.created_at, a.first_seen_at) AS made_at,
    a.last_used_at, s.has_last_used=1 AND (a.last_used_at IS NOT NULL OR a.last_used_basis='never') AS use_known,
    COALESCE(a.mfa IN ('none', 'weak', 'strong'), 0) AS is_weak, a.row_id, a.file_id, a.row_number
  FROM source s CROSS JOIN live_account a ON a.source_id=s.source_id WHERE a.is_breakglass=1),
counted AS MATERIALIZED (SELECT s.source_id, s.name, s.first_seen_at, COUNT(g.account_id) AS accounts, COALESCE(SUM(g.is_weak), 0) AS weak,
    COALESCE(SUM(g.use_known), 0) AS known, MAX(g.last_used_at) AS tested_at, MAX(g.made_at) AS made_at,
    MIN(CASE WHEN g.is_weak THEN g.made_at END) AS weak_since, g.row_id, g.file_id, g.row_number
  FROM source s LEFT JOIN glass g ON g.source_id=s.source_id
  WHERE s.enabled=1 AND s.manifest IN ('entra', 'okta', 'google-workspace', 'active-directory', 'keycloak')
    AND s.last_success_at IS NOT NULL GROUP BY s.source_id)
SELECT 'source' AS kind, q.source_id AS id, NULL AS person_id,
  MIN(q.now, CASE WHEN q.is_untested THEN COALESCE(q.tested_at, q.made_at)+:test_d*86400
    ELSE COALESCE(q.weak_since, q.first_seen_at) END) AS since,
  json_object('source', q.name, 'breakglass', q.accounts, 'least', :min_n, 'weak', q.weak, 'tested_at', q.tested_at,
    'untested', q.is_untested, 'row_id', q.row_id, 'file_id', q.file_id, 'row_number', q.row_number) AS facts
FROM (SELECT c.*, r.now, c.accounts>0 AND c.known=c.accounts AND COALESCE(c.tested_at, c.made_at)<r.now-:test_d*86400 AS is_untested
  FROM counted c CROSS JOIN run r) q
WHERE q.accounts<:min_n OR q.weak>0 OR q.is_untested
