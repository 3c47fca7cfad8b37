-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: service-account-tier0
-- group: G
-- title.en: A program holds power over everything
-- title.fr: Un programme a tout pouvoir
-- title.ko: 프로그램이 모든 것에 대한 권한을 가지고 있습니다
-- severity: high; critical when static_secret=1
-- evidence: privilege
-- needs: accounts, grants
-- scan: credential; which accounts have a lasting secret is gathered once
-- controls.cis: 5.5, 6.8
-- controls.nist: AC-6
-- controls.iso: A.8.2
-- controls.pci: 7.2.5
-- controls.soc2: CC6.3
-- controls.ismsp: 2.5.5
-- controls.attack: T1078, T1098.003
-- show: rights used in 90 days, owner, hosts it runs on, its secrets
-- remedy.en: Reduce it to the rights it uses, and give it a short-lived sign-in instead of a
--    lasting secret.
-- remedy.fr: Réduisez-le aux droits utilisés et remplacez son secret durable par une connexion
--    éphémère.
-- remedy.ko: 쓰는 권한만 남기고 영구적인 비밀 대신 단기 인증을 쓰게 하세요.
WITH keyed AS MATERIALIZED (SELECT DISTINCT c.account_id FROM live_credential c WHERE c.account_id IS NOT NULL
  AND c.kind IN ('access_key', 'api_token', 'oauth_secret', 'password', 'ssh_key'))
SELECT 'account' AS kind, a.account_id AS id, a.owner_person_id AS person_id, COALESCE(MIN(COALESCE(x.valid_from, x.first_seen_at)), a.created_at, a.first_seen_at) AS since,
  json_object('account', a.name, 'tier', t.tier, 'acct_kind', a.kind, 'top', MIN(x.ent_name), 'static_secret', a.account_id IN (SELECT account_id FROM keyed),
    'last_used_at', a.last_used_at, 'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number) AS facts
FROM powerful_account t CROSS JOIN live_account a ON a.account_id=t.account_id LEFT JOIN eff x ON x.account_id=a.account_id AND x.tier=0
WHERE t.tier=0 AND a.kind IN ('service', 'machine', 'agent', 'app') AND a.is_builtin=0
GROUP BY a.account_id
