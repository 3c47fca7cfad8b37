-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: identity-link-coverage-low
-- group: I
-- title.en: Too few accounts of a source belong to somebody known
-- title.fr: Trop peu de comptes d’une source appartiennent à quelqu’un de connu
-- title.ko: 데이터 원본의 계정 중 소유자가 알려진 비율이 너무 낮습니다
-- severity: medium
-- needs: people, accounts
-- param min_pct: 95; 1 to 100; our choice: rules about leavers are as good as this number
-- controls.cis: 5.1
-- controls.nist: AC-2, IA-4
-- controls.iso: A.5.16
-- controls.pci: 8.2.1
-- controls.soc2: CC6.1
-- controls.ismsp: 2.5.2
-- controls.attack: T1078
-- show: accounts without anybody, by kind
-- remedy.en: Link them, or say what kind of account they are.
-- remedy.fr: Reliez-les, ou indiquez leur nature.
-- remedy.ko: 사람에 연결하거나 계정 종류를 바로잡으세요.
-- scan: account; all accounts are counted
-- note: machines are not counted; an owner or a sponsor counts as a link
WITH linked AS MATERIALIZED (SELECT a.source_id, COUNT(*) AS total,
    SUM(a.link_confidence>=0.8 OR a.owner_person_id IS NOT NULL OR a.sponsor_person_id IS NOT NULL) AS linked
  FROM live_account a WHERE a.is_builtin=0 AND a.is_breakglass=0 AND COALESCE(a.kind, '')<>'machine' GROUP BY a.source_id)
SELECT 'source' AS kind, s.source_id AS id, NULL AS person_id, s.first_seen_at AS since,
  json_object('source', s.name, 'linked', n.linked, 'total', n.total) AS facts
FROM linked n JOIN source s ON s.source_id=n.source_id
WHERE s.enabled=1 AND 100.0*n.linked<:min_pct*n.total
