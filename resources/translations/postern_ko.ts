<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>DetectionStore</name>
    <message>
        <source>What the detectors remembered could not be read: they learn anew, and novelty is not judged for 14 days.</source>
        <translation>탐지기가 기억한 내용을 읽을 수 없습니다: 다시 학습하며 14일 동안 새로움을 판단하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Detector</name>
    <message>
        <source>%1 of %2 may be %3 to %4, not %5.</source>
        <translation>%2의 %1 값은 %3~%4이어야 하며 %5일 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 has no parameter called %2.</source>
        <translation>%1에는 %2(이)라는 매개변수가 없습니다.</translation>
    </message>
</context>
<context>
    <name>DetectorBank</name>
    <message>
        <source>%1 cannot be judged: no source brings %2.</source>
        <translation>%1 판단 불가: %2 데이터를 주는 원본이 없습니다.</translation>
    </message>
    <message>
        <source>%1 sees less than it could: no source brings %2.</source>
        <translation>%1 확인 범위가 줄어듦: %2 데이터를 주는 원본이 없습니다.</translation>
    </message>
    <message>
        <source>%1 events were judged before late ones could arrive: more were waiting than there is room for.</source>
        <translation>늦은 이벤트가 오기 전에 이벤트 %1개를 판단했습니다: 대기 중인 수가 공간보다 많았습니다.</translation>
    </message>
    <message>
        <source>What was seen of %1 accounts and keys, those longest without use, was forgotten for want of room.</source>
        <translation>가장 오래 사용되지 않은 계정과 키 %1개의 기록을 공간 부족으로 잊었습니다.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 파일을 저장했습니다.</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 파일을 저장하지 못했습니다: %2</translation>
    </message>
</context>
<context>
    <name>GeoDatabase</name>
    <message>
        <source>The address database %1 cannot be read: %2. Countries and networks of addresses stay unknown until another file is named in the settings.</source>
        <translation>주소 데이터베이스 %1 읽기 실패: %2. 설정에서 다른 파일을 지정할 때까지 주소의 국가와 네트워크를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The address database is damaged where it speaks of %1: %2. Download it again.</source>
        <translation>주소 데이터베이스에서 %1 부분이 손상되었습니다: %2. 다시 내려받으십시오.</translation>
    </message>
</context>
<context>
    <name>GeoLocator</name>
    <message>
        <source>No database of countries is set: new countries are seen only where a source names the country itself.</source>
        <translation>국가 데이터베이스가 설정되지 않았습니다: 데이터 원본이 국가를 직접 알려 줄 때만 새 국가를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>No database of positions is set: impossible travel cannot be judged.</source>
        <translation>위치 데이터베이스가 설정되지 않았습니다: 불가능한 이동을 판단할 수 없습니다.</translation>
    </message>
    <message>
        <source>No database of autonomous systems is set: new networks are told by address range alone.</source>
        <translation>자율 시스템 데이터베이스가 설정되지 않았습니다: 새 네트워크를 주소 범위로만 구분합니다.</translation>
    </message>
</context>
<context>
    <name>HourLedger</name>
    <message>
        <source>More than %1 credentials were used in one hour: %2 events of further ones were not followed by networks.</source>
        <translation>한 시간에 자격 증명이 %1개 넘게 사용되었습니다: 그 밖의 이벤트 %2개는 네트워크별로 추적하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>NetworkList</name>
    <message>
        <source>%1, line %2: “%3” is neither a network nor a system with its kind</source>
        <translation>%1, %2행: “%3” 값은 네트워크도, 종류가 적힌 시스템도 아닙니다</translation>
    </message>
    <message>
        <source>The list of networks %1 cannot be read: %2.</source>
        <translation>네트워크 목록 %1 읽기 실패: %2.</translation>
    </message>
    <message>
        <source>The list of networks %1 is larger than 64 MiB.</source>
        <translation>네트워크 목록 %1 크기가 64MiB를 넘습니다.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>특권</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>감시</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>휴면</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>소유자 없음</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>Least privilege</source>
        <translation>최소 권한</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Govern</source>
        <translation>관리</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>타임머신</translation>
    </message>
</context>
<context>
    <name>ReadBook</name>
    <message>
        <source>More than %1 accounts and keys read records: the %2 least active are not compared with themselves.</source>
        <translation>레코드를 읽은 계정과 키가 %1개를 넘습니다: 가장 활동이 적은 %2개는 자신의 과거와 비교하지 않습니다.</translation>
    </message>
    <message>
        <source>The sketches of %1 of the least active accounts and keys did not fit: their weeks and months begin anew.</source>
        <translation>활동이 가장 적은 계정과 키 %1개의 요약이 들어가지 않았습니다: 주와 월 집계를 다시 시작합니다.</translation>
    </message>
</context>
<context>
    <name>RunsStrip</name>
    <message>
        <source>Complete</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Nothing arrived</source>
        <translation>도착한 것 없음</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>진행 중</translation>
    </message>
    <message numerus="yes">
        <source>%n complete</source>
        <comment>runs of a source</comment>
        <translation>
            <numerusform>%n회 완료</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>runs of a source</comment>
        <translation>
            <numerusform>%n회 실패</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with nothing arrived</source>
        <comment>runs of a source</comment>
        <translation>
            <numerusform>%n회 도착 없음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>runs of a source</comment>
        <translation>
            <numerusform>%n회 진행 중</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Critical</source>
        <translation>심각</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>중간</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>발견 없음</translation>
    </message>
</context>
<context>
    <name>SourceDay</name>
    <message>
        <source>On one day %1 of the least busy networks were not followed: only the 5,000 busiest are.</source>
        <translation>하루에 가장 한가한 네트워크 %1개를 추적하지 않았습니다: 가장 바쁜 5,000개만 추적합니다.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Reading %1</source>
        <translation>%1 읽는 중</translation>
    </message>
    <message>
        <source>Postern knows no kind of source called “%1”.</source>
        <translation>Postern에는 ‘%1’이라는 원본 종류가 없습니다.</translation>
    </message>
    <message>
        <source>Cancelled. What was read is kept, nothing was closed.</source>
        <translation>취소했습니다. 읽은 것은 보관했고 닫은 것은 없습니다.</translation>
    </message>
    <message>
        <source>Matching accounts and people</source>
        <translation>계정과 사람을 맞추는 중</translation>
    </message>
    <message>
        <source>Evaluating rules</source>
        <translation>규칙 평가 중</translation>
    </message>
    <message>
        <source>Working out risk</source>
        <translation>위험 계산 중</translation>
    </message>
    <message>
        <source>Looking at events</source>
        <translation>이벤트 확인 중</translation>
    </message>
    <message>
        <source>Looking for ways to power</source>
        <translation>권한 상승 경로를 찾는 중</translation>
    </message>
</context>
<context>
    <name>TokenWithoutIssuance</name>
    <message>
        <source>%1 accepted tokens were not compared with the issued ones: more than two million were waiting for their issuance log.</source>
        <translation>수락된 토큰 %1개를 발급된 토큰과 비교하지 않았습니다: 200만 개 넘게 발급 로그를 기다리고 있었습니다.</translation>
    </message>
</context>
<context>
    <name>TrendRows</name>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>same</source>
        <translation>같음</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>d MMM</source>
        <extracomment>date without its year, as QLocale writes it: d day, MMM month</extracomment>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>date with its weekday, as QLocale writes it: ddd weekday, d day, MMM month</extracomment>
        <translation>M월 d일 (ddd)</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>weekday and day on the axis of a chart, as QLocale writes it</extracomment>
        <translation>d일 (ddd)</translation>
    </message>
</context>
<context>
    <name>WorkspaceChoice</name>
    <message>
        <source>Postern workspaces (*.postern)</source>
        <translation>Postern 작업 공간 (*.postern)</translation>
    </message>
    <message>
        <source>Making the sample company</source>
        <translation>예제 회사를 만드는 중</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>새 작업 공간</translation>
    </message>
    <message>
        <source>Which workspace?</source>
        <translation>어떤 작업 공간을 열까요?</translation>
    </message>
    <message>
        <source>A workspace is one file on this computer. Postern reads from your sources into it and never changes them.</source>
        <translation>작업 공간은 이 컴퓨터의 파일 하나입니다. Postern은 원본을 읽어 담을 뿐 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>새로 만들기…</translation>
    </message>
    <message>
        <source>Sample company</source>
        <translation>예제 회사</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>작업 공간 열기</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>다른 것 열기…</translation>
    </message>
</context>
<context>
    <name>postern::AcceptRiskDialog</name>
    <message>
        <source>Accept the risk</source>
        <translation>위험 수용</translation>
    </message>
    <message>
        <source>Accept a risk</source>
        <translation>위험 수용</translation>
    </message>
    <message>
        <source>It stays in the list and counts in the score with accepted findings. When the day has passed, it counts in full again.</source>
        <translation>목록에 남고 수용한 발견을 포함한 점수에 반영됩니다. 기한이 지나면 다시 온전히 반영됩니다.</translation>
    </message>
    <message>
        <source>Who accepts it</source>
        <translation>승인자</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>postern::AccessPathChart</name>
    <message>
        <source>Access path</source>
        <translation>접근 경로</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>세부</translation>
    </message>
    <message>
        <source>Weak point</source>
        <translation>약한 곳</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
</context>
<context>
    <name>postern::AccountDelegate</name>
    <message>
        <source>left</source>
        <translation>퇴사</translation>
    </message>
</context>
<context>
    <name>postern::AccountFilters</name>
    <message>
        <source>Views</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Name, owner or privilege</source>
        <translation>이름, 소유자 또는 권한</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>any</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>마지막 사용</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>소유자 없음</translation>
    </message>
    <message>
        <source>No strong MFA</source>
        <translation>강한 MFA 없음</translation>
    </message>
    <message>
        <source>Standing admin</source>
        <translation>상시 관리자</translation>
    </message>
    <message>
        <source>within 7 days</source>
        <translation>7일 이내</translation>
    </message>
    <message>
        <source>within 30 days</source>
        <translation>30일 이내</translation>
    </message>
    <message>
        <source>not for 30 days</source>
        <translation>30일 넘게 없음</translation>
    </message>
    <message>
        <source>not for 90 days</source>
        <translation>90일 넘게 없음</translation>
    </message>
</context>
<context>
    <name>postern::AccountFindings</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name a new owner</source>
        <translation>새 책임자 지정</translation>
    </message>
    <message>
        <source>Nobody is at zero</source>
        <translation>0인 계정은 없음</translation>
    </message>
    <message>
        <source>what its rights alone weigh</source>
        <translation>권한만의 무게</translation>
    </message>
</context>
<context>
    <name>postern::AccountHead</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>postern::AccountIdentity</name>
    <message>
        <source>Identity</source>
        <translation>신원</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>소유자</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1, 퇴사</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>퇴사일</translation>
    </message>
    <message>
        <source>%1, %2 days</source>
        <translation>%1, %2일</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>직무</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>소유자 없음</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>생성</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>마지막 사용</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>읽은 곳</translation>
    </message>
    <message>
        <source>Suggested owner</source>
        <translation>추정 소유자</translation>
    </message>
    <message>
        <source>%1, disabled</source>
        <translation>%1, 비활성</translation>
    </message>
    <message>
        <source>%1, likely</source>
        <translation>%1, 추정</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>보관: %1</translation>
    </message>
    <message>
        <source>No source names a secret of it.</source>
        <translation>비밀을 알려 준 원본이 없습니다.</translation>
    </message>
    <message>
        <source>Same person, other accounts</source>
        <translation>같은 사람의 다른 계정</translation>
    </message>
    <message>
        <source>Credentials and custody</source>
        <translation>비밀과 보유자</translation>
    </message>
</context>
<context>
    <name>postern::AccountLoader</name>
    <message>
        <source>Break-glass account in %1</source>
        <translation>%1의 비상 계정</translation>
    </message>
    <message>
        <source>Service account in %1</source>
        <translation>%1의 서비스 계정</translation>
    </message>
    <message>
        <source>Shared account in %1</source>
        <translation>%1의 공유 계정</translation>
    </message>
    <message>
        <source>Machine account in %1</source>
        <translation>%1의 기기 계정</translation>
    </message>
    <message>
        <source>Guest in %1</source>
        <translation>%1의 게스트</translation>
    </message>
    <message>
        <source>AI agent in %1</source>
        <translation>%1의 AI 에이전트</translation>
    </message>
    <message>
        <source>Application in %1</source>
        <translation>%1의 애플리케이션</translation>
    </message>
    <message>
        <source>Personal account in %1</source>
        <translation>%1의 개인 계정</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>약함</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>강함</translation>
    </message>
    <message>
        <source>Phishing-resistant</source>
        <translation>피싱 방지</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Deleted on %1</source>
        <translation>%1 삭제</translation>
    </message>
    <message>
        <source>Disabled on %1</source>
        <translation>%1 비활성화</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>비활성</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>%1 만료</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>사용 가능</translation>
    </message>
    <message>
        <source>%1, holds %2</source>
        <translation>%1, %2 보유</translation>
    </message>
    <message>
        <source>manager of the owner who left</source>
        <translation>퇴사한 소유자의 관리자</translation>
    </message>
    <message>
        <source>There is no such account at this time.</source>
        <translation>이 시점에는 그런 계정이 없습니다.</translation>
    </message>
