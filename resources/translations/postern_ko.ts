<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>Exports</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsStrip</name>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n complete</source>
        <comment>runs of a source</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>runs of a source</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with nothing arrived</source>
        <comment>runs of a source</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>runs of a source</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postern knows no kind of source called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What was read is kept, nothing was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching accounts and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluating rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out risk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendRows</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>d MMM</source>
        <extracomment>date without its year, as QLocale writes it: d day, MMM month</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>date with its weekday, as QLocale writes it: ddd weekday, d day, MMM month</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>weekday and day on the axis of a chart, as QLocale writes it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceChoice</name>
    <message>
        <source>Postern workspaces (*.postern)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which workspace?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace is one file on this computer. Postern reads from your sources into it and never changes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::AccessPathChart</name>
    <message>
        <source>Access path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::AccountDelegate</name>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::AccountFilters</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, owner or privilege</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No strong MFA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not for 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not for 90 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::AccountFindings</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a new owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is at zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what its rights alone weigh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::AccountHead</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::AccountIdentity</name>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source names a secret of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person, other accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials and custody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::AccountLoader</name>
    <message>
        <source>Break-glass account in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service account in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared account in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine account in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI agent in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal account in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phishing-resistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, holds %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manager of the owner who left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such account at this time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::AccountPage</name>
    <message>
        <source>Prepare change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the risk is what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postern only reads. You run the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list of privileged accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the risk is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no open finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each factor, in points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the weak point to the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the account to what it may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 open finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is responsible for %2 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepare change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged accounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::AccountPaths</name>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::AccountQuery</name>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, nested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::AccountSearch</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::AccountSecrets</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, valid to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, used %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never rotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerberos key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has seen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was lent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy in code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy on laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::AccountSide</name>
    <message>
        <source>Selected account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the selected account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open full page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open finding counts towards a risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the risk is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it gets there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 open finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious access, 30 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::AccountTable</name>
    <message>
        <source>%1, %2, risk %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::AccountUse</name>
    <message>
        <source> connected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner left %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::AddSourceDialog</name>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this kind asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to say: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::AsOfPopup</name>
    <message>
        <source>Look back to a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::BandList</name>
    <message>
        <source>Risk by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3 critical</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::Chart</name>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::CommandSheet</name>
    <message>
        <source>What to do about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postern only reads. An administrator runs the commands; the next sync shows what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># No command: this is done in the system itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># To check:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># To take it back:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::CredentialTable</name>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::DataTable</name>
    <message>
        <source>Columns of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::DoNextList</name>
    <message>
        <source>Do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::DossierEvidencePages</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each row as the source gave it; the file can be opened beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, open since %3</source>
        <extracomment>Beside a finding&apos;s title. %1: &quot;Critical&quot;, %2: the rule, %3: a day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, accepted</source>
        <extracomment>Added to a finding&apos;s remark. %1: the remark.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <extracomment>Last row of a table that is cut off. %1: how many rows are not in it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account, its owner and its secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is known to know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who knows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other accounts of the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely, by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>One thing to do. %1: its number, %2: what.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for an administrator to run; Postern changes nothing</source>
        <extracomment>Beside what to do. %1: &quot;PowerShell&quot;, &quot;SQL&quot; …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: %1</source>
        <extracomment>Under commands. %1: what shows that it was done.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>Under commands. %1: how to take it back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::DossierLoader</name>
    <message>
        <source>%1, %2 since %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, kept in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. No open finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::DossierPage</name>
    <message>
        <source>%1, %2 of 100</source>
        <extracomment>Beside the account&apos;s name. %1: &quot;Critical&quot;, %2: 0 to 100.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the risk is %1</source>
        <extracomment>Over the factors of a risk. %1: 0 to 100.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each factor in points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use by week</source>
        <extracomment>Beside &quot;Use by week&quot;. %1: how many, %2: a day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings and evidence</source>
        <extracomment>Beside a table that is cut off. %1: how many it shows, %2: how many there are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the worst %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is known to know a secret of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>One thing to do. %1: its number, %2: what.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::DossierReport</name>
    <message>
        <source>Account dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: dossier of %2</source>
        <extracomment>Title of the file. %1: the organisation, %2: an account.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::EventTable</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::EvidenceRow</name>
    <message>
        <source>%1: %2, row %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::EvidenceSheet</name>
    <message>
        <source>Rule %1, since %2, found on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, row %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::FactorList</name>
    <message>
        <source>Why the risk is %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::FigureLoader</name>
    <message>
        <source>Change not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leavers with access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 who left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dormant, privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 dormant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orphaned, privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 orphaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source tells use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys past rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::FilterChip</name>
    <message>
        <source>, </source>
        <comment>between the choices of a filter</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::FindingDetail</name>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::FindingLines</name>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::FindingTable</name>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::FirstTodayModel</name>
    <message>
        <source>%1 in %2, %3, risk %4: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::KeyPage</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::KpiStrip</name>
    <message>
        <source>Key figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::LookBackBar</name>
    <message>
        <source>Back to today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::MainWindow</name>
    <message>
        <source>%1 — Postern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back to %1. What is shown was true then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored on this computer, %1</source>
        <comment>size of the data</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync all sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back to a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the side panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::ManagementActionPage</name>
    <message>
        <source>What is being done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account has an open finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 with the highest risk</source>
        <extracomment>Beside a table that is cut off. %1: how many it shows.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What to do and until when. %1: &quot;Rotate&quot;, %2: &quot;Mon 23 Nov&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When findings fall due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this summary cannot see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every source is current.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged: can change access, run as administrator or read customer data in bulk. Dormant: enabled and not used for 90 days. Orphaned: no owner, or the owner has left. Risk runs from 0 to 100; critical starts at 80, high at 60, medium at 40.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::ManagementReport</name>
    <message>
        <source>Privileged access summary, week of %1</source>
        <extracomment>In the head of every page. %1: a Monday.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged access summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: privileged access summary</source>
        <extracomment>Title of the file. %1: the organisation.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::ManagementRiskPage</name>
    <message>
        <source>Where the risk sits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By source</source>
        <extracomment>Beside &quot;By source&quot;. %1: how many.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 privileged accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dormant accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 enabled accounts not used for 90 days, %2 of them privileged</source>
        <extracomment>%1: accounts, %2: how many of them are privileged.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted and used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1% used in 90 days</source>
        <extracomment>%1: a share in percent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: how many are used, %2: how many are granted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open findings</source>
        <extracomment>Beside &quot;Open findings&quot;. %1: findings, %2: rules.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 across %2 rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orphaned accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of which %2 privileged</source>
        <extracomment>%1: accounts, %2: how many of them are privileged.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 privileged</source>
        <extracomment>Beside a number of accounts. %1: how many of them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other findings about credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>Beside &quot;Credentials&quot;. %1: how many.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::ManagementSentencePage</name>
    <message>
        <source>Accounts at risk over %1 days</source>
        <extracomment>Over a chart. %1: a number of days.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 privileged accounts have at least one open finding</source>
        <extracomment>Beside it. %1: accounts with a finding, %2: privileged accounts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row has its own scale and shows the count %1 days ago at its left end. The last column is the change over 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days before the first read are worked out from what is known today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::MiniEvents</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious access by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::Notice</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::OverviewLoader</name>
    <message>
        <source>No privileged account is at critical risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One privileged account is at critical risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 privileged accounts are at critical risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as many as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 more than %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 fewer than %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::OverviewPage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export management summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new first, then by risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Overview could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source is connected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a source to see who has which access, and what is wrong with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 privileged, 90 days, worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 privileged, 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days before the first sync are worked out from when the findings known today began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14 days, %1 events, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 privileged accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to no account that a source names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::Palette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a page, an account, or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::PaperDormancy</name>
    <message>
        <source>%1, %2 privileged</source>
        <extracomment>Under a group of bars. %1: accounts, %2: how many of them are privileged.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::PathField</name>
    <message>
        <source>One path a line: a file, a folder, an archive, or a pattern such as *.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::PathList</name>
    <message>
        <source>How it gets there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::PdfSeal</name>
    <message>
        <source>The report was laid out, but could not be made a PDF file (%1). Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::PeopleTable</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::PersonDetail</name>
    <message>
        <source>Set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched by personnel number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched by login name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched by a configured key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely, matched by name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::PrivilegedPage</name>
    <message>
        <source>Prepare removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the side panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export these accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used: of granted, in 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dormant accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orphaned accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of %1 accounts fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source has reported one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected, %2 not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accounts written to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepare removal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::QueueDelegate</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::Reference</name>
    <message>
        <source>7 days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::ReportFile</name>
    <message>
        <source>There is no memory for the report. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of the report could not be drawn. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be written to %1 (%2). What was there before is unchanged. Choose another folder, or make room.</source>
        <extracomment>%1: a file, %2: why not, in the words of the system.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::ReportList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Last line of a list that is longer than its place; %n: how many are not listed.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::ReportPaper</name>
    <message>
        <source>db %1</source>
        <extracomment>In the foot of a page. %1: the first digits of the database&apos;s digest.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, data of %2, made for %3</source>
        <extracomment>In the foot of a page. %1: the program and its version, %2: day and time, %3: a person.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, data of %2</source>
        <extracomment>In the foot of a page. %1: the program and its version, %2: day and time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>In the foot of a page. %1: its number, %2: how many there are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>text size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters are commands in lists (J, K, A, R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::SeverityLegend</name>
    <message>
        <source>Legend: critical, high, medium, low</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::SeverityWords</name>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) failing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::SourceHealth</name>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing, %1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::SourceLoader</name>
    <message>
        <source>%1 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was changed by %1, %2 before the last complete read. Treat it as suspicious.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source is connected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one source is current.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 sources are current.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sources are current.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::SourceRemoveDialog</name>
    <message>
        <source>Remove source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its accounts, grants and events are closed as of now and no longer count. The source itself is not touched. To go on, type its name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the source to remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::SourceSide</name>
    <message>
        <source>Selected source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the selected source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See why nothing was delivered since the last complete read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Try again. What was missed is read then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what the error names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Try again. Missed hours are read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check who changed the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last complete read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never read completely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It held %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 privileged accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::SourceTable</name>
    <message>
        <source>%1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 14 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last complete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::SourcesPage</name>
    <message>
        <source>Sync all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the side panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs: the height is the duration, a cross is a failed run, a hollow square is a run that brought nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this affects today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source is connected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a file, a directory or a cloud account to read from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accounts, %2 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 rule on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rules on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sync all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::StatusStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>what is being read, done, total</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::SummaryLoader</name>
    <message>
        <source>%1 than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At critical risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leaver’s key is still live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person who left still has access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people who left still have access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged access risk rose this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged access risk fell this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged access risk stayed the same this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 privileged accounts have at least one open finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 account rose to critical risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accounts rose to critical risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 account is no longer at critical risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accounts are no longer at critical risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been %2 since %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 sources are current. Systems that are not connected are not in this summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other %1 of %2 sources are current.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dormant, privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With no owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged: can change access, run as administrator or read personal data in bulk. Dormant: enabled and not used for as long as its rule says. Orphaned: no owner, or the owner has left. Risk runs from 0 to 100; critical starts at 80, high at 60, medium at 40.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::SummaryTables</name>
    <message>
        <source>Up to 89 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 to 179 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>180 to 364 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leavers and owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dormancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least privilege</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separation of duties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts at most risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one at high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One account at high risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accounts at high risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One account at critical risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accounts at critical risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 and %3 more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::SuspiciousAccessChart</name>
    <message>
        <source>Suspicious access by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing suspicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 data gap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::TableExport</name>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::TopBar</name>
    <message>
        <source>Time looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time looked at: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search accounts, people, rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::TrendRows</name>
    <message>
        <source>Accounts at risk by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::WaterfallChart</name>
    <message>
        <source>Why the risk is what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::WeeklyUseChart</name>
    <message>
        <source>Use by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::Words</name>
    <message>
        <source>Today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eleven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twelve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postern::paper</name>
    <message>
        <source>overdue since %1</source>
        <extracomment>On paper, of something that was to be done by a day. %1: &quot;26 Aug 2026&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
