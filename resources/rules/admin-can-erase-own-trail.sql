-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: admin-can-erase-own-trail
-- group: F
-- title.en: An administrator can erase the traces of what they do
-- title.fr: Un administrateur peut effacer ses propres traces
-- title.ko: 관리자가 자신의 흔적을 지울 수 있습니다
-- severity: high
-- needs: accounts, grants
-- param max_tier: 1; 0 to 2; NIST 800-53 AU-9(4)
-- controls.cis: 8.9, 6.8
-- controls.nist: AU-9, AU-9(4), AC-5
-- controls.iso: A.8.15, A.5.3
-- controls.pci: 10.3.1, 10.3.2
-- controls.soc2: CC6.3, CC7.2
-- controls.ismsp: 2.9.4
-- controls.attack: T1685.002, T1562.008
-- show: the log, the right over it, where copies are kept
-- remedy.en: Send the log to a place this account cannot write to, or take the right over the log
--    away.
-- remedy.fr: Envoyez le journal là où ce compte ne peut pas écrire, ou retirez-lui ce droit.
-- remedy.ko: 이 계정이 쓸 수 없는 곳으로 기록을 보내거나 기록에 대한 권한을 회수하세요.
-- note: ATT&CK 19 calls it T1685.002, earlier versions T1562.008
WITH held AS MATERIALIZED (SELECT x.account_id, x.ent_name, x.mode, COALESCE(x.valid_from, x.first_seen_at) AS since, x.row_id, x.file_id, x.row_number
  FROM entitlement_flag f CROSS JOIN eff x ON x.entitlement_id=f.entitlement_id WHERE f.flag='log-admin')
SELECT 'account' AS kind, a.account_id AS id, a.person_id AS person_id, MIN(h.since) AS since,
  json_object('account', a.name, 'tier', t.tier, 'log_right', h.ent_name, 'mode', h.mode, 'last_used_at', a.last_used_at,
    'row_id', h.row_id, 'file_id', h.file_id, 'row_number', h.row_number) AS facts
FROM held h CROSS JOIN powerful_account t ON t.account_id=h.account_id CROSS JOIN live_account a ON a.account_id=h.account_id
WHERE t.tier<=:max_tier AND a.is_breakglass=0
GROUP BY a.account_id
