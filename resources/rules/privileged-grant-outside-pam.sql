-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: privileged-grant-outside-pam
-- group: C
-- title.en: A powerful right was given outside the privileged access manager
-- title.fr: Un droit puissant a été donné hors du gestionnaire d’accès privilégiés
-- title.ko: 특권 접근 관리를 거치지 않고 강력한 권한이 부여되었습니다
-- severity: high
-- needs: accounts, grants
-- param max_tier: 1; 0 to 3; our choice
-- controls.cis: 5.4, 6.5
-- controls.nist: AC-6(5), AC-2(7)
-- controls.iso: A.8.2, A.5.15
-- controls.pci: 7.2.3
-- controls.soc2: CC6.3
-- controls.ismsp: 2.5.5
-- controls.attack: T1098.003
-- show: who gave it and when, the ticket, the policy that should apply
-- remedy.en: Remove it and ask for it again through the access manager.
-- remedy.fr: Retirez-le et redemandez-le par le gestionnaire d’accès.
-- remedy.ko: 제거하고 접근 관리 시스템으로 다시 요청하세요.
-- note: raised only where the source is managed that way at all
WITH power AS MATERIALIZED (SELECT entitlement_id FROM entitlement WHERE tier<=:max_tier),
strong AS MATERIALIZED (SELECT x.* FROM power w CROSS JOIN eff x ON x.entitlement_id=w.entitlement_id WHERE x.via_pam IS NOT NULL),
managed AS MATERIALIZED (SELECT DISTINCT source_id FROM strong WHERE via_pam=1)
SELECT 'grant' AS kind, x.grant_id AS id, a.person_id AS person_id, COALESCE(x.valid_from, x.first_seen_at) AS since,
  json_object('account', a.name, 'entitlement', x.ent_name, 'tier', x.tier, 'granted_by', x.granted_by, 'ticket', x.ticket_ref,
    'row_id', x.row_id, 'file_id', x.file_id, 'row_number', x.row_number) AS facts
FROM strong x CROSS JOIN live_account a ON a.account_id=x.account_id
WHERE x.via_pam=0 AND a.is_breakglass=0 AND a.kind='human' AND x.source_id IN (SELECT source_id FROM managed)
