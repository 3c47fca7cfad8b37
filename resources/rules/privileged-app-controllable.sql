-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: privileged-app-controllable
-- group: G
-- title.en: Someone with little power controls a powerful program
-- title.fr: Une personne peu habilitée contrôle un programme puissant
-- title.ko: 권한이 적은 사람이 강력한 프로그램을 통제합니다
-- severity: high
-- evidence: privilege
-- needs: accounts, ownerships
-- param max_tier: 1; 0 to 2; our choice
-- controls.cis: 5.5, 6.8
-- controls.nist: AC-6, CM-5
-- controls.iso: A.8.2, A.8.4
-- controls.pci: 7.2.2
-- controls.soc2: CC6.3, CC8.1
-- controls.ismsp: 2.5.5
-- controls.attack: T1098.001, T1098.003
-- show: its owners, the last change of its credentials
-- remedy.en: Take the person off it, and let a group of administrators own it.
-- remedy.fr: Retirez cette personne et confiez l’objet à un groupe d’administrateurs.
-- remedy.ko: 그 사람을 소유자에서 빼고 관리자 그룹이 소유하게 하세요.
WITH power AS MATERIALIZED (SELECT o.*, (SELECT MIN(t.tier) FROM account_link_now k CROSS JOIN live_account a ON a.account_id=k.account_id
      JOIN acct_tier t ON t.account_id=k.account_id WHERE k.person_id=o.person_id AND k.role='person') AS best
  FROM ownership o WHERE o.role IN ('owner', 'maintainer') AND o.to_at IS NULL AND o.tier<=:max_tier)
SELECT 'object' AS kind, o.object_identity AS id, o.person_id AS person_id, COALESCE(o.from_at, p.first_seen_at) AS since,
  json_object('object', o.object_id, 'object_kind', o.object_kind, 'role', o.role, 'tier', o.tier, 'person', p.name, 'person_tier', COALESCE(o.best, 4),
    'row_id', o.row_id, 'file_id', o.file_id, 'row_number', o.row_number) AS facts
FROM power o CROSS JOIN person p ON p.person_id=o.person_id
WHERE COALESCE(o.best, 4)>o.tier
