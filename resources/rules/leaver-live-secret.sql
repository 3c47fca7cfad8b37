-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: leaver-live-secret
-- group: A
-- title.en: A key or token of someone who left still works
-- title.fr: Une clé ou un jeton d’une personne partie fonctionne encore
-- title.ko: 퇴사한 사람의 키나 토큰이 아직 작동합니다
-- severity: high; critical when scope_tier<=1
-- confidence: conf
-- evidence: ownership
-- needs: people, accounts, credentials
-- scan: credential; whose a secret is, is asked of each
-- param min_conf: 0.8; 0 to 1; our choice: a match by name alone is not enough
-- controls.cis: 5.3, 6.2
-- controls.nist: AC-2(3), PS-4, IA-5
-- controls.iso: A.5.18, A.6.5
-- controls.pci: 8.2.5, 8.6.3
-- controls.soc2: CC6.2, CC6.3
-- controls.ismsp: 2.2.5, 2.5.1
-- controls.attack: T1078.004, T1550.001
-- show: what it is, when it was made and last used, networks it was used from after the person left
-- remedy.en: Revoke the key or token. If something automatic uses it, issue a new one to a service
--    account.
-- remedy.fr: Révoquez la clé ou le jeton. Si un automatisme l’utilise, créez-en un pour un compte
--    de service.
-- remedy.ko: 키나 토큰을 회수하세요. 자동 작업이 쓰고 있다면 서비스 계정에 새로 발급하세요.
WITH gone AS MATERIALIZED (SELECT * FROM leaver),
theirs AS MATERIALIZED (SELECT a.account_id, a.name, a.enabled, a.row_id, a.file_id, a.row_number, k.confidence, t.tier, l.person_id,
    l.name AS person, l.hr_number, l.gone_at, l.file_id AS person_file_id, l.row_number AS person_row_number
  FROM gone l CROSS JOIN account_link_now k ON k.person_id=l.person_id AND k.role='person'
    CROSS JOIN account a ON a.account_id=k.account_id
    LEFT JOIN acct_tier t ON t.account_id=a.account_id
  WHERE k.confidence>=:min_conf AND a.deleted_at IS NULL)
SELECT 'credential' AS kind, c.credential_id AS id, x.person_id AS person_id,
  MAX(x.gone_at, COALESCE(c.created_at, x.gone_at)) AS since,
  json_object('cred', c.name, 'cred_kind', c.kind, 'scope_tier', COALESCE(c.scope_tier, x.tier), 'last_used_at', c.last_used_at,
    'created_at', c.created_at, 'row_id', c.row_id, 'file_id', c.file_id, 'row_number', c.row_number,
    'account_id', x.account_id, 'account', x.name, 'account_enabled', x.enabled,
    'account_file_id', x.file_id, 'account_row_number', x.row_number,
    'person', x.person, 'hr_number', x.hr_number, 'gone_at', x.gone_at,
    'person_file_id', x.person_file_id, 'person_row_number', x.person_row_number, 'conf', x.confidence) AS facts
FROM live_credential c JOIN theirs x ON x.account_id=c.account_id
WHERE COALESCE(c.kind, '')<>'password' OR x.enabled=1
