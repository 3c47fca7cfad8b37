-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: finding-overdue
-- group: I
-- title.en: A finding should have been dealt with by now
-- title.fr: Un constat aurait déjà dû être traité
-- title.ko: 발견 사항의 처리 기한이 지났습니다
-- severity: medium; high when rank>=4
-- evidence: none
-- needs: findings
-- param least_rank: 4; 1 to 5; what is less pressing shows its own due date: 1 low, 2 medium, 3 high, 4 critical, 5 confirmed
-- controls.cis: 7.2, 17.4
-- controls.nist: CA-5, RA-7
-- controls.iso: A.5.36
-- controls.pci: 6.3.3, 12.10.5
-- controls.soc2: CC7.4, CC4.2
-- controls.ismsp: 2.11.5
-- controls.attack: none; it is about work of our own that is late; no attack is behind it
-- show: who answers for it, how old it is, how often it came back
-- remedy.en: Mend it, give it to somebody else, or accept the risk until a date.
-- remedy.fr: Corrigez-le, réattribuez-le, ou acceptez le risque jusqu’à une date.
-- remedy.ko: 조치하거나 담당자를 바꾸거나 기한을 두고 위험을 수용하세요.
-- note: due: critical 1, high 7, medium 30, low 90 days after it was opened. What somebody
--    accepted is not late. No attack is behind it, so no technique
WITH late AS MATERIALIZED (SELECT f.* FROM open_finding f CROSS JOIN run r
  WHERE f.due_at<r.now AND f.rank>=:least_rank AND f.rule_id NOT IN ('finding-overdue', 'exception-unbounded')
    AND NOT EXISTS(SELECT 1 FROM accepted_risk x WHERE x.rule_id=f.rule_id AND x.subject_kind=f.subject_kind
      AND x.subject_id=f.subject_id AND x.expires_at>r.now))
SELECT q.subject_kind AS kind, q.subject_id AS id, NULL AS person_id, q.due_at AS since,
  json_object('rule', q.rule_id, 'due_at', q.due_at, 'opened_at', q.opened_at, 'findings', n.findings, 'rank', n.rank) AS facts
FROM (SELECT subject_kind, subject_id, rule_id, opened_at, MIN(due_at) AS due_at FROM late GROUP BY subject_kind, subject_id) q
  JOIN (SELECT subject_kind, subject_id, COUNT(*) AS findings, MAX(rank) AS rank FROM late GROUP BY subject_kind, subject_id) n
    ON n.subject_kind=q.subject_kind AND n.subject_id=q.subject_id