</context>
<context>
    <name>postern::AccountPage</name>
    <message>
        <source>Prepare change</source>
        <translation>변경 준비</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>배정</translation>
    </message>
    <message>
        <source>Export dossier</source>
        <translation>자료 내보내기</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Why the risk is what it is</source>
        <translation>위험의 까닭</translation>
    </message>
    <message>
        <source>Access path</source>
        <translation>접근 경로</translation>
    </message>
    <message>
        <source>Use by week</source>
        <translation>주별 사용</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>미해결 발견</translation>
    </message>
    <message>
        <source>Do next</source>
        <translation>다음 할 일</translation>
    </message>
    <message>
        <source>Postern only reads. You run the change.</source>
        <translation>Postern은 읽기만 합니다. 변경은 직접 실행하세요.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>No account chosen</source>
        <translation>선택한 계정 없음</translation>
    </message>
    <message>
        <source>Choose one in the list of privileged accounts.</source>
        <translation>특권 계정 목록에서 하나를 고르세요.</translation>
    </message>
    <message>
        <source>Reading the account</source>
        <translation>계정을 읽는 중</translation>
    </message>
    <message>
        <source>The account could not be read</source>
        <translation>계정을 읽지 못했습니다</translation>
    </message>
    <message>
        <source>Why the risk is %1</source>
        <translation>위험이 %1인 까닭</translation>
    </message>
    <message>
        <source>no open finding</source>
        <translation>미해결 발견 없음</translation>
    </message>
    <message>
        <source>each factor, in points</source>
        <translation>요인별 점수</translation>
    </message>
    <message>
        <source>from the weak point to the data</source>
        <translation>약한 곳에서 데이터까지</translation>
    </message>
    <message>
        <source>from the account to what it may do</source>
        <translation>계정에서 할 수 있는 일까지</translation>
    </message>
    <message>
        <source>No open finding</source>
        <translation>미해결 발견 없음</translation>
    </message>
    <message>
        <source>1 open finding</source>
        <translation>미해결 발견 1건</translation>
    </message>
    <message>
        <source>%1 open findings</source>
        <translation>미해결 발견 %1건</translation>
    </message>
    <message>
        <source>%1 events since %2</source>
        <translation>%2 이후 이벤트 %1건</translation>
    </message>
    <message>
        <source>%1 is responsible for %2 now</source>
        <translation>이제 %1 님이 %2 계정을 책임집니다</translation>
    </message>
    <message>
        <source>next finding</source>
        <translation>다음 발견</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>증거</translation>
    </message>
    <message>
        <source>prepare change</source>
        <translation>변경 준비</translation>
    </message>
    <message>
        <source>back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Privileged accounts</source>
        <translation>특권 계정</translation>
    </message>
    <message>
        <source>Open timeline</source>
        <translation>타임라인 열기</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>Accept the risk…</source>
        <translation>위험 수용…</translation>
    </message>
    <message>
        <source>End the acceptance</source>
        <translation>수용 끝내기</translation>
    </message>
    <message>
        <source>%1 with accepted findings</source>
        <translation>수용한 발견 포함 %1</translation>
    </message>
    <message>
        <source>The workspace was opened to read only.</source>
        <translation>작업 공간이 읽기 전용으로 열렸습니다.</translation>
    </message>
    <message>
        <source>While looking back nothing can be changed.</source>
        <translation>과거 시점을 보는 동안에는 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Accepted until %1 and judged anew</source>
        <translation>%1까지 수용, 다시 판정함</translation>
    </message>
    <message>
        <source>No longer accepted; it counts in full again</source>
        <translation>수용을 끝냄, 다시 온전히 반영됨</translation>
    </message>
</context>
<context>
    <name>postern::AccountPaths</name>
    <message>
        <source>since %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>요청 시</translation>
    </message>
    <message>
        <source>Laptop copy</source>
        <translation>노트북 사본</translation>
    </message>
    <message>
        <source>Known to %1</source>
        <translation>%1 님이 앎</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>%1 퇴사</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>외 %1개</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>개인정보</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>기록 %1건</translation>
    </message>
</context>
<context>
    <name>postern::AccountQuery</name>
    <message>
        <source>Never</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>자체</translation>
    </message>
    <message>
        <source>%1, nested</source>
        <translation>%1, 중첩</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>소유자 없음</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 퇴사</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>소유자</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>권한</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>마지막 사용</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>Not known of %1</source>
        <translation>%1개 중 알 수 없음</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
</context>
<context>
    <name>postern::AccountSearch</name>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
</context>
<context>
    <name>postern::AccountSecrets</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>만료</translation>
    </message>
    <message>
        <source>%1, valid to %2</source>
        <translation>%1, %2까지 유효</translation>
    </message>
    <message>
        <source>%1, used %2</source>
        <translation>%1, 사용 %2</translation>
    </message>
    <message>
        <source>never rotated</source>
        <translation>교체한 적 없음</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1일</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>액세스 키</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API 토큰</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>앱 비밀</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>인증서</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>SSH 키</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>서명 키</translation>
    </message>
    <message>
        <source>Master key</source>
        <translation>마스터 키</translation>
    </message>
    <message>
        <source>Kerberos key</source>
        <translation>Kerberos 키</translation>
    </message>
    <message>
        <source>Database password</source>
        <translation>DB 비밀번호</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>비밀</translation>
    </message>
    <message>
        <source>made it</source>
        <translation>만듦</translation>
    </message>
    <message>
        <source>has seen it</source>
        <translation>봄</translation>
    </message>
    <message>
        <source>was lent it</source>
        <translation>빌림</translation>
    </message>
    <message>
        <source>copy in code</source>
        <translation>코드에 사본</translation>
    </message>
    <message>
        <source>copy on laptop</source>
        <translation>노트북에 사본</translation>
    </message>
    <message>
        <source>says so</source>
        <translation>본인 신고</translation>
    </message>
    <message>
        <source>can use</source>
        <translation>사용 가능</translation>
    </message>
</context>
<context>
    <name>postern::AccountSide</name>
    <message>
        <source>Selected account</source>
        <translation>선택한 계정</translation>
    </message>
    <message>
        <source>Details of the selected account</source>
        <translation>선택한 계정의 세부 정보</translation>
    </message>
    <message>
        <source>open full page</source>
        <translation>전체 페이지 열기</translation>
    </message>
    <message>
        <source>No account selected</source>
        <translation>선택한 계정 없음</translation>
    </message>
    <message>
        <source>No open finding counts towards a risk.</source>
        <translation>위험에 더해지는 미해결 발견이 없습니다.</translation>
    </message>
    <message>
        <source>Why the risk is %1</source>
        <translation>위험이 %1인 까닭</translation>
    </message>
    <message>
        <source>How it gets there</source>
        <translation>도달 경로</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>미해결 발견</translation>
    </message>
    <message>
        <source>1 open finding</source>
        <translation>미해결 발견 1건</translation>
    </message>
    <message>
        <source>%1 open findings</source>
        <translation>미해결 발견 %1건</translation>
    </message>
    <message>
        <source>Suspicious access, 30 days</source>
        <translation>의심스러운 접근, 30일</translation>
    </message>
</context>
<context>
    <name>postern::AccountTable</name>
    <message>
        <source>%1, %2, risk %3</source>
        <translation>%1, %2, 위험 %3</translation>
    </message>
</context>
<context>
    <name>postern::AccountUse</name>
    <message>
        <source> connected %1</source>
        <translation> 연결 %1</translation>
    </message>
    <message>
        <source>Owner left %1</source>
        <translation>소유자 퇴사 %1</translation>
    </message>
</context>
<context>
    <name>postern::AddSourceDialog</name>
    <message>
        <source>Test</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>원본 추가</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>원본 종류</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>원본 이름</translation>
    </message>
    <message>
        <source>What this kind asks</source>
        <translation>이 종류에 필요한 것</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Still to say: %1</source>
        <translation>더 필요한 것: %1</translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation>무엇이 있는지 살펴보는 중</translation>
    </message>
</context>
<context>
    <name>postern::AsOfPopup</name>
    <message>
        <source>Look back to a day</source>
        <translation>지난 날 보기</translation>
    </message>
</context>
<context>
    <name>postern::BacktestChart</name>
    <message>
        <source>Backtest, matches by day</source>
        <translation>과거 검증, 날짜별 일치</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>일치</translation>
    </message>
    <message>
        <source>This edit</source>
        <translation>이 수정</translation>
    </message>
    <message>
        <source>Saved rule</source>
        <translation>저장된 규칙</translation>
    </message>
    <message>
        <source>Before the first read</source>
        <translation>첫 읽기 이전</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
</context>
<context>
    <name>postern::BandList</name>
    <message>
        <source>Risk by source</source>
        <translation>원본별 위험</translation>
    </message>
    <message>
        <source>%1: %2, %3 critical</source>
        <translation>%1: %2, 심각 %3</translation>
    </message>
</context>
<context>
    <name>postern::Chart</name>
    <message>
        <source>Show as table</source>
        <translation>표로 보기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
</context>
<context>
    <name>postern::ClosingLoader</name>
    <message>
        <source>Up to 89 days</source>
        <translation>89일 이하</translation>
    </message>
    <message>
        <source>90 to 179 days</source>
        <translation>90~179일</translation>
    </message>
    <message>
        <source>180 to 364 days</source>
        <translation>180~364일</translation>
    </message>
    <message>
        <source>1 year or more</source>
        <translation>1년 이상</translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1~%2일</translation>
    </message>
    <message>
        <source>%1 days or more</source>
        <translation>%1일 이상</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>사용한 적 없음</translation>
    </message>
    <message>
        <source>No owner recorded</source>
        <translation>소유자 기록 없음</translation>
    </message>
    <message>
        <source>No account is dormant.</source>
        <translation>휴면 계정이 없습니다.</translation>
    </message>
    <message>
        <source>Every account has an owner.</source>
        <translation>모든 계정에 소유자가 있습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 dormant accounts can go: nothing seen depends on them.</source>
        <translation>휴면 계정 %2개 중 %1개는 없애도 됩니다: 의존하는 것이 보이지 않습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 orphaned accounts can go: nothing seen depends on them.</source>
        <translation>소유자 없는 계정 %2개 중 %1개는 없애도 됩니다: 의존하는 것이 보이지 않습니다.</translation>
    </message>
    <message>
        <source>No sign-in or key use for as long as their rule says, and still enabled. %1 are privileged.</source>
        <translation>규칙이 정한 기간 동안 로그인이나 키 사용이 없고 아직 활성 상태입니다. 그중 %1개는 특권 계정입니다.</translation>
    </message>
    <message>
        <source>Their owner has left, or none is recorded. %1 are privileged.</source>
        <translation>소유자가 퇴사했거나 기록되어 있지 않습니다. 그중 %1개는 특권 계정입니다.</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>%1 비활성화</translation>
    </message>
</context>
<context>
    <name>postern::ClosingPage</name>
    <message>
        <source>Prepare disable list</source>
        <translation>비활성화 목록 준비</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Export these accounts…</source>
        <translation>이 계정들 내보내기…</translation>
    </message>
    <message>
        <source>Clear selection and filters</source>
        <translation>선택과 필터 지우기</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Which accounts</source>
        <translation>어떤 계정</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>휴면</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>소유자 없음</translation>
    </message>
    <message>
        <source>Name, owner or privilege</source>
        <translation>이름, 소유자 또는 권한</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>특권</translation>
    </message>
    <message>
        <source>any</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>데이터 원본</translation>
    </message>
    <message>
        <source>Dormant accounts</source>
        <translation>휴면 계정</translation>
    </message>
    <message>
        <source>Orphaned accounts</source>
        <translation>소유자 없는 계정</translation>
    </message>
    <message>
        <source>Reading accounts</source>
        <translation>계정을 읽는 중</translation>
    </message>
    <message>
        <source>The accounts could not be read</source>
        <translation>계정을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>As far as the sources that are connected say.</source>
        <translation>연결된 데이터 원본 기준입니다.</translation>
    </message>
    <message>
        <source>Dormant %1</source>
        <translation>휴면 %1</translation>
    </message>
    <message>
        <source>Orphaned %1</source>
        <translation>소유자 없음 %1</translation>
    </message>
    <message>
        <source>%1 of %2 accounts</source>
        <translation>계정 %2개 중 %1개</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1개 선택</translation>
    </message>
    <message>
        <source>one account</source>
        <translation>계정 1개</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>계정 %1개</translation>
    </message>
    <message>
        <source>move</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>select</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>prepare disable list</source>
        <translation>비활성화 목록 준비</translation>
    </message>
</context>
<context>
    <name>postern::ClosingPictures</name>
    <message>
        <source>Days since last use</source>
        <translation>마지막 사용 후 경과일</translation>
    </message>
    <message>
        <source>Days since the owner left</source>
        <translation>소유자 퇴사 후 경과일</translation>
    </message>
    <message>
        <source>solid: privileged</source>
        <translation>채움: 특권</translation>
    </message>
    <message>
        <source>Is it safe to close?</source>
        <translation>닫아도 안전한가?</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>계정 %1개</translation>
    </message>
    <message>
        <source>close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>keep, date it</source>
        <translation>유지, 기한 지정</translation>
    </message>
    <message>
        <source>suspend</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>ask the owner</source>
        <translation>소유자에게 확인</translation>
    </message>
