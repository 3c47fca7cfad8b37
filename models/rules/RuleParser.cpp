// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/RuleParser.h"

#include <QRegularExpression>
#include <QStringDecoder>


namespace postern {

namespace {

constexpr qsizetype longestFile = 32 * 1024;

Error wrong(const QString &message)
{
    return {message, {}, false};
}

QStringList listOf(const QString &value)
{
    QStringList list = value.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (QString &one : list)
        one = one.trimmed();
    return list;
}

bool isName(const QString &text)
{
    static const QRegularExpression name(QStringLiteral("\\A[a-z][a-z0-9]*([-_][a-z0-9]+)*\\z"));
    return text.size() <= 64 && name.match(text).hasMatch();
}

} // namespace

RuleParser::RuleParser(const QByteArray &text, const QString &file)
{
    m_rule.text = text;
    m_rule.file = file;
    for (int i = 0; i < findingSeverityCount; ++i)
        m_rule.dueDays[std::size_t(i)] = defaultDueDays(FindingSeverity(i));
}

std::variant<Rule, RuleProblem> RuleParser::parse(const QByteArray &text, const QString &file)
{
    RuleParser parser(text, file);
    const Result<void> read = parser.header();
    if (!read)
        return RuleProblem{file, parser.m_line, 0, read.error().message};
    const Result<void> complete = parser.complete();
    if (!complete)
        return RuleProblem{file, 0, 0, complete.error().message};
    return parser.m_rule;
}

Result<void> RuleParser::header()
{
    if (m_rule.text.size() > longestFile)
        return wrong(QStringLiteral("The file is longer than 32 KiB; a rule is one query."));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString whole = decoder(m_rule.text);
    if (decoder.hasError() || whole.contains(QChar::Null))
        return wrong(QStringLiteral("The file is not UTF-8 text."));
    QString key;
    QString value;
    int line = 0;
    qsizetype at = 0;
    const auto finish = [&]() -> Result<void> { return key.isEmpty() ? Result<void>() : take(key, value.trimmed()); };
    while (at < m_rule.text.size()) {
        qsizetype end = m_rule.text.indexOf('\n', at);
        end = end < 0 ? m_rule.text.size() : end;
        const QString text = QString::fromUtf8(m_rule.text.mid(at, end - at)).trimmed();
        if (!text.isEmpty() && !text.startsWith(QLatin1String("--")))
            break;
        ++line;
        at = end + 1;
        if (text.startsWith(QLatin1String("--   ")) && !key.isEmpty()) {
            value += QLatin1Char(' ') + text.mid(5).trimmed();
            continue;
        }
        TRY(finish());
        m_line = line;
        const qsizetype colon = text.indexOf(QLatin1Char(':'));
        key = colon < 0 ? QString() : text.mid(2, colon - 2).trimmed();
        value = colon < 0 ? QString() : text.mid(colon + 1);
        if (colon < 0 && text.size() > 2)
            return wrong(QStringLiteral("A header line reads “-- key: value”."));
    }
    TRY(finish());
    m_rule.sql = m_rule.text.mid(at).trimmed();
    m_rule.sqlLine = line + 1;
    m_line = line + 1;
    if (m_rule.sql.isEmpty())
        return wrong(QStringLiteral("There is no query after the header."));
    return {};
}

Result<void> RuleParser::take(const QString &key, const QString &value)
{
    if (m_seen.contains(key))
        return wrong(QStringLiteral("“%1” is said twice.").arg(key));
    m_seen << key;
    if (key == QLatin1String("SPDX-License-Identifier") || key == QLatin1String("note"))
        return {};
    if (value.isEmpty())
        return wrong(QStringLiteral("“%1” has no value.").arg(key));
    if (key.contains(QLatin1Char('.')))
        return takeInLanguage(key, value);
    if (key.startsWith(QLatin1String("param ")))
        return takeParameter(key.mid(6).trimmed(), value);
    if (key == QLatin1String("needs"))
        return takeNeeds(value);
    if (key == QLatin1String("due"))
        return takeDue(value);
    if (key == QLatin1String("id")) {
        if (!isName(value))
            return wrong(QStringLiteral("An id has small letters, digits and hyphens, at most 64."));
        m_rule.id = value;
    } else if (key == QLatin1String("group")) {
        if (value.size() != 1 || value < QLatin1String("A") || value > QLatin1String("I"))
            return wrong(QStringLiteral("The group is one letter, A to I."));
        m_rule.group = value.at(0);
    } else if (key == QLatin1String("severity")) {
        m_rule.severity = TRY(SeverityCases::parse(value));
    } else if (key == QLatin1String("confidence")) {
        m_rule.confidence = value;
    } else if (key == QLatin1String("evidence")) {
        const auto group = evidenceGroupFromText(value);
        if (!group)
            return wrong(QStringLiteral("“%1” is no group of evidence.").arg(value));
        m_rule.evidence = *group;
        m_saidEvidence = true;
    } else if (key == QLatin1String("scope")) {
        if (value != QLatin1String("source") && value != QLatin1String("all"))
            return wrong(QStringLiteral("The scope is “source” or “all”."));
        m_rule.scope = value == QLatin1String("all") ? Rule::Scope::All : Rule::Scope::Source;
    } else if (key == QLatin1String("scan")) {
        const QString reason = value.section(QLatin1Char(';'), 1).trimmed();
        if (reason.isEmpty())
            return wrong(QStringLiteral("A scan reads “account, event; why all of it is read”."));
        for (const QString &view : listOf(value.section(QLatin1Char(';'), 0, 0)))
            m_rule.scans.insert(view, reason);
    } else if (key == QLatin1String("supersedes")) {
        m_rule.supersedes = listOf(value);
    } else if (key == QLatin1String("show")) {
        m_rule.show = value;
    } else {
        return wrong(QStringLiteral("“%1” is no key of a rule's header.").arg(key));
    }
    return {};
}

Result<void> RuleParser::takeInLanguage(const QString &key, const QString &value)
{
    static const QStringList languages{QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("ko")};
    static const QStringList norms{QStringLiteral("cis"),  QStringLiteral("nist"),  QStringLiteral("iso"),
                                   QStringLiteral("pci"),  QStringLiteral("soc2"),  QStringLiteral("ismsp"),
                                   QStringLiteral("attack")};
    const QString first = key.section(QLatin1Char('.'), 0, 0);
    const QString second = key.section(QLatin1Char('.'), 1);
    if (first == QLatin1String("controls")) {
        if (!norms.contains(second))
            return wrong(QStringLiteral("“%1” is none of the norms: %2.").arg(second, norms.join(QStringLiteral(", "))));
        if (value.startsWith(QLatin1String("none"))) {
            const QString reason = value.section(QLatin1Char(';'), 1).trimmed();
            if (reason.isEmpty())
                return wrong(QStringLiteral("A norm without a control reads “none; why”."));
            m_rule.withoutControl.insert(second, reason);
        } else {
            m_rule.controls.insert(second, listOf(value));
        }
        return {};
    }
    if (first != QLatin1String("title") && first != QLatin1String("remedy"))
        return wrong(QStringLiteral("“%1” is no key of a rule's header.").arg(key));
    if (!languages.contains(second))
        return wrong(QStringLiteral("“%1” is none of the languages: en, fr, ko.").arg(second));
    (first == QLatin1String("title") ? m_rule.title : m_rule.remedy).insert(second, value);
    return {};
}

Result<void> RuleParser::takeParameter(const QString &name, const QString &value)
{
    static const QRegularExpression shape(QStringLiteral(
        "\\A(-?[0-9.]+)\\s*;\\s*(-?[0-9.]+)\\s+to\\s+(-?[0-9.]+)\\s*;\\s*(.+)\\z"));
    const QRegularExpressionMatch match = shape.match(value);
    if (!isName(name) || !match.hasMatch())
        return wrong(QStringLiteral("A parameter reads “-- param name: default; least to most; where the default comes from”."));
    RuleParameter one;
    one.name = name;
    one.defaultValue = one.value = match.captured(1).toDouble();
    one.least = match.captured(2).toDouble();
    one.most = match.captured(3).toDouble();
    one.origin = match.captured(4);
    if (one.least > one.most || one.value < one.least || one.value > one.most)
        return wrong(QStringLiteral("The default of “%1” is not between its limits.").arg(name));
    m_rule.parameters << one;
    return {};
}

Result<void> RuleParser::takeNeeds(const QString &value)
{
    if (value == QLatin1String("nothing"))
        return {};
    for (const QString &word : listOf(value)) {
        const auto need = ruleNeedFromText(word);
        if (!need)
            return wrong(QStringLiteral("“%1” is nothing a rule can need.").arg(word));
        m_rule.needs << *need;
    }
    return {};
}

Result<void> RuleParser::takeDue(const QString &value)
{
    for (const QString &part : listOf(value)) {
        const auto severity = findingSeverityFromText(part.section(QLatin1Char(' '), 0, 0));
        bool isNumber = false;
        const int days = part.section(QLatin1Char(' '), 1).trimmed().toInt(&isNumber);
        if (!severity || !isNumber || days < 0 || days > 3650)
            return wrong(QStringLiteral("Due reads “critical 1, high 7, medium 30, low 90”, in days."));
        m_rule.dueDays[std::size_t(*severity)] = days;
    }
    return {};
}

Result<void> RuleParser::complete()
{
    for (const char *key : {"id", "group", "title.en", "severity", "needs", "remedy.en"}) {
        if (!m_seen.contains(QLatin1String(key)))
            return wrong(QStringLiteral("The header does not say “%1”.").arg(QLatin1String(key)));
    }
    // What its group says unless it said it itself.
    if (!m_saidEvidence)
        m_rule.evidence = evidenceGroupOf(m_rule.group);
    return {};
}

} // namespace postern
