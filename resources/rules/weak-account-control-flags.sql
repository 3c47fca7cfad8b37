-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: weak-account-control-flags
-- group: D
-- title.en: Flags in the directory weaken the password of a working account
-- title.fr: Des indicateurs de l’annuaire affaiblissent le mot de passe d’un compte actif
-- title.ko: 디렉터리 플래그가 활성 계정의 비밀번호를 약하게 만듭니다
-- severity: high; critical when tier<=1
-- evidence: authentication
-- needs: accounts
-- controls.cis: 5.2
-- controls.nist: IA-5
-- controls.iso: A.5.17, A.8.5
-- controls.pci: 8.3.1, 8.3.2
-- controls.soc2: CC6.1
-- controls.ismsp: 2.5.4
-- controls.attack: T1558.004, T1110
-- show: the flags, the last sign-in, who set them
-- remedy.en: Clear the flag and reset the password.
-- remedy.fr: Retirez l’indicateur et réinitialisez le mot de passe.
-- remedy.ko: 플래그를 해제하고 비밀번호를 재설정하세요.
SELECT 'account' AS kind, a.account_id AS id, COALESCE(a.person_id, a.owner_person_id) AS person_id, a.first_seen_at AS since,
  json_object('account', a.name, 'flag', MIN(k.k), 'flags', COUNT(*), 'tier', t.tier, 'acct_kind', a.kind, 'last_used_at', a.last_used_at,
    'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number) AS facts
FROM account_attr k CROSS JOIN live_account a ON a.account_id=k.account_id LEFT JOIN acct_tier t ON t.account_id=a.account_id
WHERE k.k IN ('passwd_notreqd', 'reversible_pwd', 'des_only', 'dont_req_preauth') AND k.v='1'
GROUP BY a.account_id
