-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: root-mfa-missing
-- group: E
-- title.en: The owner login of a whole system has no second factor
-- title.fr: Le compte propriétaire d’un système n’a pas de second facteur
-- title.ko: 시스템 전체의 소유자 계정에 추가 인증이 없습니다
-- severity: critical
-- needs: accounts, mfa
-- controls.cis: 6.5
-- controls.nist: IA-2(1)
-- controls.iso: A.8.5
-- controls.pci: 8.4.2
-- controls.soc2: CC6.1
-- controls.ismsp: 2.5.3
-- controls.attack: T1078.004
-- show: kind of factor, last use of the root login
-- remedy.en: Add a hardware key, or remove its credentials centrally.
-- remedy.fr: Ajoutez une clé matérielle, ou retirez ses identifiants de façon centralisée.
-- remedy.ko: 하드웨어 키를 추가하거나 중앙에서 루트 자격 증명을 제거하세요.
SELECT 'account' AS kind, a.account_id AS id, NULL AS person_id, COALESCE(a.created_at, a.first_seen_at) AS since,
  json_object('account', a.name, 'source', s.name, 'tier', t.tier, 'mfa', a.mfa, 'last_used_at', a.last_used_at,
    'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number) AS facts
FROM powerful_account t CROSS JOIN live_account a ON a.account_id=t.account_id JOIN source s ON s.source_id=a.source_id
WHERE t.tier=0 AND a.is_builtin=1 AND a.interactive=1 AND s.has_mfa=1 AND a.mfa='none'
