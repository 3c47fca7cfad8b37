-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: orphan-ssh-key
-- group: D
-- title.en: An SSH key opens a host and belongs to nobody known
-- title.fr: Une clé SSH ouvre un hôte et n’appartient à personne de connu
-- title.ko: SSH 키가 호스트를 열지만 누구의 것인지 알 수 없습니다
-- severity: high; critical when login='root'
-- evidence: ownership
-- needs: people, credentials, custody
-- scope: all
-- controls.cis: 5.1, 5.2
-- controls.nist: IA-5, AC-2
-- controls.iso: A.5.16, A.5.17
-- controls.pci: 8.2.2, 8.6.1
-- controls.soc2: CC6.1
-- controls.ismsp: 2.6.2, 2.5.1
-- controls.attack: T1098.004, T1021.004
-- show: its fingerprint, the hosts, when it was first seen, sign-ins with it
-- remedy.en: Remove it, or record who holds it.
-- remedy.fr: Retirez-la, ou notez qui la détient.
-- remedy.ko: 제거하거나 보유자를 기록하세요.
-- scan: credential; every secret is looked at
-- note: a key counts as known when it, or the same fingerprint elsewhere, has a holder or
--    stands in the account of a person
WITH keys AS MATERIALIZED (SELECT * FROM live_credential WHERE kind='ssh_key'),
held AS MATERIALIZED (SELECT DISTINCT c.key FROM keys c CROSS JOIN credential_custodian k ON k.credential_id=c.credential_id
    WHERE k.person_id IS NOT NULL AND k.known_to IS NULL
  UNION SELECT c.key FROM keys c CROSS JOIN account a ON a.account_id=c.account_id WHERE a.kind='human' AND a.person_id IS NOT NULL)
SELECT 'credential' AS kind, c.credential_id AS id, NULL AS person_id, COALESCE(c.created_at, c.first_seen_at) AS since,
  json_object('cred', c.name, 'cred_kind', c.kind, 'scope_tier', COALESCE(c.scope_tier, t.tier), 'store', c.store,
    'row_id', c.row_id, 'file_id', c.file_id, 'row_number', c.row_number,
    'login', a.name, 'fingerprint', c.key, 'last_used_at', c.last_used_at) AS facts
FROM keys c LEFT JOIN account a ON a.account_id=c.account_id LEFT JOIN acct_tier t ON t.account_id=c.account_id
WHERE c.key NOT IN (SELECT key FROM held)
