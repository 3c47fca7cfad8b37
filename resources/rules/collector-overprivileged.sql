-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: collector-overprivileged
-- group: I
-- title.en: What Postern collects with could change things, or control identities
-- title.fr: Ce avec quoi Postern collecte pourrait modifier, ou contrôler les identités
-- title.ko: Postern의 수집 계정이 변경하거나 신원을 관리할 수 있습니다
-- severity: high; critical when source_kind in ('active-directory', 'sharphound', 'entra',
--    'okta', 'google-workspace', 'keycloak')
-- needs: nothing
-- controls.cis: 5.5, 6.8
-- controls.nist: AC-6, AC-6(5)
-- controls.iso: A.8.2
-- controls.pci: 7.2.5, 8.6.1
-- controls.soc2: CC6.3
-- controls.ismsp: 2.5.5
-- controls.attack: T1078
-- show: what it may do against what it needs
-- remedy.en: Reduce it to the role that only reads.
-- remedy.fr: Réduisez-le au rôle en lecture seule.
-- remedy.ko: 읽기 전용 역할로 줄이세요.
SELECT 'source' AS kind, s.source_id AS id, NULL AS person_id, s.first_seen_at AS since,
  json_object('source', s.name, 'source_kind', s.manifest, 'can_write', s.can_write,
    'row_id', s.policy_row_id, 'file_id', s.policy_file_id, 'row_number', s.policy_row_number) AS facts
FROM source s WHERE s.enabled=1 AND s.can_write=1
UNION ALL
SELECT 'account', a.account_id, a.owner_person_id, COALESCE(a.created_at, a.first_seen_at),
  json_object('account', a.name, 'tier', t.tier, 'source_kind', s.manifest,
    'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number)
FROM account_attr k CROSS JOIN live_account a ON a.account_id=k.account_id CROSS JOIN acct_tier t ON t.account_id=a.account_id
  CROSS JOIN source s ON s.source_id=a.source_id
WHERE k.k='postern_collector' AND k.v='1' AND t.tier=0
