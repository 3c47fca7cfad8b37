-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: pam-checkout-overdue
-- group: D
-- title.en: A shared secret that was taken out has not been returned in time
-- title.fr: Un secret partagé emprunté n’a pas été rendu à temps
-- title.ko: 빌려 간 공유 비밀이 제때 반납되지 않았습니다
-- severity: medium
-- needs: credentials, checkouts
-- param grace_h: 1; 0 to 720; our choice, in hours
-- controls.cis: 5.4, 6.8
-- controls.nist: AC-2(13), IA-5
-- controls.iso: A.8.2, A.5.17
-- controls.pci: 8.2.2, 8.6.1
-- controls.soc2: CC6.3
-- controls.ismsp: 2.5.5
-- controls.attack: T1078
-- show: who has it, the record of the session, the ticket
-- remedy.en: Take it back and rotate it.
-- remedy.fr: Reprenez-le et renouvelez-le.
-- remedy.ko: 회수하고 교체하세요.
-- note: a secret that was rotated since is spared: who took it out knows it no more
SELECT 'credential' AS kind, c.credential_id AS id, h.person_id AS person_id, MIN(h.due_at)+:grace_h*3600 AS since,
  json_object('cred', c.name, 'cred_kind', c.kind, 'checked_out_at', h.at, 'due_at', h.due_at, 'ticket', h.ticket_ref,
    'row_id', h.row_id, 'file_id', h.file_id, 'row_number', h.row_number) AS facts
FROM checkout h CROSS JOIN live_credential c ON c.credential_id=h.credential_id CROSS JOIN run r
WHERE h.returned_at IS NULL AND h.due_at<r.now-:grace_h*3600 AND COALESCE(c.rotated_at, 0)<=h.at
GROUP BY c.credential_id, h.person_id
