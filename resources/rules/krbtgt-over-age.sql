-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: krbtgt-over-age
-- group: D
-- title.en: The key that signs all tickets of a domain is too old
-- title.fr: La clé qui signe tous les tickets d’un domaine est trop ancienne
-- title.ko: 도메인의 모든 티켓에 서명하는 키가 너무 오래되었습니다
-- severity: medium; high when over_year=1
-- evidence: credential
-- needs: accounts
-- supersedes: privileged-password-over-age, privileged-password-never-expires
-- param days: 180; 30 to 1464; common hardening guidance; PingCastle counts from 366 days
-- controls.cis: 5.2
-- controls.nist: IA-5, SC-12
-- controls.iso: A.8.24
-- controls.pci: 3.7.4
-- controls.soc2: CC6.1
-- controls.ismsp: 2.7.2
-- controls.attack: T1558.001
-- show: its age, the functional level of the domain, administrators who left since it was
--    changed
-- remedy.en: Reset it twice, ten hours or more apart.
-- remedy.fr: Réinitialisez-la deux fois, à dix heures d’intervalle ou plus.
-- remedy.ko: 열 시간 이상 간격을 두고 두 번 재설정하세요.
SELECT 'account' AS kind, a.account_id AS id, NULL AS person_id, a.pwd_set_at+:days*86400 AS since,
  json_object('account', a.name, 'pwd_set_at', a.pwd_set_at, 'over_year', a.pwd_set_at<=r.now-366*86400,
    'row_id', a.row_id, 'file_id', a.file_id, 'row_number', a.row_number) AS facts
FROM account a CROSS JOIN run r
WHERE a.name>='krbtgt' AND a.name<'krbtgu' AND a.deleted_at IS NULL AND a.pwd_set_at<r.now-:days*86400
