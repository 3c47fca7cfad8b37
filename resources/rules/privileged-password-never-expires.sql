-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: privileged-password-never-expires
-- group: D
-- title.en: The password of a powerful account never expires
-- title.fr: Le mot de passe d’un compte puissant n’expire jamais
-- title.ko: 강력한 계정의 비밀번호가 만료되지 않습니다
-- severity: medium
-- needs: accounts
-- param max_tier: 1; 0 to 2; our choice
-- controls.cis: 5.2
-- controls.nist: IA-5
-- controls.iso: A.5.17
-- controls.pci: 8.6.3, 8.3.9
-- controls.soc2: CC6.1
-- controls.ismsp: 2.5.4
-- controls.attack: T1078
-- show: its age, what kind of account it is, who rotates it
-- remedy.en: Use a managed account, or let a vault rotate it.
-- remedy.fr: Utilisez un compte géré ou faites-le renouveler par un coffre.
-- remedy.ko: 관리형 계정을 쓰거나 금고가 교체하게 하세요.
-- scan: credential; which passwords a vault rotates is gathered once
-- note: people who sign in with strong MFA are spared, as CIS Microsoft 365 advises, and what a
--    vault rotates
SELECT 'account' AS kind, a.account_id AS id, COALESCE(a.person_id, a.owner_person_id) AS person_id,
  COALESCE(a.pwd_set_at, a.created_at, a.first_seen_at) AS since,
  json_object('account', a.name, 'tier', t.tier, 'acct_kind', a.kind, 'mfa', a.mfa, 'pwd_set_at', a.pwd_set_at,
    'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number) AS facts
FROM powerful_account t CROSS JOIN live_account a ON a.account_id=t.account_id
WHERE t.tier<=:max_tier AND a.pwd_never_expires=1 AND a.is_breakglass=0
  AND NOT (a.kind='human' AND COALESCE(a.mfa, 'none') IN ('strong', 'phishing-resistant'))
  AND NOT EXISTS(SELECT 1 FROM account_attr k WHERE k.account_id=a.account_id AND k.k='is_gmsa' AND k.v='1')
  AND a.account_id NOT IN (SELECT c.account_id FROM live_credential c
    WHERE c.kind='password' AND c.max_age_days IS NOT NULL AND c.account_id IS NOT NULL)
