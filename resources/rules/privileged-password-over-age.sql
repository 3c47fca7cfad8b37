-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: privileged-password-over-age
-- group: D
-- title.en: The password of a powerful account is too old
-- title.fr: Le mot de passe d’un compte puissant est trop ancien
-- title.ko: 강력한 계정의 비밀번호가 너무 오래되었습니다
-- severity: high; medium when mfa='phishing-resistant'
-- needs: accounts
-- param days: 365; 30 to 1095; our choice; PingCastle P-AdminPwdTooOld has three years
-- param max_tier: 1; 0 to 2; our choice
-- controls.cis: 5.2
-- controls.nist: IA-5
-- controls.iso: A.5.17
-- controls.pci: 8.3.9, 8.6.3
-- controls.soc2: CC6.1
-- controls.ismsp: 2.5.4
-- controls.attack: T1110, T1078
-- show: its age, MFA, who left since then
-- remedy.en: Rotate it, or move to passwords that a system changes.
-- remedy.fr: Renouvelez-le, ou passez à des mots de passe gérés par un système.
-- remedy.ko: 교체하거나 시스템이 관리하는 비밀번호로 전환하세요.
-- note: managed accounts (gMSA) are spared: the directory changes their passwords
SELECT 'account' AS kind, a.account_id AS id, COALESCE(a.person_id, a.owner_person_id) AS person_id, a.pwd_set_at+:days*86400 AS since,
  json_object('account', a.name, 'pwd_set_at', a.pwd_set_at, 'tier', t.tier, 'acct_kind', a.kind, 'mfa', a.mfa,
    'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number) AS facts
FROM powerful_account t CROSS JOIN live_account a ON a.account_id=t.account_id CROSS JOIN run r
WHERE t.tier<=:max_tier AND a.pwd_set_at<r.now-:days*86400
  AND NOT EXISTS(SELECT 1 FROM account_attr k WHERE k.account_id=a.account_id AND k.k='is_gmsa' AND k.v='1')
