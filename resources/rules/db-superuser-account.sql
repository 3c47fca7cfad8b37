-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: db-superuser-account
-- group: C
-- title.en: A person or application signs in to a database with full control
-- title.fr: Une personne ou une application se connecte à une base avec tous les droits
-- title.ko: 사람 또는 애플리케이션이 전체 권한으로 데이터베이스에 로그인합니다
-- severity: high; critical when acct_kind in ('service', 'app', 'machine', 'agent')
-- needs: accounts, grants
-- controls.cis: 5.4, 3.3
-- controls.nist: AC-6(5)
-- controls.iso: A.8.2, A.8.18
-- controls.pci: 7.2.2, 7.2.6
-- controls.soc2: CC6.3
-- controls.ismsp: 2.6.4, 2.5.5
-- controls.attack: T1078, T1098
-- show: attributes of the role, databases, owner
-- remedy.en: Use an administrator role that is taken on when needed and not inherited.
-- remedy.fr: Utilisez un rôle d’administration endossé au besoin et non hérité.
-- remedy.ko: 상속되지 않고 필요할 때만 전환하는 관리자 역할을 사용하세요.
WITH bases AS MATERIALIZED (SELECT e.entitlement_id, e.source_id, MIN(f.flag) AS flag
  FROM entitlement_flag f CROSS JOIN entitlement e ON e.entitlement_id=f.entitlement_id CROSS JOIN source s ON s.source_id=e.source_id
  WHERE s.kind='sql' AND f.flag IN ('superuser', 'bypass-rls', 'grant-option', 'iam-write') GROUP BY e.entitlement_id),
held AS MATERIALIZED (SELECT x.account_id, MIN(x.tier) AS tier, x.ent_name, w.flag FROM bases w
  CROSS JOIN eff x ON x.entitlement_id=w.entitlement_id GROUP BY x.account_id),
first AS MATERIALIZED (SELECT x.account_id, MIN(COALESCE(x.valid_from, x.first_seen_at)) AS since FROM bases w
  CROSS JOIN eff x ON x.entitlement_id=w.entitlement_id GROUP BY x.account_id)
SELECT 'account' AS kind, a.account_id AS id, COALESCE(a.person_id, a.owner_person_id) AS person_id, d.since AS since,
  json_object('account', a.name, 'flag', h.flag, 'right', h.ent_name, 'tier', h.tier, 'acct_kind', a.kind,
    'last_used_at', a.last_used_at,
    'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number) AS facts
FROM held h JOIN first d ON d.account_id=h.account_id CROSS JOIN live_account a ON a.account_id=h.account_id
WHERE a.is_breakglass=0 AND a.is_builtin=0