</context>
<context>
    <name>postern::ClosingTable</name>
    <message>
        <source>No owner</source>
        <translation>소유자 없음</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 퇴사</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>비활성화</translation>
    </message>
    <message>
        <source>Keep, with a date</source>
        <translation>기한을 두고 유지</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Name an owner</source>
        <translation>소유자 지정</translation>
    </message>
    <message>
        <source>Ask the owner</source>
        <translation>소유자에게 확인</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>사용한 적 없음</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>%1, nested</source>
        <translation>%1, 중첩</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>소유자</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>데이터 원본</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>권한</translation>
    </message>
    <message>
        <source>Days dormant</source>
        <translation>휴면 일수</translation>
    </message>
    <message>
        <source>What depends on it</source>
        <translation>의존하는 것</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Nothing depends on it</source>
        <translation>의존하는 것 없음</translation>
    </message>
    <message>
        <source>A key or a job uses it</source>
        <translation>키나 작업이 사용함</translation>
    </message>
    <message>
        <source>Owner on leave</source>
        <translation>소유자 휴직 중</translation>
    </message>
    <message>
        <source>Break-glass, expected</source>
        <translation>비상 계정, 예상됨</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>데이터 부족</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>postern::CommandSheet</name>
    <message>
        <source>What to do about %1</source>
        <translation>%1 처리 방법</translation>
    </message>
    <message>
        <source>Postern only reads. An administrator runs the commands; the next sync shows what changed.</source>
        <translation>Postern은 읽기만 합니다. 관리자가 명령을 실행하면 다음 동기화에서 바뀐 것을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source># No command: this is done in the system itself.</source>
        <translation># 명령 없음: 해당 시스템에서 직접 합니다.</translation>
    </message>
    <message>
        <source># To check:</source>
        <translation># 확인하려면:</translation>
    </message>
    <message>
        <source># To take it back:</source>
        <translation># 되돌리려면:</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>할 일이 없습니다.</translation>
    </message>
</context>
<context>
    <name>postern::CredentialTable</name>
    <message>
        <source>Secret</source>
        <translation>비밀</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>Days old</source>
        <translation>경과일</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>유효 기한</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>마지막 사용</translation>
    </message>
    <message>
        <source>Known to</source>
        <translation>아는 사람</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>기한 없음</translation>
    </message>
</context>
<context>
    <name>postern::DataTable</name>
    <message>
        <source>Columns of %1</source>
        <translation>%1의 열</translation>
    </message>
</context>
<context>
    <name>postern::DayScrubber</name>
    <message>
        <source>Changes by day, with two ends</source>
        <translation>날짜별 변경과 두 끝점</translation>
    </message>
    <message>
        <source>A %1, B %2</source>
        <extracomment>What the two ends of the scrubber stand at.</extracomment>
        <translation>A %1, B %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>No source was read</source>
        <translation>읽은 원본 없음</translation>
    </message>
    <message>
        <source>A</source>
        <comment>the first of two days</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <comment>the second of two days</comment>
        <translation>B</translation>
    </message>
</context>
<context>
    <name>postern::DensityPaint</name>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
</context>
<context>
    <name>postern::DifferenceModel</name>
    <message>
        <source>Added</source>
        <translation>추가됨</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>제거됨</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>바뀜</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Why something is otherwise. %1: &quot;Fixed&quot;, %2: a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1: &quot;Added&quot;, %2: what it is, %3: its name</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>About</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>What</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>%1 (A)</source>
        <translation>%1 (A)</translation>
    </message>
    <message>
        <source>%1 (B)</source>
        <translation>%1 (B)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>원본</translation>
    </message>
</context>
<context>
    <name>postern::DifferenceWords</name>
    <message>
        <source>name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>메일</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>사용 가능</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>title</source>
        <translation>직책</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>left on</source>
        <translation>퇴사일</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>마지막 근무일</translation>
    </message>
    <message>
        <source>end of contract</source>
        <translation>계약 종료일</translation>
    </message>
    <message>
        <source>role changed on</source>
        <translation>역할 변경일</translation>
    </message>
    <message>
        <source>deleted on</source>
        <translation>삭제일</translation>
    </message>
    <message>
        <source>disabled on</source>
        <translation>비활성화일</translation>
    </message>
    <message>
        <source>expires on</source>
        <translation>만료일</translation>
    </message>
    <message>
        <source>password set on</source>
        <translation>비밀번호 설정일</translation>
    </message>
    <message>
        <source>password never expires</source>
        <translation>비밀번호 무기한</translation>
    </message>
    <message>
        <source>break-glass</source>
        <translation>비상용</translation>
    </message>
    <message>
        <source>personnel number</source>
        <translation>사번</translation>
    </message>
    <message>
        <source>rotated on</source>
        <translation>교체일</translation>
    </message>
    <message>
        <source>revoked on</source>
        <translation>폐기일</translation>
    </message>
    <message>
        <source>granted on</source>
        <translation>부여일</translation>
    </message>
    <message>
        <source>ends on</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>granted by</source>
        <translation>부여한 사람</translation>
    </message>
    <message>
        <source>known until</source>
        <translation>알았던 기한</translation>
    </message>
    <message>
        <source>person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>소유자</translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation>후원자</translation>
    </message>
    <message>
        <source>left</source>
        <translation>퇴사</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>만료</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>발견</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>권한 부여</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>비밀</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새로 생김</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>바뀜</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>제거됨</translation>
    </message>
    <message>
        <source>A date passed</source>
        <translation>기한 지남</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>해결됨</translation>
    </message>
    <message>
        <source>Rule changed</source>
        <translation>규칙 변경</translation>
    </message>
    <message>
        <source>Threshold changed</source>
        <translation>기준값 변경</translation>
    </message>
    <message>
        <source>Source missing</source>
        <translation>원본 없음</translation>
    </message>
    <message>
        <source>Accepted risk</source>
        <translation>위험 수용</translation>
    </message>
    <message>
        <source>Link changed</source>
        <translation>연결 변경</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>발견 안 됨</translation>
    </message>
    <message>
        <source>see why</source>
        <translation>이유 참조</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>there</source>
        <translation>있음</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>postern::DoNextList</name>
    <message>
        <source>Do next</source>
        <translation>다음 할 일</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>배정</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
</context>
<context>
    <name>postern::DormancyChart</name>
    <message>
        <source>Days since last use</source>
        <translation>마지막 사용 후 경과일</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>특권</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>일수</translation>
    </message>
</context>
<context>
    <name>postern::DormancyPaint</name>
    <message>
        <source>%1, %2 privileged</source>
        <extracomment>Under a group of bars. %1: accounts, %2: how many of them are privileged.</extracomment>
        <translation>%1, 특권 %2</translation>
    </message>
</context>
<context>
    <name>postern::DossierEvidencePages</name>
    <message>
        <source>Evidence</source>
        <translation>증거</translation>
    </message>
    <message>
        <source>each row as the source gave it; the file can be opened beside it</source>
        <translation>원본이 준 그대로의 행입니다. 파일을 나란히 열어 볼 수 있습니다</translation>
    </message>
    <message>
        <source>%1, %2, open since %3</source>
        <extracomment>Beside a finding&apos;s title. %1: &quot;Critical&quot;, %2: the rule, %3: a day.</extracomment>
        <translation>%1, %2, %3부터 미해결</translation>
    </message>
    <message>
        <source>%1, accepted</source>
        <extracomment>Added to a finding&apos;s remark. %1: the remark.</extracomment>
        <translation>%1, 수용됨</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>사실</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <extracomment>Last row of a table that is cut off. %1: how many rows are not in it.</extracomment>
        <translation>외 %1개</translation>
    </message>
    <message>
        <source>Suspicious events</source>
        <translation>의심스러운 이벤트</translation>
    </message>
    <message>
        <source>the latest %1 of %2</source>
        <translation>%2건 중 최근 %1건</translation>
    </message>
    <message>
        <source>%1, latest first</source>
        <translation>%1건, 최신순</translation>
    </message>
    <message>
        <source>When</source>
        <translation>때</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>From</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation>읽은 곳</translation>
    </message>
    <message>
        <source>the account, its owner and its secrets</source>
        <translation>계정, 소유자, 비밀</translation>
    </message>
    <message>
        <source>Nobody is known to know it.</source>
        <translation>아는 사람이 알려지지 않았습니다.</translation>
    </message>
    <message>
        <source>Who knows it</source>
        <translation>아는 사람</translation>
    </message>
    <message>
        <source>How</source>
        <translation>경위</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>퇴사일</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>확인 근거</translation>
    </message>
    <message>
        <source>Other accounts of the owner</source>
        <translation>소유자의 다른 계정</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>일치</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>유효</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>무효</translation>
    </message>
    <message>
        <source>Likely, by name</source>
        <translation>추정, 이름 일치</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>확실</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>One thing to do. %1: its number, %2: what.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, for an administrator to run; Postern changes nothing</source>
        <extracomment>Beside what to do. %1: &quot;PowerShell&quot;, &quot;SQL&quot; …</extracomment>
        <translation>%1, 관리자가 실행합니다. Postern은 아무것도 바꾸지 않습니다</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <extracomment>Under commands. %1: what shows that it was done.</extracomment>
        <translation>확인: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>Under commands. %1: how to take it back.</extracomment>
        <translation>되돌리기: %1</translation>
    </message>
</context>
<context>
    <name>postern::DossierLoader</name>
    <message>
        <source>%1, %2 since %3</source>
        <translation>%1, %3부터 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, kept in %2</source>
        <translation>%1, 보관: %2</translation>
    </message>
    <message>
        <source>%1. No open finding.</source>
        <translation>%1. 미해결 발견이 없습니다.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>대외비</translation>
    </message>
</context>
<context>
    <name>postern::DossierPage</name>
    <message>
        <source>%1, %2 of 100</source>
        <extracomment>Beside the account&apos;s name. %1: &quot;Critical&quot;, %2: 0 to 100.</extracomment>
        <translation>%1, 100점 중 %2점</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>소유자</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>소유자 없음</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>퇴사일</translation>
    </message>
    <message>
        <source>Has not left</source>
        <translation>재직</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>생성</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>마지막 사용</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>비밀</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>알려진 것 없음</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>유효 기한</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>기한 없음</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>권한</translation>
    </message>
    <message>
        <source>Why the risk is %1</source>
        <extracomment>Over the factors of a risk. %1: 0 to 100.</extracomment>
        <translation>위험이 %1인 까닭</translation>
    </message>
    <message>
        <source>each factor in points</source>
        <translation>요인별 점수</translation>
    </message>
    <message>
        <source>No finding is open.</source>
        <translation>미해결 발견이 없습니다.</translation>
    </message>
    <message>
        <source>Access path</source>
        <translation>접근 경로</translation>
    </message>
    <message>
        <source>Use by week</source>
        <extracomment>Beside &quot;Use by week&quot;. %1: how many, %2: a day.</extracomment>
        <translation>주별 사용</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%2부터 %1</translation>
    </message>
    <message>
        <source>Findings and evidence</source>
        <extracomment>Beside a table that is cut off. %1: how many it shows, %2: how many there are.</extracomment>
        <translation>발견과 증거</translation>
    </message>
    <message>
        <source>the worst %1 of %2</source>
        <translation>%2건 중 가장 나쁜 %1건</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>발견</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>증거</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>보유자</translation>
    </message>
    <message>
        <source>Nobody is known to know a secret of it.</source>
        <translation>이 계정의 비밀을 아는 사람이 알려지지 않았습니다.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>One thing to do. %1: its number, %2: what.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>없음.</translation>
    </message>
</context>
<context>
    <name>postern::DossierReport</name>
    <message>
        <source>Account dossier</source>
        <translation>계정 자료</translation>
    </message>
    <message>
        <source>%1: dossier of %2</source>
        <extracomment>Title of the file. %1: the organisation, %2: an account.</extracomment>
        <translation>%1: %2 계정 자료</translation>
    </message>
</context>
<context>
    <name>postern::EventTable</name>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>일어난 일</translation>
    </message>
    <message>
        <source>From</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <translation>%1, 실패</translation>
    </message>
</context>
<context>
    <name>postern::EvidenceRow</name>
    <message>
        <source>%1: %2, row %3</source>
        <translation>%1: %2, %3행</translation>
    </message>
</context>
<context>
    <name>postern::EvidenceSheet</name>
    <message>
        <source>Rule %1, since %2, found on %3</source>
        <translation>규칙 %1, %2부터, %3 발견</translation>
    </message>
    <message>
        <source>%1: %2, row %3</source>
        <translation>%1: %2, %3행</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>사실</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>postern::FactorList</name>
    <message>
        <source>Why the risk is %1</source>
        <translation>위험이 %1인 까닭</translation>
    </message>
</context>
<context>
    <name>postern::FigureLoader</name>
    <message>
        <source>Change not known</source>
        <translation>변화 알 수 없음</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>변화 없음</translation>
    </message>
    <message>
        <source>1 point more</source>
        <translation>1점 증가</translation>
    </message>
    <message>
        <source>1 point fewer</source>
        <translation>1점 감소</translation>
    </message>
    <message>
        <source>%1 points more</source>
        <translation>%1점 증가</translation>
    </message>
    <message>
        <source>%1 points fewer</source>
        <translation>%1점 감소</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 증가</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>%1 감소</translation>
    </message>
    <message>
        <source>Leavers with access</source>
        <translation>권한 있는 퇴사자</translation>
    </message>
    <message>
        <source>oldest %1 days</source>
        <translation>가장 오래된 것 %1일</translation>
    </message>
    <message>
        <source>of %1 who left</source>
        <translation>퇴사자 %1명 중</translation>
    </message>
    <message>
        <source>Privileged accounts</source>
        <translation>특권 계정</translation>
    </message>
    <message>
        <source>of %1 accounts</source>
        <translation>계정 %1개 중</translation>
    </message>
    <message>
        <source>Dormant, privileged</source>
        <translation>휴면 특권 계정</translation>
    </message>
    <message>
        <source>of %1 dormant</source>
        <translation>휴면 %1개 중</translation>
    </message>
    <message>
        <source>Orphaned, privileged</source>
        <translation>주인 없는 특권 계정</translation>
    </message>
    <message>
        <source>of %1 orphaned</source>
        <translation>주인 없는 %1개 중</translation>
    </message>
    <message>
        <source>Permissions not used</source>
        <translation>쓰이지 않는 권한</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>no source tells use</source>
        <translation>알려 주는 원본 없음</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>Keys past rotation</source>
        <translation>교체 기한 지난 키</translation>
    </message>
    <message>
        <source>of %1 keys</source>
        <translation>키 %1개 중</translation>
    </message>
