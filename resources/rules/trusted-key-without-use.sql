-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: trusted-key-without-use
-- group: D
-- title.en: A key is trusted though nothing legitimate has been signed with it for a long time
-- title.fr: Une clé est acceptée alors que rien de légitime n’est signé avec elle depuis
--    longtemps
-- title.ko: 오랫동안 정당하게 서명한 적이 없는 키를 여전히 신뢰합니다
-- severity: high
-- needs: credentials, issuance
-- param days: 30; 1 to 365; our choice: longer than any token lives and keys overlap
-- controls.cis: 4.1
-- controls.nist: SC-12, IA-13(2)
-- controls.iso: A.8.24
-- controls.pci: 3.7.4
-- controls.soc2: CC6.1
-- controls.ismsp: 2.7.2
-- controls.attack: T1606
-- show: systems that trust it, the last token issued with it, tokens accepted since then
-- remedy.en: Remove it from every list of trust; keep one for disasters only off-line.
-- remedy.fr: Retirez-la de toutes les listes de confiance ; n’en gardez une pour les sinistres
--    que hors ligne.
-- remedy.ko: 모든 신뢰 목록에서 제거하고, 재해용 키는 오프라인으로만 보관하세요.
-- scan: credential; every secret is looked at
-- note: a key that never issued a token counts from when the log of issued tokens begins, or
--    from its own making
WITH feed AS MATERIALIZED (SELECT MIN(at) AS since_at FROM token_issue),
trusted AS MATERIALIZED (SELECT c.*, (SELECT MAX(i.at) FROM token_issue i WHERE i.credential_id=c.credential_id) AS last_issued
  FROM live_credential c WHERE c.kind='signing_key' AND c.trusted_by IS NOT NULL),
held AS MATERIALIZED (SELECT c.*, COALESCE(c.last_issued, MAX(COALESCE(c.created_at, 0), f.since_at)) AS quiet_from FROM trusted c CROSS JOIN feed f)
SELECT 'credential' AS kind, c.credential_id AS id, NULL AS person_id, c.quiet_from+:days*86400 AS since,
  json_object('cred', c.name, 'cred_kind', c.kind, 'scope_tier', COALESCE(c.scope_tier, t.tier), 'store', c.store,
    'row_id', c.row_id, 'file_id', c.file_id, 'row_number', c.row_number,
    'trusted_by', c.trusted_by, 'last_issued', c.last_issued, 'created_at', c.created_at) AS facts
FROM held c LEFT JOIN acct_tier t ON t.account_id=c.account_id CROSS JOIN run r
WHERE c.quiet_from<r.now-:days*86400
