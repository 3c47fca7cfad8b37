-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: escalation-path-to-tier0
-- group: C
-- title.en: An ordinary account can reach control of identities in a few steps
-- title.fr: Un compte ordinaire peut prendre le contrôle des identités en quelques étapes
-- title.ko: 일반 계정이 몇 단계 만에 신원 관리 권한에 도달할 수 있습니다
-- severity: high; critical when hops<=1; critical when external=1
-- needs: accounts, grants
-- param max_hops: 3; 1 to 10; our choice
-- controls.cis: 6.8
-- controls.nist: AC-6, AC-6(10)
-- controls.iso: A.8.2, A.8.3
-- controls.pci: 7.2.1
-- controls.soc2: CC6.3
-- controls.ismsp: 2.5.5
-- controls.attack: T1098, T1484, T1078
-- show: the path step by step, the cheapest step to cut and how many other paths it cuts
-- remedy.en: Cut the step that most paths share.
-- remedy.fr: Coupez l’étape que partagent le plus de chemins.
-- remedy.ko: 가장 많은 경로가 지나는 단계를 끊으세요.
-- note: steps: reset-password, add-member, own-app, add-credential, pass-role, write-policy,
--    read-secret, code-to-deploy; found by the graph engine
WITH way AS MATERIALIZED (SELECT from_account_id, MIN(hops) AS hops, path, known_from FROM access_path
  WHERE to_tier=0 AND hops<=:max_hops GROUP BY from_account_id)
SELECT 'account' AS kind, a.account_id AS id, COALESCE(a.person_id, a.owner_person_id) AS person_id,
  MAX(w.known_from, a.first_seen_at) AS since,
  json_object('account', a.name, 'hops', w.hops, 'path', w.path, 'tier', t.tier, 'acct_kind', a.kind,
    'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number,
    'external', a.kind='guest' OR EXISTS(SELECT 1 FROM account_attr k WHERE k.account_id=a.account_id AND k.k='foreign' AND k.v='1')) AS facts
FROM way w CROSS JOIN live_account a ON a.account_id=w.from_account_id CROSS JOIN acct_tier t ON t.account_id=a.account_id
WHERE t.tier>0
