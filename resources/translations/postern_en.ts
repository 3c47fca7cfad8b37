<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>RunsStrip</name>
    <message numerus="yes">
        <source>%n complete</source>
        <comment>runs of a source</comment>
        <translation>
            <numerusform>%n complete</numerusform>
            <numerusform>%n complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>runs of a source</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with nothing arrived</source>
        <comment>runs of a source</comment>
        <translation>
            <numerusform>%n with nothing arrived</numerusform>
            <numerusform>%n with nothing arrived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>runs of a source</comment>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::LeastPrivilegePage</name>
    <message numerus="yes">
        <source>%n violation(s)</source>
        <translation>
            <numerusform>%n violation</numerusform>
            <numerusform>%n violations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::ReportList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Last line of a list that is longer than its place; %n: how many are not listed.</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::RuleBacktest</name>
    <message numerus="yes">
        <source>With this edit the first match comes %n day(s) earlier.</source>
        <translation>
            <numerusform>With this edit the first match comes %n day earlier.</numerusform>
            <numerusform>With this edit the first match comes %n days earlier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With this edit the first match comes %n day(s) later.</source>
        <translation>
            <numerusform>With this edit the first match comes %n day later.</numerusform>
            <numerusform>With this edit the first match comes %n days later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It spoke %n day(s) before the incident, or earlier.</source>
        <translation>
            <numerusform>It spoke %n day before the incident, or earlier.</numerusform>
            <numerusform>It spoke %n days before the incident, or earlier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have spoken %n day(s) before the incident.</source>
        <translation>
            <numerusform>It would have spoken %n day before the incident.</numerusform>
            <numerusform>It would have spoken %n days before the incident.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::RuleSide</name>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proof, %n case(s)</source>
        <translation>
            <numerusform>Proof, %n case</numerusform>
            <numerusform>Proof, %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::RulesPage</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::Sidebar</name>
    <message numerus="yes">
        <source>%n source(s) failing</source>
        <translation>
            <numerusform>%n source failing</numerusform>
            <numerusform>%n sources failing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::TimeMachinePage</name>
    <message numerus="yes">
        <source>Between %1 and %2, %n more account(s) became privileged.</source>
        <translation>
            <numerusform>Between %1 and %2, %n more account became privileged.</numerusform>
            <numerusform>Between %1 and %2, %n more accounts became privileged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Between %1 and %2, %n account(s) ceased to be privileged.</source>
        <translation>
            <numerusform>Between %1 and %2, %n account ceased to be privileged.</numerusform>
            <numerusform>Between %1 and %2, %n accounts ceased to be privileged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with a read</source>
        <translation>
            <numerusform>%n day with a read</numerusform>
            <numerusform>%n days with a read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::TimelinePage</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::TimelineView</name>
    <message numerus="yes">
        <source>%1, %n event(s) from %2, worst %3</source>
        <translation>
            <numerusform>%1, %n event from %2, worst %3</numerusform>
            <numerusform>%1, %n events from %2, worst %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::Words</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
