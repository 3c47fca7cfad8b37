-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: guest-sponsor-gone
-- group: A
-- title.en: The person who invited this guest left, or was never named
-- title.fr: La personne qui a invité cet invité est partie, ou n’a jamais été nommée
-- title.ko: 이 게스트를 초대한 사람이 퇴사했거나 지정되지 않았습니다
-- severity: medium
-- needs: people, accounts
-- scan: account; guests are looked for among all
-- controls.cis: 5.1, 6.8
-- controls.nist: AC-2, PS-7
-- controls.iso: A.5.19, A.5.18
-- controls.pci: 8.2.7
-- controls.soc2: CC6.2
-- controls.ismsp: 2.5.1
-- controls.attack: T1078.004, T1199
-- show: who invited the guest, groups the guest is in, last use
-- remedy.en: Name somebody who answers for the guest, or remove the guest.
-- remedy.fr: Nommez une personne responsable de l’invité, ou retirez-le.
-- remedy.ko: 게스트의 책임자를 지정하거나 게스트를 제거하세요.
WITH gone AS MATERIALIZED (SELECT * FROM leaver)
SELECT 'account' AS kind, a.account_id AS id, a.sponsor_person_id AS person_id,
  MAX(COALESCE(l.gone_at, a.created_at, a.first_seen_at), COALESCE(a.created_at, 0)) AS since,
  json_object('account', a.name, 'tier', COALESCE(t.tier, 4), 'last_used_at', a.last_used_at,
    'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number,
    'sponsor_left', l.person_id IS NOT NULL, 'sponsor_ref', a.sponsor_ref, 'person', l.name, 'hr_number', l.hr_number,
    'gone_at', l.gone_at, 'person_file_id', l.file_id, 'person_row_number', l.row_number) AS facts
FROM live_account a LEFT JOIN gone l ON l.person_id=a.sponsor_person_id
  LEFT JOIN acct_tier t ON t.account_id=a.account_id
WHERE a.kind='guest' AND (a.sponsor_person_id IS NULL OR l.person_id IS NOT NULL)