</context>
<context>
    <name>postern::FilterChip</name>
    <message>
        <source>, </source>
        <comment>between the choices of a filter</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>postern::FindingDetail</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 외 %2개</translation>
    </message>
</context>
<context>
    <name>postern::FindingLines</name>
    <message>
        <source>%1 d</source>
        <translation>%1일</translation>
    </message>
    <message>
        <source>Risk accepted. %1</source>
        <translation>위험 수용됨. %1</translation>
    </message>
</context>
<context>
    <name>postern::FindingTable</name>
    <message>
        <source>Finding</source>
        <translation>발견</translation>
    </message>
    <message>
        <source>About</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>postern::FirstTodayModel</name>
    <message>
        <source>%1 in %2, %3, risk %4: %5</source>
        <translation>%2의 %1, %3, 위험 %4: %5</translation>
    </message>
    <message>
        <source>New. %1</source>
        <translation>새로움. %1</translation>
    </message>
</context>
<context>
    <name>postern::HistoryDiff</name>
    <message>
        <source>a source that was removed</source>
        <translation>제거된 원본</translation>
    </message>
    <message>
        <source>Nothing was known on %1: the first source was read on %2. That nothing is there then does not mean that all was well.</source>
        <translation>%1에는 알려진 것이 없습니다. 첫 원본은 %2에 읽었습니다. 비어 있다고 이상이 없었다는 뜻은 아닙니다.</translation>
    </message>
    <message>
        <source>Nothing was known on %1: no source was ever read. That nothing is there then does not mean that all was well.</source>
        <translation>%1에는 알려진 것이 없습니다. 읽은 원본이 없습니다. 비어 있다고 이상이 없었다는 뜻은 아닙니다.</translation>
    </message>
    <message>
        <source>%1 was first read on %2; what it says is new to Postern, not always new.</source>
        <translation>%1: %2에 처음 읽음. Postern에는 새롭지만 늘 새로운 것은 아닙니다.</translation>
    </message>
    <message>
        <source>%1 was last read completely on %2; what happened there since is not in here.</source>
        <translation>%1: 마지막 완전 읽기 %2. 그 뒤의 일은 여기에 없습니다.</translation>
    </message>
    <message>
        <source>the rule was not there before</source>
        <translation>이전에는 없던 규칙</translation>
    </message>
    <message>
        <source>the rule reads otherwise</source>
        <translation>규칙 본문이 다름</translation>
    </message>
    <message>
        <source>%1 was first read on %2</source>
        <translation>%1: %2에 처음 읽음</translation>
    </message>
    <message>
        <source>%1 had last been read on %2, before it began</source>
        <translation>%1: 마지막 읽기 %2, 시작되기 전</translation>
    </message>
    <message>
        <source>whose account it is changed in the same run</source>
        <translation>같은 평가에서 계정의 주인이 바뀜</translation>
    </message>
    <message>
        <source>first seen on %1</source>
        <translation>%1에 처음 보임</translation>
    </message>
    <message>
        <source>it began on %1 and was recorded later</source>
        <translation>%1에 시작되어 나중에 기록됨</translation>
    </message>
    <message>
        <source>it began on %1</source>
        <translation>%1에 시작됨</translation>
    </message>
    <message>
        <source>its source was taken out of the workspace; whether it is fixed is not known</source>
        <translation>원본이 제거되어 해결 여부를 알 수 없음</translation>
    </message>
    <message>
        <source>the rule&apos;s parameters are others</source>
        <translation>규칙의 매개변수가 다름</translation>
    </message>
    <message>
        <source>the rule is gone</source>
        <translation>규칙이 없어짐</translation>
    </message>
    <message>
        <source>a run over complete sources no longer saw it</source>
        <translation>완전한 원본으로 평가했을 때 더는 보이지 않음</translation>
    </message>
    <message>
        <source>%1, until %2: %3</source>
        <translation>%1, %2까지: %3</translation>
    </message>
    <message>
        <source>%1 says so since %2</source>
        <translation>%1: %2부터 그렇게 알림</translation>
    </message>
    <message>
        <source>its source was taken out of the workspace</source>
        <translation>원본이 작업 공간에서 제거됨</translation>
    </message>
    <message>
        <source>a complete read of %1 no longer had it</source>
        <translation>%1: 완전히 읽었을 때 더는 없음</translation>
    </message>
    <message>
        <source>%1 has it since %2</source>
        <translation>%1: %2부터 있음</translation>
    </message>
    <message>
        <source>no key matches any more</source>
        <translation>맞는 키가 더는 없음</translation>
    </message>
    <message>
        <source>matched by %1</source>
        <translation>일치 기준: %1</translation>
    </message>
    <message>
        <source>the date was known before</source>
        <translation>날짜는 미리 알려져 있었음</translation>
    </message>
    <message>
        <source>“%1” is the name of several: say which by %2.</source>
        <translation>“%1” 이름이 여럿입니다. %2 기준으로 지정하세요.</translation>
    </message>
    <message>
        <source>Nothing here was ever called “%1”.</source>
        <translation>여기에 “%1” 이름은 없었습니다.</translation>
    </message>
    <message>
        <source>The first date lies after the second.</source>
        <translation>첫 날짜가 둘째 날짜보다 늦습니다.</translation>
    </message>
    <message>
        <source>personnel number</source>
        <translation>사번</translation>
    </message>
    <message>
        <source>its key</source>
        <translation>키</translation>
    </message>
</context>
<context>
    <name>postern::KeyPage</name>
    <message>
        <source>All keys</source>
        <translation>모든 키</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>어디서나</translation>
    </message>
</context>
<context>
    <name>postern::KpiStrip</name>
    <message>
        <source>Key figures</source>
        <translation>주요 수치</translation>
    </message>
</context>
<context>
    <name>postern::LanePaint</name>
    <message>
        <source>now</source>
        <translation>지금</translation>
    </message>
</context>
<context>
    <name>postern::LeastPrivilegeLoader</name>
    <message>
        <source>%1% of granted permissions were not used in 90 days.</source>
        <translation>부여된 권한의 %1%가 90일 동안 사용되지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 of %2, where use can be seen.</source>
        <translation>사용을 볼 수 있는 %2개 중 %1개.</translation>
    </message>
    <message>
        <source>No source tells which permissions are used.</source>
        <translation>어떤 권한이 사용되는지 알려 주는 데이터 원본이 없습니다.</translation>
    </message>
    <message>
        <source>%1 accounts can become more than they are.</source>
        <translation>계정 %1개가 지금보다 더 큰 권한을 얻을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>postern::LeastPrivilegePage</name>
    <message>
        <source>Prepare change</source>
        <translation>변경 준비</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Hide the side panel</source>
        <translation>옆 패널 숨기기</translation>
    </message>
    <message>
        <source>Export these violations…</source>
        <translation>이 위반 내보내기…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Granted and used, by source</source>
        <translation>부여 및 사용, 데이터 원본별</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>위반</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>규칙별</translation>
    </message>
    <message>
        <source>Account, owner or rule</source>
        <translation>계정, 소유자 또는 규칙</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>any</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>데이터 원본</translation>
    </message>
    <message>
        <source>Reading permissions</source>
        <translation>권한을 읽는 중</translation>
    </message>
    <message>
        <source>The permissions could not be read</source>
        <translation>권한을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>No rule on privilege is broken</source>
        <translation>위반된 권한 규칙이 없습니다</translation>
    </message>
    <message>
        <source>As far as the sources that are connected say.</source>
        <translation>연결된 데이터 원본 기준입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s)</source>
        <translation>
            <numerusform>위반 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>The violations could not be read</source>
        <translation>위반을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>%1 of %2 violations</source>
        <translation>위반 %2개 중 %1개</translation>
    </message>
    <message>
        <source>move</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>prepare change</source>
        <translation>변경 준비</translation>
    </message>
    <message>
        <source>open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Least privilege</source>
        <translation>최소 권한</translation>
    </message>
</context>
<context>
    <name>postern::LeaverLoader</name>
    <message>
        <source>Nobody who left can still get in.</source>
        <translation>퇴사자 중 아직 들어올 수 있는 사람이 없습니다.</translation>
    </message>
    <message>
        <source>One person who left still has live access or knows a secret.</source>
        <translation>퇴사자 1명이 아직 활성 접근 권한이 있거나 비밀을 알고 있습니다.</translation>
    </message>
    <message>
        <source>%1 people who left still have live access or know a secret.</source>
        <translation>퇴사자 %1명이 아직 활성 접근 권한이 있거나 비밀을 알고 있습니다.</translation>
    </message>
    <message>
        <source>Of %1 who left; the oldest for %2 days.</source>
        <translation>퇴사자 %1명 중. 가장 오래된 경우 %2일.</translation>
    </message>
    <message>
        <source>Of %1 who left.</source>
        <translation>퇴사자 %1명 중.</translation>
    </message>
</context>
<context>
    <name>postern::LookBackBar</name>
    <message>
        <source>Back to today</source>
        <translation>오늘로 돌아가기</translation>
    </message>
