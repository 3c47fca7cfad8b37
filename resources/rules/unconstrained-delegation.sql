-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: unconstrained-delegation
-- group: C
-- title.en: An account may act as anyone who connects to it, or an administrator can be
--    delegated
-- title.fr: Un compte peut agir au nom de quiconque s’y connecte, ou un administrateur peut
--    être délégué
-- title.ko: 계정이 접속한 누구로든 행동할 수 있거나 관리자 계정을 위임할 수 있습니다
-- severity: high
-- needs: accounts
-- controls.cis: 4.1, 5.4
-- controls.nist: AC-6, IA-5
-- controls.iso: A.8.2, A.8.5
-- controls.pci: 2.2.1
-- controls.soc2: CC6.1, CC6.3
-- controls.ismsp: 2.5.5
-- controls.attack: T1558, T1134.001
-- show: flags, services, the strongest accounts that are not Protected Users
-- remedy.en: Use constrained delegation; put administrators into Protected Users.
-- remedy.fr: Utilisez la délégation contrainte ; placez les administrateurs dans Protected
--    Users.
-- remedy.ko: 제한된 위임을 사용하고 관리자를 Protected Users에 넣으세요.
-- note: domain controllers, groups 516 and 521, need it; members of Protected Users, 525,
--    cannot be delegated
SELECT 'account' AS kind, a.account_id AS id, COALESCE(a.person_id, a.owner_person_id) AS person_id, a.first_seen_at AS since,
  json_object('account', a.name, 'attr', k.k, 'tier', t.tier, 'acct_kind', a.kind,
    'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number) AS facts
FROM account_attr k CROSS JOIN live_account a ON a.account_id=k.account_id CROSS JOIN acct_tier t ON t.account_id=a.account_id
WHERE k.k='unconstrained_delegation' AND k.v='1' AND a.is_builtin=0
  AND NOT EXISTS(SELECT 1 FROM access_grant g CROSS JOIN entitlement e ON e.entitlement_id=g.entitlement_id
    WHERE g.account_id=a.account_id AND (e.key LIKE 'S-1-5-21-%-516' OR e.key LIKE 'S-1-5-21-%-521'))
UNION ALL
SELECT 'account', a.account_id, COALESCE(a.person_id, a.owner_person_id), a.first_seen_at,
  json_object('account', a.name, 'attr', k.k, 'tier', t.tier, 'acct_kind', a.kind,
    'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number)
FROM powerful_account t CROSS JOIN account_attr k ON k.account_id=t.account_id CROSS JOIN live_account a ON a.account_id=t.account_id
WHERE t.tier=0 AND k.k='not_delegated' AND k.v='0' AND a.kind='human'
  AND NOT EXISTS(SELECT 1 FROM access_grant g CROSS JOIN entitlement e ON e.entitlement_id=g.entitlement_id
    WHERE g.account_id=a.account_id AND e.key LIKE 'S-1-5-21-%-525')
