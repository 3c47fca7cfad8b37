-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: k8s-cluster-admin-binding
-- group: C
-- title.en: Somebody is bound to full control of a cluster
-- title.fr: Quelqu’un est lié au contrôle total d’un cluster
-- title.ko: 클러스터 전체 관리 권한에 바인딩되어 있습니다
-- severity: high; critical when everyone=1
-- needs: grants
-- controls.cis: 6.8
-- controls.nist: AC-6
-- controls.iso: A.8.2
-- controls.pci: 7.2.2
-- controls.soc2: CC6.3
-- controls.ismsp: 2.5.5
-- controls.attack: T1098.006
-- show: the binding, its subjects, who made it
-- remedy.en: Bind a narrower role in the namespace.
-- remedy.fr: Liez un rôle plus étroit dans l’espace de noms.
-- remedy.ko: 네임스페이스 안에서 더 좁은 역할을 바인딩하세요.
-- note: CIS Kubernetes 5.1.1. system:masters comes with every cluster; who is in it is told by
--    certificates, not here
WITH power AS MATERIALIZED (SELECT e.entitlement_id, e.name FROM source s CROSS JOIN entitlement e ON e.source_id=s.source_id
  WHERE s.kind='kubernetes' AND e.tier=0)
SELECT 'grant' AS kind, x.grant_id AS id, COALESCE(a.person_id, a.owner_person_id) AS person_id, COALESCE(x.valid_from, x.first_seen_at) AS since,
  json_object('account', a.name, 'entitlement', w.name, 'acct_kind', a.kind, 'via', x.via, 'path', x.path_kind,
    'row_id', x.row_id, 'file_id', x.file_id, 'row_number', x.row_number, 'everyone', 0) AS facts
FROM power w CROSS JOIN eff x ON x.entitlement_id=w.entitlement_id CROSS JOIN live_account a ON a.account_id=x.account_id
WHERE a.is_builtin=0 AND a.is_breakglass=0
UNION ALL
SELECT 'entitlement', g.entitlement_id, NULL, MIN(g.first_seen_at),
  json_object('name', g.name, 'entitlement', w.name, 'row_id', g.row_id, 'file_id', g.file_id, 'row_number', g.row_number,
    'everyone', g.name IN ('system:authenticated', 'system:unauthenticated', 'system:anonymous'))
FROM power w CROSS JOIN membership m ON m.group_id=w.entitlement_id CROSS JOIN entitlement g ON g.entitlement_id=m.member_id
WHERE g.kind='group' AND g.name<>'system:masters'
GROUP BY g.entitlement_id
