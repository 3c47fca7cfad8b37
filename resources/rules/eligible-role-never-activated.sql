-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: eligible-role-never-activated
-- group: B
-- title.en: A role on request was never asked for
-- title.fr: Un rôle sur demande n’a jamais été demandé
-- title.ko: 요청형 역할이 한 번도 쓰이지 않았습니다
-- severity: low
-- needs: accounts, grants
-- param days: 90; 1 to 730; our choice
-- param max_tier: 1; 0 to 3; our choice
-- controls.cis: 6.8
-- controls.nist: AC-6(7)
-- controls.iso: A.8.2
-- controls.pci: 7.2.4
-- controls.soc2: CC6.3
-- controls.ismsp: 2.5.6
-- controls.attack: T1078
-- show: activations in 12 months, who approves
-- remedy.en: Drop it at the next review.
-- remedy.fr: Supprimez-le à la prochaine revue.
-- remedy.ko: 다음 검토 때 제거하세요.
-- note: judged only where the source tells of activations
WITH strong AS MATERIALIZED (SELECT entitlement_id FROM entitlement WHERE tier<=:max_tier),
offered AS MATERIALIZED (SELECT x.*, COALESCE(x.last_activated_at, x.valid_from, x.first_seen_at) AS last_at
  FROM strong w CROSS JOIN eff x ON x.entitlement_id=w.entitlement_id WHERE x.mode='eligible'),
told AS MATERIALIZED (SELECT DISTINCT source_id FROM offered WHERE last_activated_at IS NOT NULL)
SELECT 'grant' AS kind, x.grant_id AS id, a.person_id AS person_id, x.last_at+:days*86400 AS since,
  json_object('account', a.name, 'entitlement', x.ent_name, 'tier', x.tier, 'last_activated_at', x.last_activated_at,
    'granted_at', x.valid_from, 'row_id', x.row_id, 'file_id', x.file_id, 'row_number', x.row_number) AS facts
FROM offered x CROSS JOIN live_account a ON a.account_id=x.account_id CROSS JOIN run r
WHERE a.is_breakglass=0 AND x.last_at<r.now-:days*86400 AND x.source_id IN (SELECT source_id FROM told)
