-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: privileged-mfa-phishable
-- group: E
-- title.en: The second factor of a powerful account can be phished
-- title.fr: Le second facteur d’un compte puissant peut être hameçonné
-- title.ko: 강력한 계정의 추가 인증은 피싱될 수 있습니다
-- severity: medium; high when tier<=0
-- needs: accounts, mfa
-- param max_tier: 1; 0 to 2; ScubaGear MS.AAD.3.6 wants factors that cannot be phished for
--    privileged people
-- controls.cis: 6.5
-- controls.nist: IA-2(8), IA-2(6)
-- controls.iso: A.8.5
-- controls.pci: 8.4.2, 8.5.1
-- controls.soc2: CC6.1
-- controls.ismsp: 2.5.3
-- controls.attack: T1621, T1557
-- show: registered factors, prompts refused lately
-- remedy.en: Register a passkey or security key, then remove codes, calls and prompts.
-- remedy.fr: Enregistrez une clé d’accès ou de sécurité, puis retirez codes, appels et
--    notifications.
-- remedy.ko: 패스키나 보안 키를 등록한 뒤 코드, 전화, 알림 승인 방식을 제거하세요.
-- note: AWS, GitHub and Google only say that there is a factor, not which
SELECT 'account' AS kind, a.account_id AS id, a.person_id AS person_id, COALESCE(a.created_at, a.first_seen_at) AS since,
  json_object('account', a.name, 'tier', t.tier, 'mfa', a.mfa, 'last_used_at', a.last_used_at,
    'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number) AS facts
FROM powerful_account t CROSS JOIN live_account a ON a.account_id=t.account_id JOIN source s ON s.source_id=a.source_id
WHERE t.tier<=:max_tier AND a.kind='human'
  AND (a.mfa='weak' OR (a.mfa='strong' AND s.manifest NOT IN ('aws-iam', 'github', 'google-workspace')))
