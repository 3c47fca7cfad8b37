-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: exception-unbounded
-- group: I
-- title.en: A risk was accepted for too long, or longer than agreed
-- title.fr: Un risque a été accepté trop longtemps, ou au-delà de ce qui était convenu
-- title.ko: 위험을 너무 오래 또는 정해진 기한을 넘겨 수용하고 있습니다
-- severity: medium
-- evidence: none
-- needs: findings
-- param max_d: 365; 1 to 1095; our choice
-- controls.cis: 4.1
-- controls.nist: CA-5, RA-7
-- controls.iso: A.5.36, A.5.1
-- controls.pci: 12.3.1
-- controls.soc2: CC3.4
-- controls.ismsp: 1.4.2
-- controls.attack: none; it is about a decision of our own; no attack is behind it
-- show: who accepted it, what the risk is, the score without it
-- remedy.en: Renew it with a date, or mend what it covers.
-- remedy.fr: Renouvelez-la avec une date, ou corrigez ce qu’elle couvre.
-- remedy.ko: 기한을 정해 갱신하거나 원인을 조치하세요.
-- note: one that ran out counts only while what it covered is still open and nobody accepted it
--    again. No attack is behind it
SELECT x.subject_kind AS kind, x.subject_id AS id, NULL AS person_id,
  MIN(CASE WHEN x.expires_at<=r.now THEN x.expires_at ELSE x.created_at END) AS since,
  json_object('rule', x.rule_id, 'approved_by', x.approved_by, 'reason', substr(x.reason, 1, 200), 'created_at', x.created_at,
    'expires_at', x.expires_at) AS facts
FROM accepted_risk x CROSS JOIN run r
WHERE (x.expires_at>r.now AND x.expires_at-x.created_at>:max_d*86400)
  OR (EXISTS(SELECT 1 FROM open_finding f WHERE f.rule_id=x.rule_id AND f.subject_kind=x.subject_kind AND f.subject_id=x.subject_id)
    AND NOT EXISTS(SELECT 1 FROM accepted_risk y WHERE y.rule_id=x.rule_id AND y.subject_kind=x.subject_kind
      AND y.subject_id=x.subject_id AND y.expires_at>r.now))
GROUP BY x.subject_kind, x.subject_id
