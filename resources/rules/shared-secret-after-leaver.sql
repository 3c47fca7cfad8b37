-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: shared-secret-after-leaver
-- group: D
-- title.en: A shared secret was not changed after someone who took it out left
-- title.fr: Un secret partagé n’a pas été changé après le départ d’une personne qui l’a emprunté
-- title.ko: 공유 비밀을 꺼내 본 사람이 퇴사한 뒤에도 바뀌지 않았습니다
-- severity: high; critical when scope_tier<=1
-- evidence: ownership
-- needs: people, credentials, checkouts
-- supersedes: key-custodian-moved, signing-key-over-age
-- controls.cis: 5.2, 6.2
-- controls.nist: AC-2 k, IA-5
-- controls.iso: A.5.17
-- controls.pci: 8.2.2, 8.3.9
-- controls.soc2: CC6.1, CC6.2
-- controls.ismsp: 2.5.3, 2.5.4
-- controls.attack: T1078, T1552
-- show: who took it out and when, when it was last changed, use since then
-- remedy.en: Rotate it now, and let the vault rotate it on each return.
-- remedy.fr: Renouvelez-le maintenant et faites-le renouveler à chaque retour.
-- remedy.ko: 지금 교체하고, 반납할 때마다 자동으로 교체되게 하세요.
WITH gone AS MATERIALIZED (SELECT * FROM leaver)
SELECT 'credential' AS kind, c.credential_id AS id, l.person_id AS person_id, l.gone_at AS since,
  json_object('cred', c.name, 'cred_kind', c.kind, 'scope_tier', COALESCE(c.scope_tier, t.tier), 'store', c.store,
    'row_id', c.row_id, 'file_id', c.file_id, 'row_number', c.row_number,
    'account_id', c.account_id, 'last_checkout', MAX(h.at), 'born_at', c.born_at, 'ticket', h.ticket_ref,
    'checkout_row_id', h.row_id, 'checkout_file_id', h.file_id, 'checkout_row_number', h.row_number,
    'custodian', l.name, 'hr_number', l.hr_number, 'gone_at', l.gone_at,
    'person_row_id', l.row_id, 'person_file_id', l.file_id, 'person_row_number', l.row_number) AS facts
FROM checkout h JOIN gone l ON l.person_id=h.person_id
  CROSS JOIN secret_age c ON c.credential_id=h.credential_id
  LEFT JOIN acct_tier t ON t.account_id=c.account_id
WHERE h.at<=l.gone_at AND COALESCE(c.born_at, 0)<=h.at
GROUP BY c.credential_id, l.person_id
