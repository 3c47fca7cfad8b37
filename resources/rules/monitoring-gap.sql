-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: monitoring-gap
-- group: I
-- title.en: Rules are blind here: something they need is not told
-- title.fr: Des règles sont aveugles ici : il leur manque des données
-- title.ko: 규칙이 판단에 필요한 정보를 받지 못하고 있습니다
-- severity: low; medium when essential=1; medium when criticality>=3
-- needs: nothing
-- controls.cis: 8.2, 5.1
-- controls.nist: CA-7, AU-2
-- controls.iso: A.8.15, A.8.16
-- controls.pci: 10.4.1, 10.7.2
-- controls.soc2: CC7.1, CC7.2
-- controls.ismsp: 2.9.5
-- controls.attack: T1562
-- show: what is missing, which rules cannot judge
-- remedy.en: Let the source tell it, or add a source that does.
-- remedy.fr: Faites en sorte que la source le dise, ou ajoutez une source qui le dit.
-- remedy.ko: 원본이 알려 주도록 하거나 알려 주는 원본을 추가하세요.
-- note: the engine fills rule_gap: a rule never passes silently. That a source of accounts
--    tells no last use is said by source-no-last-used
SELECT 'source' AS kind, g.source_id AS id, NULL AS person_id, s.first_seen_at AS since,
  json_object('source', s.name, 'missing', group_concat(g.missing, '; '), 'needs', group_concat(g.need, ', '), 'rules', SUM(g.rules),
    'first_rule', MIN(g.first_rule), 'criticality', s.criticality) AS facts
FROM rule_gap g JOIN source s ON s.source_id=g.source_id
WHERE NOT (g.need='last-use' AND g.has_accounts=1)
GROUP BY g.source_id
UNION ALL
SELECT 'workspace', g.need_id, NULL, w.since,
  json_object('missing', g.missing, 'needs', g.need, 'rules', g.rules, 'first_rule', g.first_rule, 'essential', g.essential)
FROM rule_gap g CROSS JOIN (SELECT MIN(first_seen_at) AS since FROM source) w
WHERE g.source_id IS NULL
