-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: self-granted-privilege
-- group: F
-- title.en: Someone gave themselves a powerful right
-- title.fr: Une personne s’est donné un droit puissant
-- title.ko: 누군가 스스로에게 강력한 권한을 부여했습니다
-- severity: critical
-- needs: accounts, grants
-- param max_tier: 2; 0 to 3; our choice
-- param min_conf: 0.8; 0 to 1; our choice: a match by name alone is not enough
-- controls.cis: 6.1, 6.8
-- controls.nist: AC-5, AC-2
-- controls.iso: A.5.3, A.5.18
-- controls.pci: 7.2.3
-- controls.soc2: CC6.3
-- controls.ismsp: 2.5.1, 2.5.5
-- controls.attack: T1098.003
-- show: the event, both accounts and how they are linked, the ticket
-- remedy.en: Take it back, and have a second person approve such rights.
-- remedy.fr: Retirez-le, et faites approuver ces droits par une autre personne.
-- remedy.ko: 권한을 회수하고, 이런 권한은 다른 사람이 승인하게 하세요.
-- note: activating an eligible role for oneself is how such roles are meant to be used, and is
--    spared
WITH strong AS MATERIALIZED (SELECT entitlement_id FROM entitlement WHERE tier<=:max_tier),
told AS MATERIALIZED (SELECT x.*, a.person_id, a.name AS account, a.key, a.email
  FROM strong w CROSS JOIN eff x ON x.entitlement_id=w.entitlement_id CROSS JOIN live_account a ON a.account_id=x.account_id
  WHERE x.granted_by IS NOT NULL AND x.mode<>'temporary' AND x.path_kind<>'nested')
SELECT 'grant' AS kind, x.grant_id AS id, x.person_id AS person_id, COALESCE(x.valid_from, x.first_seen_at) AS since,
  json_object('account', x.account, 'account_id', x.account_id, 'entitlement', x.ent_name, 'tier', x.tier, 'granted_by', x.granted_by,
    'ticket', x.ticket_ref, 'row_id', x.row_id, 'file_id', x.file_id, 'row_number', x.row_number) AS facts
FROM told x
WHERE x.granted_by IN (x.key, x.account, x.email) OR EXISTS(SELECT 1 FROM account_link_now k CROSS JOIN account b ON b.account_id=k.account_id
  WHERE k.person_id=x.person_id AND k.role='person' AND k.confidence>=:min_conf
    AND (x.granted_by=b.email OR (b.source_id=x.source_id AND x.granted_by IN (b.key, b.name))))
