-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: mfa-policy-excluded
-- group: E
-- title.en: A policy exempts this account from the second factor
-- title.fr: Une règle dispense ce compte du second facteur
-- title.ko: 정책이 이 계정의 추가 인증을 면제합니다
-- severity: high; critical when tier<=1
-- needs: accounts, mfa
-- scan: account; an exemption may be of any account
-- controls.cis: 6.3, 6.5
-- controls.nist: IA-2(1), AC-3
-- controls.iso: A.8.5
-- controls.pci: 8.4.2, 8.5.1
-- controls.soc2: CC6.1
-- controls.ismsp: 2.5.3
-- controls.attack: T1556.009
-- show: the policy, the exempt group, who added it and when
-- remedy.en: Take it out of the exemption, or give the exemption an end.
-- remedy.fr: Retirez la dispense, ou donnez-lui une fin.
-- remedy.ko: 예외에서 제외하거나 예외에 종료일을 두세요.
SELECT 'account' AS kind, a.account_id AS id, a.person_id AS person_id, a.first_seen_at AS since,
  json_object('account', a.name, 'tier', t.tier, 'mfa', a.mfa, 'acct_kind', a.kind, 'last_used_at', a.last_used_at,
    'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number) AS facts
FROM live_account a JOIN acct_tier t ON t.account_id=a.account_id
WHERE a.mfa_excluded=1 AND a.is_breakglass=0
