-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: key-material-on-endpoint
-- group: D
-- title.en: A secret lies on a laptop, in code, in a ticket or in a chat
-- title.fr: Un secret se trouve sur un portable, dans du code, un ticket ou une conversation
-- title.ko: 비밀이 노트북, 코드, 티켓 또는 대화에 들어 있습니다
-- severity: high; critical when scope_tier<=1
-- needs: credentials
-- controls.cis: 16.1, 3.11
-- controls.nist: IA-5(7), SC-12
-- controls.iso: A.8.24, A.8.4
-- controls.pci: 8.6.2, 3.7.1
-- controls.soc2: CC6.1
-- controls.ismsp: 2.7.2
-- controls.attack: T1552.001, T1552.004
-- show: where it lies, when it was first and last seen there, who can read that place
-- remedy.en: Rotate it first, then remove it there, and keep the new one in a vault.
-- remedy.fr: Renouvelez-le d’abord, puis supprimez-le à cet endroit, et gardez le nouveau dans
--    un coffre.
-- remedy.ko: 먼저 교체한 뒤 그곳에서 삭제하고, 새 비밀은 금고에 보관하세요.
-- scan: credential; every secret is looked at
WITH found AS MATERIALIZED (SELECT credential_id, person_id, known_from, how, evidence_id FROM credential_custodian
  WHERE how IN ('found-on-device', 'found-in-code') AND known_to IS NULL)
SELECT 'credential' AS kind, c.credential_id AS id, k.person_id AS person_id,
  MIN(COALESCE(k.known_from, c.first_seen_at)) AS since,
  json_object('cred', c.name, 'cred_kind', c.kind, 'scope_tier', COALESCE(c.scope_tier, t.tier), 'store', c.store,
    'row_id', c.row_id, 'file_id', c.file_id, 'row_number', c.row_number,
    'how', k.how, 'found', k.evidence_id, 'last_used_at', c.last_used_at) AS facts
FROM live_credential c LEFT JOIN found k ON k.credential_id=c.credential_id LEFT JOIN acct_tier t ON t.account_id=c.account_id
WHERE c.store IN ('laptop', 'code', 'ticket', 'chat', 'file', 'ci-variable') OR k.credential_id IS NOT NULL
GROUP BY c.credential_id, k.person_id
