-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: interactive-no-mfa
-- group: E
-- title.en: Someone can sign in with a password alone
-- title.fr: Une personne se connecte avec un simple mot de passe
-- title.ko: 비밀번호만으로 로그인할 수 있는 사람이 있습니다
-- severity: medium; high when internet=1
-- needs: accounts, mfa
-- scan: account; any account that may sign in can lack a factor
-- param min_tier: 2; 0 to 4; better tiers are the word of privileged-no-mfa
-- controls.cis: 6.3, 6.4
-- controls.nist: IA-2(2)
-- controls.iso: A.8.5
-- controls.pci: 8.4.3
-- controls.soc2: CC6.1
-- controls.ismsp: 2.5.3, 2.6.6
-- controls.attack: T1078, T1110.003
-- show: the policy that should ask for a factor, last sign-in
-- remedy.en: Have the person register a factor, or block the account.
-- remedy.fr: Faites enregistrer un second facteur, ou bloquez le compte.
-- remedy.ko: 추가 인증 수단을 등록하게 하거나 계정을 차단하세요.
SELECT 'account' AS kind, a.account_id AS id, a.person_id AS person_id, COALESCE(a.created_at, a.first_seen_at) AS since,
  json_object('account', a.name, 'tier', t.tier, 'mfa', a.mfa, 'acct_kind', a.kind, 'last_used_at', a.last_used_at,
    'internet', s.manifest NOT IN ('active-directory', 'sharphound', 'postgresql'),
    'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number) AS facts
FROM source s CROSS JOIN live_account a ON a.source_id=s.source_id CROSS JOIN acct_tier t ON t.account_id=a.account_id
WHERE s.has_mfa=1 AND a.mfa='none' AND t.tier>=:min_tier AND a.kind IN ('human', 'guest') AND a.interactive=1 AND a.is_builtin=0
