-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: kerberoastable-privileged
-- group: G
-- title.en: Anyone inside can attack the password of a powerful service
-- title.fr: Tout utilisateur interne peut attaquer le mot de passe d’un service puissant
-- title.ko: 내부의 누구든 강력한 서비스의 비밀번호를 공격할 수 있습니다
-- severity: high
-- evidence: credential
-- needs: accounts
-- param days: 40; 1 to 730; PingCastle P-Kerberoasting: a password younger than 40 days counts as
--    managed
-- controls.cis: 5.2, 5.5
-- controls.nist: IA-5
-- controls.iso: A.5.17
-- controls.pci: 8.6.3
-- controls.soc2: CC6.1
-- controls.ismsp: 2.5.4
-- controls.attack: T1558.003
-- show: its service names, kinds of encryption, age of the password
-- remedy.en: Make it a managed account (gMSA), or give it 30 random characters that are rotated.
-- remedy.fr: Passez à un compte géré (gMSA), ou à 30 caractères aléatoires renouvelés.
-- remedy.ko: 관리형 계정(gMSA)으로 바꾸거나 주기적으로 교체되는 30자 이상의 무작위 비밀번호를 쓰세요.
SELECT 'account' AS kind, a.account_id AS id, COALESCE(a.owner_person_id, a.person_id) AS person_id, a.pwd_set_at+:days*86400 AS since,
  json_object('account', a.name, 'tier', t.tier, 'acct_kind', a.kind, 'pwd_set_at', a.pwd_set_at, 'last_used_at', a.last_used_at,
    'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number) AS facts
FROM powerful_account t CROSS JOIN account_attr k ON k.account_id=t.account_id CROSS JOIN live_account a ON a.account_id=t.account_id CROSS JOIN run r
WHERE t.tier<=1 AND k.k='has_spn' AND k.v='1' AND a.kind<>'machine' AND a.is_builtin=0 AND a.pwd_set_at<r.now-:days*86400
  AND NOT EXISTS(SELECT 1 FROM account_attr m WHERE m.account_id=a.account_id AND m.k='is_gmsa' AND m.v='1')
