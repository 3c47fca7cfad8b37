-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: key-custodian-count-high
-- group: D
-- title.en: Too many people know this key
-- title.fr: Trop de personnes connaissent cette clé
-- title.ko: 너무 많은 사람이 이 키를 알고 있습니다
-- severity: medium
-- needs: credentials, custody
-- param max_n: 5; 1 to 100; our choice; PCI DSS 3.6.1.4 asks for the fewest necessary
-- param max_tier: 1; 0 to 4; our choice
-- controls.cis: 6.8
-- controls.nist: AC-6, SC-12
-- controls.iso: A.8.24
-- controls.pci: 3.6.1.4, 3.7.6
-- controls.soc2: CC6.1
-- controls.ismsp: 2.7.2
-- controls.attack: T1552
-- show: who knows it, their roles, when each last needed it
-- remedy.en: Keep it in a vault that lets people use it without seeing it.
-- remedy.fr: Gardez-la dans un coffre qui permet de l’utiliser sans la voir.
-- remedy.ko: 보지 않고 쓸 수 있는 금고에 보관하세요.
WITH held AS MATERIALIZED (SELECT credential_id, COUNT(DISTINCT COALESCE(person_id, person_ref)) AS custodians,
    MAX(known_from) AS last_from
  FROM credential_custodian WHERE known_to IS NULL GROUP BY credential_id HAVING custodians>:max_n)
SELECT 'credential' AS kind, c.credential_id AS id, NULL AS person_id,
  MIN(MAX(COALESCE(c.born_at, c.first_seen_at), COALESCE(h.last_from, 0)), r.now) AS since,
  json_object('cred', c.name, 'cred_kind', c.kind, 'scope_tier', c.scope_tier, 'store', c.store,
    'row_id', c.row_id, 'file_id', c.file_id, 'row_number', c.row_number,
    'custodians', h.custodians, 'at_most', :max_n, 'born_at', c.born_at) AS facts
FROM held h CROSS JOIN secret_age c ON c.credential_id=h.credential_id CROSS JOIN run r
WHERE c.scope_tier<=:max_tier
