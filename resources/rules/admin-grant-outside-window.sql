-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: admin-grant-outside-window
-- group: H
-- title.en: A powerful right was given outside any planned change
-- title.fr: Droit puissant accordé hors de tout changement prévu
-- title.ko: 계획된 변경 없이 강력한 권한이 부여되었습니다
-- severity: high; critical when self=1
-- evidence: privilege
-- needs: accounts, grants
-- param max_tier: 1; 0 to 2; our choice
-- param lookback_d: 7; 1 to 90; our choice
-- controls.cis: 6.1, 8.11
-- controls.nist: AC-2(4), CM-3, AC-6
-- controls.iso: A.5.18, A.8.32, A.8.16
-- controls.pci: 7.2.3, 10.2.1.2
-- controls.soc2: CC6.3, CC8.1
-- controls.ismsp: 2.5.1, 2.5.5
-- controls.attack: T1098.003
-- show: who gave it to whom, that session, what else changed in that hour
-- remedy.en: Have the person who plans changes confirm it, or take it back.
-- remedy.fr: Faites confirmer par le responsable des changements, ou retirez-le.
-- remedy.ko: 변경 관리자에게 확인받거나 권한을 회수하세요.
-- note: without a calendar of changes every such right without a ticket is told
WITH strong AS MATERIALIZED (SELECT entitlement_id FROM entitlement WHERE tier<=:max_tier)
SELECT 'grant' AS kind, x.grant_id AS id, a.person_id AS person_id, x.valid_from AS since,
  json_object('account', a.name, 'account_id', a.account_id, 'entitlement', x.ent_name, 'tier', x.tier, 'granted_by', x.granted_by, 'path', x.path_kind, 'mode', x.mode,
    'self', COALESCE(x.granted_by IN (a.key, a.name, a.email), 0), 'row_id', x.row_id, 'file_id', x.file_id, 'row_number', x.row_number) AS facts
FROM run r CROSS JOIN strong w CROSS JOIN eff x ON x.entitlement_id=w.entitlement_id CROSS JOIN live_account a ON a.account_id=x.account_id
  JOIN source s ON s.source_id=x.source_id
WHERE x.ticket_ref IS NULL AND COALESCE(x.via_pam, 0)=0 AND x.path_kind<>'nested' AND x.valid_from>r.now-:lookback_d*86400
  AND NOT EXISTS(SELECT 1 FROM change_window c WHERE (c.scope IS NULL OR c.scope IN (s.name, x.ent_name, x.ent_env)) AND x.valid_from BETWEEN c.start_at AND c.end_at)