</context>
<context>
    <name>postern::MainWindow</name>
    <message>
        <source>%1 — Postern</source>
        <translation>%1 — Postern</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>time</comment>
        <translation>오늘 %1</translation>
    </message>
    <message>
        <source>Looking back to %1. What is shown was true then.</source>
        <translation>%1 시점입니다. 그때 사실이던 것을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Stored on this computer, %1</source>
        <comment>size of the data</comment>
        <translation>이 컴퓨터에 저장됨, %1</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>원본 추가…</translation>
    </message>
    <message>
        <source>Sync all sources</source>
        <translation>모든 원본 동기화</translation>
    </message>
    <message>
        <source>Export this page</source>
        <translation>이 페이지 내보내기</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Look back to a date</source>
        <translation>지난 날짜 보기</translation>
    </message>
    <message>
        <source>Fold the sidebar</source>
        <translation>사이드바 접기</translation>
    </message>
    <message>
        <source>Hide the side panel</source>
        <translation>옆 창 숨기기</translation>
    </message>
    <message>
        <source>Light, dark, as the system</source>
        <translation>밝게, 어둡게, 시스템 따름</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>다음 영역</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>이전 영역</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>모든 키</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>검색과 명령</translation>
    </message>
    <message>
        <source>To the filter</source>
        <translation>필터로 이동</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>이동(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>동기화 중</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
</context>
<context>
    <name>postern::ManagementActionPage</name>
    <message>
        <source>What is being done</source>
        <translation>하고 있는 일</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>작성</translation>
    </message>
    <message>
        <source>Prepared by %1</source>
        <translation>작성: %1</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>열람</translation>
    </message>
    <message>
        <source>No account has an open finding.</source>
        <translation>미해결 발견이 있는 계정이 없습니다.</translation>
    </message>
    <message>
        <source>the %1 with the highest risk</source>
        <extracomment>Beside a table that is cut off. %1: how many it shows.</extracomment>
        <translation>위험이 가장 높은 %1개</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>소유자</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>까닭</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>조치</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What to do and until when. %1: &quot;Rotate&quot;, %2: &quot;Mon 23 Nov&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When findings fall due</source>
        <translation>발견 사항의 기한</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>기한 지남</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>7일 안</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>30일 안</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>What this summary cannot see</source>
        <translation>이 요약이 볼 수 없는 것</translation>
    </message>
    <message>
        <source>Every source is current.</source>
        <translation>모든 원본이 최신입니다.</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>읽는 법</translation>
    </message>
    <message>
        <source>Privileged: can change access, run as administrator or read customer data in bulk. Dormant: enabled and not used for 90 days. Orphaned: no owner, or the owner has left. Risk runs from 0 to 100; critical starts at 80, high at 60, medium at 40.</source>
        <translation>특권: 접근 권한을 바꾸거나 관리자로 실행하거나 고객 데이터를 대량으로 읽을 수 있는 계정. 휴면: 사용 가능하지만 90일 동안 쓰이지 않은 계정. 주인 없음: 소유자가 없거나 퇴사한 계정. 위험은 0~100이며 80부터 심각, 60부터 높음, 40부터 중간입니다.</translation>
    </message>
</context>
<context>
    <name>postern::ManagementReport</name>
    <message>
        <source>Privileged access summary, week of %1</source>
        <extracomment>In the head of every page. %1: a Monday.</extracomment>
        <translation>특권 접근 요약, %1 주</translation>
    </message>
    <message>
        <source>Privileged access summary</source>
        <translation>특권 접근 요약</translation>
    </message>
    <message>
        <source>%1: privileged access summary</source>
        <extracomment>Title of the file. %1: the organisation.</extracomment>
        <translation>%1: 특권 접근 요약</translation>
    </message>
</context>
<context>
    <name>postern::ManagementRiskPage</name>
    <message>
        <source>Where the risk sits</source>
        <translation>위험이 있는 곳</translation>
    </message>
    <message>
        <source>By source</source>
        <extracomment>Beside &quot;By source&quot;. %1: how many.</extracomment>
        <translation>원본별</translation>
    </message>
    <message>
        <source>%1 privileged accounts</source>
        <translation>특권 계정 %1개</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>다른 원본</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Dormant accounts</source>
        <translation>휴면 계정</translation>
    </message>
    <message>
        <source>%1 enabled accounts not used for 90 days, %2 of them privileged</source>
        <extracomment>%1: accounts, %2: how many of them are privileged.</extracomment>
        <translation>90일 동안 쓰이지 않은 사용 가능한 계정 %1개, 그중 특권 %2개</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>특권</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Granted and used</source>
        <translation>부여와 사용</translation>
    </message>
    <message>
        <source>%1% used in 90 days</source>
        <extracomment>%1: a share in percent.</extracomment>
        <translation>90일 동안 %1% 사용</translation>
    </message>
    <message>
        <source>use is not known</source>
        <translation>사용 여부 알 수 없음</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: how many are used, %2: how many are granted.</extracomment>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>Open findings</source>
        <extracomment>Beside &quot;Open findings&quot;. %1: findings, %2: rules.</extracomment>
        <translation>미해결 발견</translation>
    </message>
    <message>
        <source>%1 across %2 rules</source>
        <translation>규칙 %2개에서 %1건</translation>
    </message>
    <message>
        <source>Orphaned accounts</source>
        <translation>주인 없는 계정</translation>
    </message>
    <message>
        <source>%1, of which %2 privileged</source>
        <extracomment>%1: accounts, %2: how many of them are privileged.</extracomment>
        <translation>%1개, 그중 특권 %2개</translation>
    </message>
    <message>
        <source>%1 privileged</source>
        <extracomment>Beside a number of accounts. %1: how many of them.</extracomment>
        <translation>특권 %1개</translation>
    </message>
    <message>
        <source>Owner has left</source>
        <translation>소유자 퇴사</translation>
    </message>
    <message>
        <source>No owner recorded</source>
        <translation>기록된 소유자 없음</translation>
    </message>
    <message>
        <source>Other findings about credentials</source>
        <translation>비밀에 관한 다른 발견</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>Beside &quot;Credentials&quot;. %1: how many.</extracomment>
        <translation>비밀</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>발견 %1건</translation>
    </message>
</context>
<context>
    <name>postern::ManagementSentencePage</name>
    <message>
        <source>Accounts at risk over %1 days</source>
        <extracomment>Over a chart. %1: a number of days.</extracomment>
        <translation>%1일간 위험 계정</translation>
    </message>
    <message>
        <source>%1 of %2 privileged accounts have at least one open finding</source>
        <extracomment>Beside it. %1: accounts with a finding, %2: privileged accounts.</extracomment>
        <translation>특권 계정 %2개 중 %1개에 미해결 발견이 있음</translation>
    </message>
    <message>
        <source>Each row has its own scale and shows the count %1 days ago at its left end. The last column is the change over 7 days.</source>
        <translation>행마다 눈금이 다르며 왼쪽 끝은 %1일 전의 수입니다. 마지막 열은 7일간의 변화입니다.</translation>
    </message>
    <message>
        <source>Days before the first read are worked out from what is known today.</source>
        <translation>처음 읽기 전의 날은 오늘 알려진 것으로 계산했습니다.</translation>
    </message>
    <message>
        <source>Decisions needed</source>
        <translation>필요한 결정</translation>
    </message>
    <message>
        <source>None this week.</source>
        <translation>이번 주에는 없습니다.</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>나아진 것</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>나빠진 것</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>postern::MiniEvents</name>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Suspicious access by day</source>
        <translation>일별 의심스러운 접근</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>최악</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>데이터 없음</translation>
    </message>
</context>
<context>
    <name>postern::Notice</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>postern::OverviewLoader</name>
    <message>
        <source>No privileged account is at critical risk.</source>
        <translation>심각한 위험의 특권 계정이 없습니다.</translation>
    </message>
    <message>
        <source>One privileged account is at critical risk</source>
        <translation>특권 계정 1개가 심각한 위험에 있습니다</translation>
    </message>
    <message>
        <source>%1 privileged accounts are at critical risk</source>
        <translation>특권 계정 %1개가 심각한 위험에 있습니다</translation>
    </message>
    <message>
        <source>%1, as many as %2.</source>
        <translation>%1. %2과 같습니다.</translation>
    </message>
    <message>
        <source>%1, %2 more than %3.</source>
        <translation>%1. %3보다 %2개 많습니다.</translation>
    </message>
    <message>
        <source>%1, %2 fewer than %3.</source>
        <translation>%1. %3보다 %2개 적습니다.</translation>
    </message>
    <message>
        <source>Start with %1: %2.</source>
        <translation>%1부터 보세요: %2.</translation>
    </message>
</context>
<context>
    <name>postern::OverviewPage</name>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Export management summary</source>
        <translation>경영 요약 내보내기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>비교 기준</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>지난번</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7일</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30일</translation>
    </message>
    <message>
        <source>First today</source>
        <translation>오늘 먼저 할 일</translation>
    </message>
    <message>
        <source>new first, then by risk</source>
        <translation>새것 먼저, 위험순</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>Accounts at risk</source>
        <translation>위험 계정</translation>
    </message>
    <message>
        <source>Suspicious access</source>
        <translation>의심스러운 접근</translation>
    </message>
    <message>
        <source>Risk by source</source>
        <translation>원본별 위험</translation>
    </message>
    <message>
        <source>Open sources</source>
        <translation>원본 열기</translation>
    </message>
    <message>
        <source>Reading the workspace</source>
        <translation>작업 공간을 읽는 중</translation>
    </message>
    <message>
        <source>The Overview could not be read</source>
        <translation>개요를 읽지 못했습니다</translation>
    </message>
    <message>
        <source>No source is connected yet</source>
        <translation>연결된 원본이 없습니다</translation>
    </message>
    <message>
        <source>Add a source to see who has which access, and what is wrong with it.</source>
        <translation>원본을 추가하면 누가 어떤 권한을 가졌고 무엇이 잘못됐는지 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>%1 of %2 privileged, 90 days, worked out</source>
        <translation>특권 %2개 중 %1개, 90일, 계산값</translation>
    </message>
    <message>
        <source>%1 of %2 privileged, 90 days</source>
        <translation>특권 %2개 중 %1개, 90일</translation>
    </message>
    <message>
        <source>Days before the first sync are worked out from when the findings known today began.</source>
        <translation>처음 동기화하기 전의 날은 오늘 알려진 발견이 시작된 때로 계산했습니다.</translation>
    </message>
    <message>
        <source>1 alert</source>
        <translation>경보 1건</translation>
    </message>
    <message>
        <source>%1 alerts</source>
        <translation>경보 %1건</translation>
    </message>
    <message>
        <source>14 days, %1 events, %2</source>
        <translation>14일, 이벤트 %1건, %2</translation>
    </message>
    <message>
        <source>%1 privileged accounts</source>
        <translation>특권 계정 %1개</translation>
    </message>
    <message>
        <source>%1 belongs to no account that a source names.</source>
        <translation>%1에 해당하는 계정을 알려 준 원본이 없습니다.</translation>
    </message>
    <message>
        <source>move</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
</context>
<context>
    <name>postern::Palette</name>
    <message>
        <source>Command palette</source>
        <translation>명령 모음</translation>
    </message>
    <message>
        <source>Go to a page, an account, or run a command</source>
        <translation>페이지나 계정으로 가거나 명령 실행</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>‘%1’이라는 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>postern::PathField</name>
    <message>
        <source>One path a line: a file, a folder, an archive, or a pattern such as *.csv</source>
        <translation>한 줄에 경로 하나: 파일, 폴더, 압축 파일 또는 *.csv 같은 형식</translation>
    </message>
    <message>
        <source>Paths, one a line</source>
        <translation>경로, 한 줄에 하나</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>파일 추가…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>폴더 추가…</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>파일 추가</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>폴더 추가</translation>
    </message>
</context>
<context>
    <name>postern::PathList</name>
    <message>
        <source>How it gets there</source>
        <translation>도달 경로</translation>
    </message>
</context>
<context>
    <name>postern::PdfSeal</name>
    <message>
        <source>The report was laid out, but could not be made a PDF file (%1). Nothing was written.</source>
        <translation>보고서를 구성했지만 PDF 파일로 만들지 못했습니다(%1). 저장한 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>postern::PeoplePage</name>
    <message>
        <source>Show the person</source>
        <translation>사람 보기</translation>
    </message>
    <message>
        <source>Export these people…</source>
        <translation>이 사람들 내보내기…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Name, mail, department or number</source>
        <translation>이름, 메일, 부서 또는 번호</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>left, with access</source>
        <translation>퇴사, 접근 가능</translation>
    </message>
    <message>
        <source>left</source>
        <translation>퇴사</translation>
    </message>
    <message>
        <source>here</source>
        <translation>재직</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%2명 중 %1명</translation>
    </message>
    <message>
        <source>The people could not be read</source>
        <translation>사람을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>Reading people</source>
        <translation>사람을 읽는 중</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>일치하는 사람이 없습니다</translation>
    </message>
    <message>
        <source>None of %1 people fits these filters.</source>
        <translation>%1명 중 필터에 맞는 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody is known</source>
        <translation>알려진 사람이 없습니다</translation>
    </message>
    <message>
        <source>No source has told of people. Add the feed of HR on the page of sources.</source>
        <translation>사람을 알려 준 데이터 원본이 없습니다. 데이터 원본 페이지에서 인사 데이터를 추가하십시오.</translation>
    </message>
    <message>
        <source>move</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>show</source>
        <translation>보기</translation>
    </message>
</context>
<context>
    <name>postern::PeopleTable</name>
    <message>
        <source>Person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>퇴사일</translation>
    </message>
    <message>
        <source>Live accounts</source>
        <translation>유효 계정</translation>
    </message>
    <message>
        <source>Secrets known</source>
        <translation>아는 비밀</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
</context>
<context>
    <name>postern::PersonDetail</name>
    <message>
        <source>Set by hand</source>
        <translation>직접 지정</translation>
    </message>
    <message>
        <source>Matched by personnel number</source>
        <translation>사번 일치</translation>
    </message>
    <message>
        <source>Matched by e-mail</source>
        <translation>이메일 일치</translation>
    </message>
    <message>
        <source>Matched by login name</source>
        <translation>로그인 이름 일치</translation>
    </message>
    <message>
        <source>Matched by a configured key</source>
        <translation>설정한 키 일치</translation>
    </message>
    <message>
        <source>Likely, matched by name</source>
        <translation>추정, 이름 일치</translation>
    </message>
</context>
<context>
    <name>postern::PersonLoader</name>
    <message>
        <source>No such person is known at this time.</source>
        <translation>이 시점에 알려진 사람이 없습니다.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>%1, tier %2</source>
        <translation>%1, 등급 %2</translation>
    </message>
</context>
<context>
    <name>postern::PersonSide</name>
    <message>
        <source>Selected person</source>
        <translation>선택한 사람</translation>
    </message>
    <message>
        <source>Details of the selected person</source>
        <translation>선택한 사람의 세부 정보</translation>
    </message>
    <message>
        <source>No person selected</source>
        <translation>선택한 사람 없음</translation>
    </message>
    <message>
        <source>Left %1, %2 days ago</source>
        <translation>%1 퇴사, %2일 전</translation>
    </message>
    <message>
        <source>%1 events, last %2</source>
        <translation>이벤트 %1개, 마지막 %2</translation>
    </message>
    <message>
        <source>No use was seen.</source>
        <translation>사용이 보이지 않았습니다.</translation>
    </message>
    <message>
        <source>Used after they left</source>
        <translation>퇴사 후 사용</translation>
    </message>
    <message>
        <source>live</source>
        <translation>활성</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>비활성</translation>
    </message>
    <message>
        <source>answers for it</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>추정</translation>
    </message>
    <message>
        <source>No account is known to be theirs.</source>
        <translation>이 사람의 것으로 알려진 계정이 없습니다.</translation>
    </message>
    <message>
        <source>Accounts, %1</source>
        <translation>계정 %1</translation>
    </message>
    <message>
        <source>still knows it</source>
        <translation>아직 알고 있음</translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>더 이상 유효하지 않음</translation>
    </message>
    <message>
        <source>Secrets held or seen, %1</source>
        <translation>보유하거나 본 비밀 %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>외 %1개</translation>
    </message>
    <message>
        <source>Entitlements, %1</source>
        <translation>권한 %1</translation>
    </message>
</context>
<context>
    <name>postern::PrivilegedPage</name>
    <message>
        <source>Prepare removal</source>
        <translation>제거 준비</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Hide the side panel</source>
        <translation>옆 창 숨기기</translation>
    </message>
    <message>
        <source>Export these accounts…</source>
        <translation>이 계정 내보내기…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>Used: of granted, in 90 days</source>
        <translation>사용: 90일 동안 부여된 권한 중</translation>
    </message>
    <message>
        <source>Dormant accounts</source>
        <translation>휴면 계정</translation>
    </message>
    <message>
        <source>Orphaned accounts</source>
        <translation>주인 없는 계정</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>모든 계정</translation>
    </message>
    <message>
        <source>Privileged accounts</source>
        <translation>특권 계정</translation>
    </message>
    <message>
        <source>The accounts could not be read</source>
        <translation>계정을 읽지 못했습니다</translation>
    </message>
    <message>
        <source>Reading accounts</source>
        <translation>계정을 읽는 중</translation>
    </message>
    <message>
        <source>No account matches</source>
        <translation>맞는 계정 없음</translation>
    </message>
    <message>
        <source>None of %1 accounts fits these filters.</source>
        <translation>계정 %1개 중 필터에 맞는 것이 없습니다.</translation>
    </message>
    <message>
        <source>No such account</source>
        <translation>그런 계정 없음</translation>
    </message>
    <message>
        <source>No source has reported one.</source>
        <translation>알려 준 원본이 없습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 accounts</source>
        <translation>계정 %2개 중 %1개</translation>
    </message>
    <message>
        <source>%1 selected, %2 not shown</source>
        <translation>%1개 선택, %2개 표시 안 됨</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1개 선택</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>move</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>select</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>prepare removal</source>
        <translation>제거 준비</translation>
    </message>
</context>
<context>
    <name>postern::QueueDelegate</name>
    <message>
        <source>New</source>
        <translation>새로움</translation>
    </message>
</context>
<context>
    <name>postern::Reference</name>
    <message>
        <source>7 days ago</source>
        <translation>7일 전</translation>
    </message>
    <message>
        <source>30 days ago</source>
        <translation>30일 전</translation>
    </message>
    <message>
        <source>earlier today</source>
        <translation>오늘 이전 시점</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 시점</translation>
    </message>
    <message>
        <source>in 7 days</source>
        <translation>7일간</translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation>30일간</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1부터</translation>
    </message>
</context>
<context>
    <name>postern::ReportFile</name>
    <message>
        <source>There is no memory for the report. Nothing was written.</source>
        <translation>보고서를 만들 메모리가 없습니다. 저장한 것은 없습니다.</translation>
    </message>
    <message>
        <source>The pages of the report could not be drawn. Nothing was written.</source>
        <translation>보고서의 페이지를 그리지 못했습니다. 저장한 것은 없습니다.</translation>
    </message>
    <message>
        <source>The report could not be written to %1 (%2). What was there before is unchanged. Choose another folder, or make room.</source>
        <extracomment>%1: a file, %2: why not, in the words of the system.</extracomment>
        <translation>보고서를 %1에 저장하지 못했습니다(%2). 이전 내용은 그대로입니다. 다른 폴더를 고르거나 공간을 확보하세요.</translation>
    </message>
</context>
<context>
    <name>postern::ReportList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Last line of a list that is longer than its place; %n: how many are not listed.</extracomment>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::ReportPaper</name>
    <message>
        <source>db %1</source>
        <extracomment>In the foot of a page. %1: the first digits of the database&apos;s digest.</extracomment>
        <translation>db %1</translation>
    </message>
    <message>
        <source>%1, data of %2, made for %3</source>
        <extracomment>In the foot of a page. %1: the program and its version, %2: day and time, %3: a person.</extracomment>
        <translation>%1, 데이터 %2, 받는 곳 %3</translation>
    </message>
    <message>
        <source>%1, data of %2</source>
        <extracomment>In the foot of a page. %1: the program and its version, %2: day and time.</extracomment>
        <translation>%1, 데이터 %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>In the foot of a page. %1: its number, %2: how many there are.</extracomment>
        <translation>%2쪽 중 %1쪽</translation>
    </message>
</context>
<context>
    <name>postern::ReportsPage</name>
    <message>
        <source>Write the summary…</source>
        <translation>요약 작성…</translation>
    </message>
    <message>
        <source>Write the dossier…</source>
        <translation>상세 보고서 작성…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Management summary</source>
        <translation>경영진 요약</translation>
    </message>
    <message>
        <source>Three pages of PDF: where the risk sits, what changed, what is being done and by when. As of the date that is looked at.</source>
        <translation>PDF 3쪽: 위험의 위치, 변화, 진행 중인 조치와 기한. 보고 있는 날짜 기준입니다.</translation>
    </message>
    <message>
        <source>Dossier of one account</source>
        <translation>계정 상세 보고서</translation>
    </message>
    <message>
        <source>Name, owner or privilege</source>
        <translation>이름, 소유자 또는 권한</translation>
    </message>
    <message>
        <source>Privileged accounts</source>
        <translation>특권 계정</translation>
    </message>
    <message>
        <source>%1 of %2 accounts</source>
        <translation>계정 %2개 중 %1개</translation>
    </message>
    <message>
        <source>The accounts could not be read</source>
        <translation>계정을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>Reading accounts</source>
        <translation>계정을 읽는 중</translation>
    </message>
    <message>
        <source>move</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>write the dossier</source>
        <translation>상세 보고서 작성</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>보고서</translation>
    </message>
</context>
<context>
    <name>postern::RiskAcceptance</name>
    <message>
        <source>This finding is not open any more. Nothing was kept.</source>
        <translation>이 발견은 더는 열려 있지 않습니다. 남긴 것은 없습니다.</translation>
    </message>
    <message>
        <source>A risk is accepted by somebody and for a reason. Nothing was kept.</source>
        <translation>위험 수용에는 승인자와 이유가 필요합니다. 남긴 것은 없습니다.</translation>
    </message>
    <message>
        <source>The day until which it is accepted has passed. Nothing was kept.</source>
        <translation>수용 기한이 지났습니다. 남긴 것은 없습니다.</translation>
    </message>
    <message>
        <source>Nobody has accepted this risk.</source>
        <translation>이 위험을 수용한 사람이 없습니다.</translation>
    </message>
</context>
<context>
    <name>postern::RuleBacktest</name>
    <message>
        <source>Run the backtest</source>
        <translation>과거 검증 실행</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel the backtest</source>
        <translation>과거 검증 취소</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>중지했습니다. 남긴 것은 없습니다.</translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>%2일 중 %1일째</translation>
    </message>
    <message>
        <source>Looking at every day</source>
        <translation>날마다 살펴보는 중</translation>
    </message>
    <message>
        <source>%1 matches already %2 days ago; %3 today.</source>
        <translation>%2일 전에 이미 %1건, 오늘 %3건입니다.</translation>
    </message>
    <message>
        <source>First match on %1; %2 matches today.</source>
        <translation>첫 일치 %1, 오늘 %2건입니다.</translation>
    </message>
    <message>
        <source>No match on any of these days.</source>
        <translation>이 기간에는 일치가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>With this edit the first match comes %n day(s) earlier.</source>
        <translation>
            <numerusform>이렇게 고치면 첫 일치가 %n일 빨라집니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With this edit the first match comes %n day(s) later.</source>
        <translation>
            <numerusform>이렇게 고치면 첫 일치가 %n일 늦어집니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>With this edit %1 matches today instead of %2.</source>
        <translation>이렇게 고치면 오늘 일치가 %2건이 아니라 %1건입니다.</translation>
    </message>
    <message>
        <source>Incident on</source>
        <translation>사고 날짜</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no incident</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>It would have said nothing before the incident.</source>
        <translation>사고 전에는 아무것도 알리지 않았을 것입니다.</translation>
    </message>
    <message numerus="yes">
        <source>It spoke %n day(s) before the incident, or earlier.</source>
        <translation>
            <numerusform>사고 %n일 전이나 그 이전부터 알렸습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have spoken %n day(s) before the incident.</source>
        <translation>
            <numerusform>사고 %n일 전에 알렸을 것입니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::RuleBook</name>
    <message>
        <source>The query of this rule failed: %1</source>
        <translation>이 규칙의 질의가 실패했습니다: %1</translation>
    </message>
    <message>
        <source>This rule was not evaluated yet. Sync to judge.</source>
        <translation>이 규칙은 아직 평가되지 않았습니다. 동기화하면 판정합니다.</translation>
    </message>
    <message>
        <source>first evaluated here</source>
        <translation>여기서 처음 평가됨</translation>
    </message>
    <message>
        <source>another text of the rule</source>
        <translation>규칙의 다른 본문</translation>
    </message>
    <message>
        <source>Leavers and owners</source>
        <translation>퇴사자와 소유자</translation>
    </message>
    <message>
        <source>Dormancy</source>
        <translation>휴면</translation>
    </message>
    <message>
        <source>Least privilege</source>
        <translation>최소 권한</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>자격 증명</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Separation of duties</source>
        <translation>직무 분리</translation>
    </message>
    <message>
        <source>Service accounts and machines</source>
        <translation>서비스 계정과 장비</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>행위</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>감시</translation>
    </message>
    <message>
        <source>Other rules</source>
        <translation>그 밖의 규칙</translation>
    </message>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>“%1” 규칙이 없습니다.</translation>
    </message>
</context>
<context>
    <name>postern::RuleCounts</name>
    <message>
        <source>Violations by rule</source>
        <translation>규칙별 위반</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>위반</translation>
    </message>
</context>
<context>
    <name>postern::RuleHead</name>
    <message>
        <source>%1, judging anew</source>
        <extracomment>Under the title of a rule; %1 is its file.</extracomment>
        <translation>%1, 다시 판정하는 중</translation>
    </message>
    <message>
        <source>%1, edited, not saved</source>
        <translation>%1, 수정됨, 저장 안 됨</translation>
    </message>
    <message>
        <source>%1, a rule of your own</source>
        <translation>%1, 직접 만든 규칙</translation>
    </message>
    <message>
        <source>%1, with numbers of your own</source>
        <translation>%1, 직접 정한 값 사용</translation>
    </message>
</context>
<context>
    <name>postern::RuleList</name>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>%1+</source>
        <extracomment>A number of which there may be more.</extracomment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <translation>일치 %1건</translation>
    </message>
    <message>
        <source>matches not known</source>
        <translation>일치 수를 알 수 없음</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>postern::RuleMatchTable</name>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>%1 (listed under “%2”)</source>
        <extracomment>%1: a sentence without full stop, %2: the title of another rule</extracomment>
        <translation>%1 (“%2”에 표시됨)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>What it found</source>
        <translation>찾은 내용</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>postern::RuleParameters</name>
    <message>
        <source>This rule has no numbers to set.</source>
        <translation>이 규칙에는 정할 값이 없습니다.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>Default %1; %2. %3</source>
        <extracomment>Under the field of a number. %1: its default, %2: its limits, %3: where the default comes from.</extracomment>
        <translation>기본값 %1, 범위 %2. %3</translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation>기본값 %1 되돌리기</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>이전 %1</translation>
    </message>
</context>
<context>
    <name>postern::RuleSide</name>
    <message>
        <source>caught</source>
        <translation>적발</translation>
    </message>
    <message>
        <source>spared</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>on the edge</source>
        <translation>경계</translation>
    </message>
    <message>
        <source>Details of the rule</source>
        <translation>규칙 상세</translation>
    </message>
    <message>
        <source>Selected rule</source>
        <translation>선택한 규칙</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1일</translation>
    </message>
    <message>
        <source>Backtest, matches by day</source>
        <translation>과거 검증, 날짜별 일치</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>통제 항목</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>%n일 이내</numerusform>
        </translation>
    </message>
    <message>
        <source>To be dealt with</source>
        <translation>처리 기한</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>All its sources are complete and current.</source>
        <translation>모든 원본이 완전하고 최신입니다.</translation>
    </message>
    <message>
        <source>It needs: %1.</source>
        <translation>필요한 것: %1.</translation>
    </message>
    <message>
        <source>Last run %1, %2 ms.</source>
        <translation>마지막 평가 %1, %2 ms.</translation>
    </message>
    <message>
        <source>Can it be judged?</source>
        <translation>판정할 수 있습니까?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A case a rule was proved with. %1: caught, spared or on the edge; %2: what the case is, in English</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A rule of your own; no proof came with it.</source>
        <translation>직접 만든 규칙이라 검증 사례가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Proof, %n case(s)</source>
        <translation>
            <numerusform>검증 사례 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not evaluated here yet.</source>
        <translation>여기서는 아직 평가되지 않았습니다.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>이력</translation>
    </message>
</context>
<context>
    <name>postern::RuleStanding</name>
    <message>
        <source>%1 is late or failing: last complete %2.</source>
        <translation>%1: 늦거나 실패 중, 마지막 완전 읽기 %2.</translation>
    </message>
    <message>
        <source>%1 was never read completely.</source>
        <translation>%1: 한 번도 완전히 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>people (HR)</source>
        <translation>인사 정보의 사람</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>roles and groups</source>
        <translation>역할과 그룹</translation>
    </message>
    <message>
        <source>keys and secrets</source>
        <translation>키와 비밀</translation>
    </message>
    <message>
        <source>who has known a secret</source>
        <translation>비밀을 알았던 사람</translation>
    </message>
    <message>
        <source>check-outs of shared secrets</source>
        <translation>공유 비밀의 대여 기록</translation>
    </message>
    <message>
        <source>who owns or approves what</source>
        <translation>소유자와 승인자</translation>
    </message>
    <message>
        <source>use of single permissions</source>
        <translation>권한별 사용</translation>
    </message>
    <message>
        <source>access events</source>
        <translation>접근 이벤트</translation>
    </message>
    <message>
        <source>last use</source>
        <translation>마지막 사용</translation>
    </message>
    <message>
        <source>how accounts sign in (MFA)</source>
        <translation>로그인 방식(MFA)</translation>
    </message>
    <message>
        <source>a log of issued tokens</source>
        <translation>발급된 토큰 기록</translation>
    </message>
    <message>
        <source>alerts of other systems</source>
        <translation>다른 시스템의 경보</translation>
    </message>
    <message>
        <source>change windows</source>
        <translation>변경 시간대</translation>
    </message>
    <message>
        <source>reviews of powerful rights</source>
        <translation>강한 권한의 검토</translation>
    </message>
    <message>
        <source>what other rules found</source>
        <translation>다른 규칙이 찾은 것</translation>
    </message>
    <message>
        <source>%1 does not tell: %2.</source>
        <translation>%1: 알려 주지 않음, %2.</translation>
    </message>
    <message>
        <source>No source tells: %1.</source>
        <translation>알려 주는 원본 없음: %1.</translation>
    </message>
</context>
<context>
    <name>postern::RuleStrip</name>
    <message>
        <source>Read-only query; all its sources are complete and current</source>
        <translation>읽기 전용 질의, 모든 원본이 완전하고 최신임</translation>
    </message>
</context>
<context>
    <name>postern::RuleTrialModel</name>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, 새로 생김</translation>
    </message>
    <message>
        <source>%1, no longer</source>
        <translation>%1, 더는 아님</translation>
    </message>
</context>
<context>
    <name>postern::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>규칙 저장</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Run the backtest</source>
        <translation>과거 검증 실행</translation>
    </message>
    <message>
        <source>Undo the change of the rule</source>
        <translation>규칙 변경 되돌리기</translation>
    </message>
    <message>
        <source>Redo the change of the rule</source>
        <translation>규칙 변경 다시 하기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Export the matches…</source>
        <translation>일치 내보내기…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Title or id</source>
        <translation>제목 또는 ID</translation>
    </message>
    <message>
        <source>Filter the rules</source>
        <translation>규칙 거르기</translation>
    </message>
    <message>
        <source>Rules of your own are read from %1</source>
        <translation>직접 만든 규칙을 읽는 위치: %1</translation>
    </message>
    <message>
        <source>Text of the rule</source>
        <translation>규칙 본문</translation>
    </message>
    <message>
        <source>Which matches</source>
        <translation>보여 줄 일치</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>일치</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>바뀐 것만</translation>
    </message>
    <message>
        <source>What the rule finds</source>
        <translation>규칙이 찾은 것</translation>
    </message>
    <message>
        <source>Reading rules</source>
        <translation>규칙을 읽는 중</translation>
    </message>
    <message>
        <source>The rules could not be read</source>
        <translation>규칙을 읽을 수 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>규칙 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 cannot be judged</source>
        <extracomment>%1: &quot;120 rules&quot;; %2: how many of them</extracomment>
        <translation>%1, %2개는 판정 불가</translation>
    </message>
    <message>
        <source>The rule could not be read</source>
        <translation>규칙을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>This has no page of its own; what it found stands in the row.</source>
        <translation>따로 페이지가 없습니다. 찾은 내용은 행에 있습니다.</translation>
    </message>
    <message>
        <source>The workspace was opened to read only.</source>
        <translation>작업 공간이 읽기 전용으로 열렸습니다.</translation>
    </message>
    <message>
        <source>While looking back nothing can be changed.</source>
        <translation>과거 시점을 보는 동안에는 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 matches in %2 ms</source>
        <translation>%2 ms에 일치 %1건</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>일치 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>the same as the saved rule</source>
        <translation>저장된 규칙과 같음</translation>
    </message>
    <message>
        <source>%1 new, %2 no longer</source>
        <translation>새로 %1건, 빠진 것 %2건</translation>
    </message>
    <message>
        <source>%1; the first %2 are listed</source>
        <translation>%1, 처음 %2건만 표시</translation>
    </message>
    <message>
        <source>Matches not known</source>
        <translation>일치 수를 알 수 없음</translation>
    </message>
    <message>
        <source>that nothing is listed does not mean that there is nothing</source>
        <translation>목록이 비어 있어도 없다는 뜻은 아님</translation>
    </message>
    <message>
        <source>there may be more: not every source could be read</source>
        <translation>더 있을 수 있음: 읽지 못한 원본이 있음</translation>
    </message>
    <message>
        <source>all is well, as far as this rule says</source>
        <translation>이 규칙으로는 이상 없음</translation>
    </message>
    <message>
        <source>Saved and judged anew: %1</source>
        <translation>저장하고 다시 판정함: %1</translation>
    </message>
    <message>
        <source>Taken back and judged anew</source>
        <translation>되돌리고 다시 판정함</translation>
    </message>
    <message>
        <source>Changed again and judged anew</source>
        <translation>다시 바꾸고 판정함</translation>
    </message>
    <message>
        <source>move</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>backtest</source>
        <translation>과거 검증</translation>
    </message>
    <message>
        <source>save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>postern::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 따름</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>text size</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>행 높이</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>넓게</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>좁게</translation>
    </message>
    <message>
        <source>Single letters are commands in lists (J, K, A, R)</source>
        <translation>목록에서 글자 하나로 명령 실행(J, K, A, R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Language, from the next start</source>
        <translation>언어(다음 시작부터)</translation>
    </message>
</context>
<context>
    <name>postern::SeverityLegend</name>
    <message>
        <source>Legend: critical, high, medium, low</source>
        <translation>범례: 심각, 높음, 중간, 낮음</translation>
    </message>
</context>
<context>
    <name>postern::SeverityWords</name>
    <message>
        <source>Critical</source>
        <translation>심각</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>중간</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>발견 없음</translation>
    </message>
</context>
<context>
    <name>postern::ShareList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>postern::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) failing</source>
        <translation>
            <numerusform>원본 %n개 실패</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::SourceHealth</name>
    <message>
        <source>Current</source>
        <translation>최신</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>동기화 중</translation>
    </message>
    <message>
        <source>Syncing, %1%</source>
        <translation>동기화 중, %1%</translation>
    </message>
    <message>
        <source>Late by %1</source>
        <translation>%1 늦음</translation>
    </message>
    <message>
        <source>Failing for %1</source>
        <translation>%1째 실패</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>아직 읽지 않음</translation>
    </message>
</context>
<context>
    <name>postern::SourceLoader</name>
    <message>
        <source>%1 people</source>
        <translation>%1명</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>계정 %1개</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>키 %1개</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>이벤트 %1건</translation>
    </message>
    <message>
        <source>%1 alerts</source>
        <translation>경보 %1건</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>The log was changed by %1, %2 before the last complete read. Treat it as suspicious.</source>
        <translation>마지막으로 온전히 읽기 %2 전에 %1 계정이 기록을 바꿨습니다. 의심스러운 것으로 다루세요.</translation>
    </message>
    <message>
        <source>No source is connected yet.</source>
        <translation>아직 연결된 원본이 없습니다.</translation>
    </message>
    <message>
        <source>The one source is current.</source>
        <translation>하나뿐인 원본이 최신입니다.</translation>
    </message>
    <message>
        <source>All %1 sources are current.</source>
        <translation>원본 %1개가 모두 최신입니다.</translation>
    </message>
    <message>
        <source>%1 of %2 sources are current.</source>
        <translation>원본 %2개 중 %1개가 최신입니다.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>postern::SourceRemoveDialog</name>
    <message>
        <source>Remove source</source>
        <translation>원본 제거</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 제거</translation>
    </message>
    <message>
        <source>Its accounts, grants and events are closed as of now and no longer count. The source itself is not touched. To go on, type its name: %1</source>
        <translation>계정, 권한, 이벤트가 지금부터 닫히고 더는 세지 않습니다. 원본 자체는 건드리지 않습니다. 계속하려면 이름을 입력하세요: %1</translation>
    </message>
    <message>
        <source>Name of the source to remove</source>
        <translation>제거할 원본의 이름</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>postern::SourceSide</name>
    <message>
        <source>Selected source</source>
        <translation>선택한 원본</translation>
    </message>
    <message>
        <source>Details of the selected source</source>
        <translation>선택한 원본의 세부 정보</translation>
    </message>
    <message>
        <source>No source selected</source>
        <translation>선택한 원본 없음</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>잘못된 것</translation>
    </message>
    <message>
        <source>See why nothing was delivered since the last complete read.</source>
        <translation>마지막으로 온전히 읽은 뒤 왜 도착하지 않는지 확인하세요.</translation>
    </message>
    <message>
        <source>Choose Try again. What was missed is read then.</source>
        <translation>다시 시도를 누르세요. 빠진 것을 그때 읽습니다.</translation>
    </message>
    <message>
        <source>Mend what the error names.</source>
        <translation>오류가 가리키는 것을 고치세요.</translation>
    </message>
    <message>
        <source>Choose Try again. Missed hours are read back.</source>
        <translation>다시 시도를 누르세요. 빠진 시간을 다시 읽습니다.</translation>
    </message>
    <message>
        <source>Check who changed the log.</source>
        <translation>누가 기록을 바꿨는지 확인하세요.</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>계정 열기</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>종류: %1</translation>
    </message>
    <message>
        <source>Last complete read: %1</source>
        <translation>마지막으로 온전히 읽음: %1</translation>
    </message>
    <message>
        <source>Never read completely</source>
        <translation>온전히 읽은 적 없음</translation>
    </message>
    <message>
        <source>It held %1</source>
        <translation>담긴 것: %1</translation>
    </message>
    <message>
        <source>%1 privileged accounts</source>
        <translation>특권 계정 %1개</translation>
    </message>
    <message>
        <source>%1 rows could not be read</source>
        <translation>%1행을 읽지 못함</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>담긴 것</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>마지막 오류</translation>
    </message>
</context>
<context>
    <name>postern::SourceTable</name>
    <message>
        <source>%1 runs</source>
        <translation>%1회 실행</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Last 14 runs</source>
        <translation>최근 14회</translation>
    </message>
    <message>
        <source>Last complete</source>
        <translation>마지막 완료</translation>
    </message>
</context>
<context>
    <name>postern::SourcesPage</name>
    <message>
        <source>Sync all</source>
        <translation>모두 동기화</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>원본 추가…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Hide the side panel</source>
        <translation>옆 창 숨기기</translation>
    </message>
    <message>
        <source>Runs: the height is the duration, a cross is a failed run, a hollow square is a run that brought nothing.</source>
        <translation>실행: 높이는 걸린 시간, 가위표는 실패, 빈 네모는 가져온 것이 없는 실행입니다.</translation>
    </message>
    <message>
        <source>What this affects today</source>
        <translation>오늘 영향을 받는 것</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>Reading the sources</source>
        <translation>원본을 읽는 중</translation>
    </message>
    <message>
        <source>The sources could not be read</source>
        <translation>원본을 읽지 못했습니다</translation>
    </message>
    <message>
        <source>No source is connected yet</source>
        <translation>연결된 원본이 없습니다</translation>
    </message>
    <message>
        <source>Add a file, a directory or a cloud account to read from.</source>
        <translation>읽어 올 파일, 디렉터리 또는 클라우드 계정을 추가하세요.</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>원본 %1개</translation>
    </message>
    <message>
        <source>%1 accounts, %2 people</source>
        <translation>계정 %1개, 사람 %2명</translation>
    </message>
    <message>
        <source>1 rule on hold</source>
        <translation>보류된 규칙 1개</translation>
    </message>
    <message>
        <source>%1 rules on hold</source>
        <translation>보류된 규칙 %1개</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>move</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>sync all</source>
        <translation>모두 동기화</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>add source</source>
        <translation>원본 추가</translation>
    </message>
</context>
<context>
    <name>postern::StatusStrip</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>what is being read, done, total</comment>
        <translation>%1 %3 중 %2</translation>
    </message>
</context>
<context>
    <name>postern::SummaryLoader</name>
    <message>
        <source>%1 than %2</source>
        <translation>%2보다 %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>At critical risk</source>
        <translation>심각한 위험</translation>
    </message>
    <message>
        <source>Change not known</source>
        <translation>변화 알 수 없음</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>변화 없음</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 증가</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>%1 감소</translation>
    </message>
    <message>
        <source>A leaver’s key is still live.</source>
        <translation>퇴사자의 키가 아직 유효합니다.</translation>
    </message>
    <message>
        <source>One person who left still has access.</source>
        <translation>퇴사한 한 사람에게 아직 접근 권한이 있습니다.</translation>
    </message>
    <message>
        <source>%1 people who left still have access.</source>
        <translation>퇴사한 %1명에게 아직 접근 권한이 있습니다.</translation>
    </message>
    <message>
        <source>Privileged access risk rose this week.</source>
        <translation>이번 주 특권 접근 위험이 높아졌습니다.</translation>
    </message>
    <message>
        <source>Privileged access risk fell this week.</source>
        <translation>이번 주 특권 접근 위험이 낮아졌습니다.</translation>
    </message>
    <message>
        <source>Privileged access risk stayed the same this week.</source>
        <translation>이번 주 특권 접근 위험이 그대로입니다.</translation>
    </message>
    <message>
        <source>%1 (%2): %3.</source>
        <translation>%1 (%2): %3.</translation>
    </message>
    <message>
        <source>%1 of %2 privileged accounts have at least one open finding.</source>
        <translation>특권 계정 %2개 중 %1개에 미해결 발견이 있습니다.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>1 account rose to critical risk</source>
        <translation>계정 1개가 심각한 위험이 됨</translation>
    </message>
    <message>
        <source>%1 accounts rose to critical risk</source>
        <translation>계정 %1개가 심각한 위험이 됨</translation>
    </message>
    <message>
        <source>1 account is no longer at critical risk</source>
        <translation>계정 1개가 심각한 위험을 벗어남</translation>
    </message>
    <message>
        <source>%1 accounts are no longer at critical risk</source>
        <translation>계정 %1개가 심각한 위험을 벗어남</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 has been %2 since %3: %4.</source>
        <translation>%1 원본이 %3부터 %2: %4.</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>late</source>
        <translation>늦음</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>처음</translation>
    </message>
    <message>
        <source>%1 is not read.</source>
        <translation>%1 원본은 읽지 않습니다.</translation>
    </message>
    <message>
        <source>All %1 sources are current. Systems that are not connected are not in this summary.</source>
        <translation>원본 %1개가 모두 최신입니다. 연결되지 않은 시스템은 이 요약에 없습니다.</translation>
    </message>
    <message>
        <source>The other %1 of %2 sources are current.</source>
        <translation>나머지 %2개 중 %1개 원본은 최신입니다.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>내부용</translation>
    </message>
    <message>
        <source>Privileged accounts</source>
        <translation>특권 계정</translation>
    </message>
    <message>
        <source>Dormant, privileged</source>
        <translation>휴면 특권 계정</translation>
    </message>
    <message>
        <source>With no owner</source>
        <translation>소유자 없음</translation>
    </message>
    <message>
        <source>Privileged: can change access, run as administrator or read personal data in bulk. Dormant: enabled and not used for as long as its rule says. Orphaned: no owner, or the owner has left. Risk runs from 0 to 100; critical starts at 80, high at 60, medium at 40.</source>
        <translation>특권: 접근 권한을 바꾸거나 관리자로 실행하거나 개인정보를 대량으로 읽을 수 있는 계정. 휴면: 사용 가능하지만 규칙이 정한 기간 동안 쓰이지 않은 계정. 주인 없음: 소유자가 없거나 퇴사한 계정. 위험은 0~100이며 80부터 심각, 60부터 높음, 40부터 중간입니다.</translation>
    </message>
</context>
<context>
    <name>postern::SummaryTables</name>
    <message>
        <source>leavers and owners</source>
        <translation>퇴사자와 소유자</translation>
    </message>
    <message>
        <source>dormancy</source>
        <translation>휴면</translation>
    </message>
    <message>
        <source>least privilege</source>
        <translation>최소 권한</translation>
    </message>
    <message>
        <source>credentials</source>
        <translation>비밀</translation>
    </message>
    <message>
        <source>separation of duties</source>
        <translation>직무 분리</translation>
    </message>
    <message>
        <source>service accounts</source>
        <translation>서비스 계정</translation>
    </message>
    <message>
        <source>behaviour</source>
        <translation>행동</translation>
    </message>
    <message>
        <source>monitoring</source>
        <translation>감시</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The accounts at most risk</source>
        <translation>위험이 가장 높은 계정</translation>
    </message>
    <message>
        <source>one at high</source>
        <translation>높음 1개</translation>
    </message>
    <message>
        <source>%1 at high</source>
        <translation>높음 %1개</translation>
    </message>
    <message>
        <source>One account at high risk</source>
        <translation>위험이 높은 계정 1개</translation>
    </message>
    <message>
        <source>%1 accounts at high risk</source>
        <translation>위험이 높은 계정 %1개</translation>
    </message>
    <message>
        <source>One account at critical risk</source>
        <translation>위험이 심각한 계정 1개</translation>
    </message>
    <message>
        <source>%1 accounts at critical risk</source>
        <translation>위험이 심각한 계정 %1개</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>소유자 없음</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1, 퇴사</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2 and %3 more.</source>
        <translation>%1: %2 외 %3개.</translation>
    </message>
</context>
<context>
    <name>postern::SuspiciousAccessChart</name>
    <message>
        <source>Suspicious access by day</source>
        <translation>일별 의심스러운 접근</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>경보</translation>
    </message>
    <message>
        <source>Not everything was seen</source>
        <translation>일부가 보이지 않음</translation>
    </message>
    <message>
        <source>Nothing suspicious</source>
        <translation>의심스러운 것 없음</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>불완전</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>완전</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>%1 data gap</source>
        <translation>%1 데이터 공백</translation>
    </message>
</context>
<context>
    <name>postern::TableExport</name>
    <message>
        <source>Stopped.</source>
        <translation>중지했습니다.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>파일을 저장하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Exporting rows</source>
        <translation>행을 내보내는 중</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 파일을 저장하지 못했습니다: %2</translation>
    </message>
</context>
<context>
    <name>postern::TableSaving</name>
    <message>
        <source>Export accounts</source>
        <translation>계정 내보내기</translation>
    </message>
    <message>
        <source>Comma-separated (*.csv)</source>
        <translation>쉼표로 구분 (*.csv)</translation>
    </message>
    <message>
        <source>%1 accounts written to %2</source>
        <translation>계정 %1개를 %2에 기록함</translation>
    </message>
</context>
<context>
    <name>postern::TimeMachinePage</name>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Between %1 and %2 as many accounts are privileged as before.</source>
        <translation>%1~%2: 특권 계정 수가 그대로입니다.</translation>
    </message>
    <message>
        <source>What changed for %1 between %2 and %3.</source>
        <translation>%1: %2~%3에 바뀐 것.</translation>
    </message>
    <message numerus="yes">
        <source>Between %1 and %2, %n more account(s) became privileged.</source>
        <translation>
            <numerusform>%1~%2: 특권 계정이 %n개 늘었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Between %1 and %2, %n account(s) ceased to be privileged.</source>
        <translation>
            <numerusform>%1~%2: 특권 계정이 %n개 줄었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 changed.</source>
        <translation>추가 %1, 제거 %2, 변경 %3.</translation>
    </message>
    <message>
        <source>Privileged accounts</source>
        <translation>특권 계정</translation>
    </message>
    <message>
        <source>Critical risk</source>
        <translation>치명적 위험</translation>
    </message>
    <message>
        <source>Dormant, privileged</source>
        <translation>휴면 특권</translation>
    </message>
    <message>
        <source>Orphaned, privileged</source>
        <translation>소유자 없는 특권</translation>
    </message>
    <message>
        <source>Keys past rotation</source>
        <translation>교체 기한 지난 키</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>변화 없음</translation>
    </message>
    <message>
        <source>%1 then</source>
        <extracomment>A figure on the first of two days.</extracomment>
        <translation>당시 %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>전체 %1</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>추가 %1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>제거 %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>변경 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>This has no page of its own; what changed stands in the row.</source>
        <translation>따로 페이지가 없습니다. 바뀐 내용은 행에 있습니다.</translation>
    </message>
    <message>
        <source>Export difference</source>
        <translation>차이 내보내기</translation>
    </message>
    <message>
        <source>Comma-separated (*.csv)</source>
        <translation>쉼표로 구분 (*.csv)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>%1 lines written to %2</source>
        <translation>%2에 %1줄을 썼습니다</translation>
    </message>
    <message>
        <source>day</source>
        <translation>하루</translation>
    </message>
    <message>
        <source>month</source>
        <translation>한 달</translation>
    </message>
    <message>
        <source>pick end</source>
        <translation>끝점 선택</translation>
    </message>
    <message>
        <source>Today as B</source>
        <translation>B를 오늘로</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>Export difference…</source>
        <translation>차이 내보내기…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>One person: name, mail or number</source>
        <translation>한 사람: 이름, 메일, 사번</translation>
    </message>
    <message>
        <source>Compare for one person</source>
        <translation>한 사람만 비교</translation>
    </message>
    <message>
        <source>First day, A</source>
        <translation>첫째 날, A</translation>
    </message>
    <message>
        <source>Second day, B</source>
        <translation>둘째 날, B</translation>
    </message>
    <message>
        <source>A</source>
        <comment>the first of two days</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <comment>the second of two days</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>Changes recorded per day</source>
        <translation>날짜별로 기록된 변경</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>비교 취소</translation>
    </message>
    <message>
        <source>Name or what</source>
        <translation>이름 또는 항목</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>any</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>원인</translation>
    </message>
    <message>
        <source>Which differences</source>
        <translation>보여 줄 차이</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>다른 점</translation>
    </message>
    <message>
        <source>Reading what changed when</source>
        <translation>변경 이력을 읽는 중</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>이력을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>There is no history yet</source>
        <translation>아직 이력이 없습니다</translation>
    </message>
    <message>
        <source>It begins with the first complete read of a source. Sync first.</source>
        <translation>원본을 처음 완전히 읽으면 시작됩니다. 먼저 동기화하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with a read</source>
        <translation>
            <numerusform>읽은 날 %n일</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing, step %1 of %2</source>
        <translation>비교 중, %2단계 중 %1</translation>
    </message>
    <message>
        <source>These days could not be compared.</source>
        <translation>이 날짜들을 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>Stopped. What is shown is the comparison before.</source>
        <translation>중지했습니다. 이전 비교가 보입니다.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>비교 중</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>타임머신</translation>
    </message>
    <message>
        <source>Nothing differs, as far as it was known on these days.</source>
        <translation>그 날짜들에 알려진 바로는 다른 점이 없습니다.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>원본</translation>
    </message>
</context>
<context>
    <name>postern::TimelineLegend</name>
    <message>
        <source>Legend: alert, no data</source>
        <translation>범례: 경보, 데이터 없음</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>경보</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>데이터 없음</translation>
    </message>
</context>
<context>
    <name>postern::TimelineLoader</name>
    <message>
        <source>No person known</source>
        <translation>알려진 사람 없음</translation>
    </message>
    <message>
        <source>No account named</source>
        <translation>계정 이름 없음</translation>
    </message>
    <message>
        <source>%1 connected %2</source>
        <translation>%1 연결 %2</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>%1 퇴사</translation>
    </message>
</context>
<context>
    <name>postern::TimelineMark</name>
    <message>
        <source>Used after owner left</source>
        <translation>소유자 퇴사 후 사용</translation>
    </message>
    <message>
        <source>Secret of a leaver used</source>
        <translation>퇴사자의 비밀 사용</translation>
    </message>
    <message>
        <source>Log stopped or changed</source>
        <translation>로그 중지 또는 변경</translation>
    </message>
    <message>
        <source>Emergency account used</source>
        <translation>비상 계정 사용</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>경보</translation>
    </message>
</context>
<context>
    <name>postern::TimelinePage</name>
    <message>
        <source>Open the account</source>
        <translation>계정 열기</translation>
    </message>
    <message>
        <source>Export these events…</source>
        <translation>이 이벤트 내보내기…</translation>
    </message>
    <message>
        <source>Show the whole range</source>
        <translation>전체 기간 보기</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24시간</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7일</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30일</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>모든 종류</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>all</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Lanes by</source>
        <translation>줄 기준</translation>
    </message>
    <message>
        <source>account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>source</source>
        <translation>데이터 원본</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>count</source>
        <translation>개수</translation>
    </message>
    <message>
        <source>name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Events of the window</source>
        <translation>구간의 이벤트</translation>
    </message>
    <message>
        <source>Reading what happened</source>
        <translation>일어난 일을 읽는 중</translation>
    </message>
    <message>
        <source>The timeline could not be read</source>
        <translation>타임라인을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>Nothing suspicious was seen</source>
        <translation>의심스러운 것이 보이지 않았습니다</translation>
    </message>
    <message>
        <source>No account was used after its person left, no secret of theirs, no emergency account, and no log was stopped.</source>
        <translation>퇴사 후 사용된 계정이나 비밀, 비상 계정 사용, 중지된 로그가 없습니다.</translation>
    </message>
    <message>
        <source>Nothing suspicious was seen of this account.</source>
        <translation>이 계정에서 의심스러운 것이 보이지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>이벤트 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>span of time</comment>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>next event</source>
        <translation>다음 이벤트</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>확대/축소</translation>
    </message>
    <message>
        <source>move window</source>
        <translation>구간 이동</translation>
    </message>
    <message>
        <source>open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Timeline of suspicious access</source>
        <translation>의심스러운 접근 타임라인</translation>
    </message>
</context>
<context>
    <name>postern::TimelineTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 records</source>
        <translation>%1, 레코드 %2개</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <translation>%1, 실패</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>경보</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>일어난 일</translation>
    </message>
    <message>
        <source>From</source>
        <translation>출발지</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>postern::TimelineView</name>
    <message>
        <source>Timeline of suspicious access</source>
        <translation>의심스러운 접근 타임라인</translation>
    </message>
    <message>
        <source>%1 of %2 events, %3 to %4</source>
        <translation>이벤트 %2개 중 %1개, %3 ~ %4</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n event(s) from %2, worst %3</source>
        <translation>
            <numerusform>%1, %2부터 이벤트 %n개, 최고 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>경보 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>경보</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24시간</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>이벤트 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing suspicious was seen in this time.</source>
        <translation>이 기간에 의심스러운 것이 보이지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>postern::TopBar</name>
    <message>
        <source>Time looked at</source>
        <translation>보는 시점</translation>
    </message>
    <message>
        <source>Time looked at: %1</source>
        <translation>보는 시점: %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search accounts, people, rules</source>
        <translation>계정, 사람, 규칙 검색</translation>
    </message>
</context>
<context>
    <name>postern::TrendRows</name>
    <message>
        <source>Accounts at risk by day</source>
        <translation>일별 위험 계정</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날</translation>
    </message>
</context>
<context>
    <name>postern::UseBySource</name>
    <message>
        <source>Granted and used, by source</source>
        <translation>부여 및 사용, 데이터 원본별</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>데이터 원본</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>부여</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2개 중 %1개</translation>
    </message>
    <message>
        <source>%1, use not seen</source>
        <translation>%1, 사용 확인 불가</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>postern::ViolationTable</name>
    <message>
        <source>No owner</source>
        <translation>소유자 없음</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 퇴사</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2개 중 %1개</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>tier %1 in %2 steps</source>
        <translation>%2단계로 등급 %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>소유자</translation>
    </message>
    <message>
        <source>Broken rule</source>
        <translation>위반 규칙</translation>
    </message>
    <message>
        <source>Used of granted</source>
        <translation>부여 중 사용</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>미사용</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Can become</source>
        <translation>될 수 있음</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>postern::WaterfallChart</name>
    <message>
        <source>Why the risk is what it is</source>
        <translation>위험의 까닭</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>요인</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>증거</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>위험</translation>
    </message>
</context>
<context>
    <name>postern::WeeklyUseChart</name>
    <message>
        <source>Use by week</source>
        <translation>주별 사용</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Not everything was seen</source>
        <translation>일부가 보이지 않음</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>%1 주</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>주</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>불완전</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>완전</translation>
    </message>
</context>
<context>
    <name>postern::Words</name>
    <message>
        <source>Today %1</source>
        <translation>오늘 %1</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1M</translation>
    </message>
    <message>
        <source>no</source>
        <translation>0</translation>
    </message>
    <message>
        <source>one</source>
        <translation>1</translation>
    </message>
    <message>
        <source>two</source>
        <translation>2</translation>
    </message>
    <message>
        <source>three</source>
        <translation>3</translation>
    </message>
    <message>
        <source>four</source>
        <translation>4</translation>
    </message>
    <message>
        <source>five</source>
        <translation>5</translation>
    </message>
    <message>
        <source>six</source>
        <translation>6</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>7</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>8</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>9</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>10</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>11</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>12</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::paper</name>
    <message>
        <source>overdue since %1</source>
        <extracomment>On paper, of something that was to be done by a day. %1: &quot;26 Aug 2026&quot;.</extracomment>
        <translation>%1부터 기한 지남</translation>
    </message>
</context>
</TS>
