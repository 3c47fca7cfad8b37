-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: leaver-secondary-account-enabled
-- group: A
-- title.en: The everyday account is disabled, but a powerful account of the same person is not
-- title.fr: Le compte courant est désactivé, mais pas un compte puissant de la même personne
-- title.ko: 일상 계정은 비활성화됐지만 같은 사람의 강력한 계정은 그대로입니다
-- severity: high
-- confidence: conf
-- needs: accounts
-- param min_conf: 0.8; 0 to 1; our choice: a match by name alone is not enough
-- controls.cis: 5.1, 6.2
-- controls.nist: AC-2(3)
-- controls.iso: A.5.16, A.5.18
-- controls.pci: 8.2.5
-- controls.soc2: CC6.2
-- controls.ismsp: 2.5.1
-- controls.attack: T1078
-- show: both accounts side by side, how they were matched, when the everyday account was disabled
-- remedy.en: Disable the other account too, or correct the link if it belongs to somebody else.
-- remedy.fr: Désactivez aussi l’autre compte, ou corrigez le lien s’il appartient à quelqu’un
--    d’autre.
-- remedy.ko: 다른 계정도 비활성화하거나, 다른 사람의 것이면 연결을 고치세요.
-- note: works without an HR feed; somebody who still has a live everyday account anywhere is spared
WITH power AS MATERIALIZED (SELECT a.account_id, a.name, a.person_id, a.link_confidence, a.last_used_at, t.tier, a.row_id, a.file_id, a.row_number
  FROM powerful_account t CROSS JOIN live_account a ON a.account_id=t.account_id
  WHERE a.link_confidence>=:min_conf)
SELECT 'account' AS kind, b.account_id AS id, b.person_id AS person_id,
  MAX(COALESCE(a.disabled_at, a.enabled_changed_at, a.first_seen_at)) AS since,
  json_object('account', b.name, 'tier', b.tier, 'last_used_at', b.last_used_at,
    'row_id', b.row_id, 'file_id', b.file_id, 'row_number', b.row_number,
    'disabled_account', a.name, 'disabled_at', a.disabled_at,
    'disabled_file_id', a.file_id, 'disabled_row_number', a.row_number, 'conf', b.link_confidence) AS facts
FROM power b CROSS JOIN account_link_now k ON k.person_id=b.person_id AND k.role='person'
  CROSS JOIN account a ON a.account_id=k.account_id
WHERE k.confidence>=:min_conf AND a.kind='human' AND a.enabled=0
  AND NOT EXISTS(SELECT 1 FROM account_link_now y CROSS JOIN live_account x ON x.account_id=y.account_id
    LEFT JOIN acct_tier xt ON xt.account_id=x.account_id
    WHERE y.person_id=b.person_id AND y.role='person' AND x.kind='human' AND COALESCE(xt.tier, 4)>=3)
GROUP BY b.account_id
