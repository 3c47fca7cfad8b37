-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: leaked-credential-active
-- group: D
-- title.en: A secret that was reported leaked still works
-- title.fr: Un secret signalé comme divulgué fonctionne toujours
-- title.ko: 유출된 것으로 보고된 비밀이 아직 유효합니다
-- severity: critical
-- needs: credentials
-- supersedes: access-key-over-age, app-secret-over-age, credential-rotation-overdue
-- controls.cis: 5.2, 17.4
-- controls.nist: IA-5, IR-6
-- controls.iso: A.5.17, A.5.24
-- controls.pci: 8.3.9, 12.10.5
-- controls.soc2: CC6.1, CC7.3
-- controls.ismsp: 2.5.4, 2.11.3
-- controls.attack: T1552, T1589.001
-- show: where and when it leaked, uses from new networks since then
-- remedy.en: Revoke it now, and look at its use since the leak.
-- remedy.fr: Révoquez-le maintenant et examinez son usage depuis la fuite.
-- remedy.ko: 지금 폐기하고 유출 이후의 사용을 살펴보세요.
-- scan: credential; every secret is looked at
SELECT 'credential' AS kind, c.credential_id AS id, COALESCE(a.person_id, a.owner_person_id) AS person_id, c.leaked_at AS since,
  json_object('cred', c.name, 'cred_kind', c.kind, 'scope_tier', COALESCE(c.scope_tier, t.tier), 'store', c.store,
    'row_id', c.row_id, 'file_id', c.file_id, 'row_number', c.row_number,
    'account', a.name, 'leaked_at', c.leaked_at, 'born_at', c.born_at, 'last_used_at', c.last_used_at) AS facts
FROM secret_age c LEFT JOIN account a ON a.account_id=c.account_id LEFT JOIN acct_tier t ON t.account_id=c.account_id CROSS JOIN run r
WHERE COALESCE(c.born_at, 0)<c.leaked_at AND c.leaked_at<=r.now
