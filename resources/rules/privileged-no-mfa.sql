-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: privileged-no-mfa
-- group: E
-- title.en: A powerful account can sign in with a password alone
-- title.fr: Un compte puissant s’ouvre avec un simple mot de passe
-- title.ko: 강력한 계정에 비밀번호만으로 로그인할 수 있습니다
-- severity: critical
-- needs: accounts, mfa
-- supersedes: interactive-no-mfa
-- param max_tier: 1; 0 to 2; CIS Controls 6.5 and PCI DSS 8.4.1
-- controls.cis: 6.5
-- controls.nist: IA-2(1)
-- controls.iso: A.8.5
-- controls.pci: 8.4.1, 8.4.2
-- controls.soc2: CC6.1
-- controls.ismsp: 2.5.3
-- controls.attack: T1078, T1110
-- show: registered factors, the policy that should ask for one, last sign-in without it
-- remedy.en: Block sign-in until a passkey or security key is registered.
-- remedy.fr: Bloquez la connexion jusqu’à l’enregistrement d’une clé d’accès ou de sécurité.
-- remedy.ko: 패스키나 보안 키를 등록할 때까지 로그인을 막으세요.
-- note: where a source does not say whether there is a factor, nothing is said
SELECT 'account' AS kind, a.account_id AS id, a.person_id AS person_id, COALESCE(a.created_at, a.first_seen_at) AS since,
  json_object('account', a.name, 'tier', t.tier, 'mfa', a.mfa, 'acct_kind', a.kind, 'last_used_at', a.last_used_at,
    'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number) AS facts
FROM powerful_account t CROSS JOIN live_account a ON a.account_id=t.account_id JOIN source s ON s.source_id=a.source_id
WHERE t.tier<=:max_tier AND s.has_mfa=1 AND a.mfa='none' AND a.kind IN ('human', 'guest', 'shared') AND a.interactive=1
  AND a.is_builtin=0
