-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: developer-production-access
-- group: F
-- title.en: A developer has standing access to production
-- title.fr: Un développeur a un accès permanent à la production
-- title.ko: 개발자가 운영 환경에 상시 접근할 수 있습니다
-- severity: medium; high when data_class in ('pii', 'payment', 'health', 'secret')
-- needs: people, accounts, grants
-- param max_tier: 2; 0 to 3; our choice
-- controls.cis: 16.8, 6.8
-- controls.nist: AC-5, AC-6, CM-5
-- controls.iso: A.8.31, A.8.4, A.5.3
-- controls.pci: 6.5.3, 6.5.4
-- controls.soc2: CC6.3, CC8.1
-- controls.ismsp: 2.5.1, 2.8.3
-- controls.attack: T1078
-- show: last use in production, on-call duty, what the right opens
-- remedy.en: Replace it by access for a limited time, given on request.
-- remedy.fr: Remplacez-le par un accès limité dans le temps, donné sur demande.
-- remedy.ko: 요청할 때만 한정된 시간 동안 주는 접근으로 바꾸세요.
-- note: developers are told by their department in the HR feed; only rights whose environment is
--    known are judged
WITH live_right AS MATERIALIZED (SELECT entitlement_id, env FROM entitlement WHERE tier<=:max_tier AND env IN ('production', 'prod')),
held AS MATERIALIZED (SELECT x.* FROM live_right w CROSS JOIN eff x ON x.entitlement_id=w.entitlement_id WHERE x.mode='standing')
SELECT 'grant' AS kind, x.grant_id AS id, p.person_id AS person_id, COALESCE(x.valid_from, x.first_seen_at) AS since,
  json_object('account', a.name, 'account_id', a.account_id, 'person', p.name, 'dept', p.dept, 'entitlement', x.ent_name, 'tier', x.tier,
    'data_class', x.data_class, 'last_used_at', a.last_used_at,
    'row_id', x.row_id, 'file_id', x.file_id, 'row_number', x.row_number) AS facts
FROM held x CROSS JOIN live_account a ON a.account_id=x.account_id CROSS JOIN person p ON p.person_id=a.person_id
WHERE a.is_breakglass=0 AND (lower(p.dept) LIKE '%engineering%' OR lower(p.dept) LIKE '%development%' OR lower(p.dept) LIKE '%software%' OR lower(p.dept) LIKE '%développement%' OR lower(p.dept) LIKE '%ingénierie%' OR lower(p.dept) LIKE '%개발%' OR lower(p.dept) LIKE '%엔지니어링%')
