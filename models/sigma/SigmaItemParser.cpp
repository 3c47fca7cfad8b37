// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sigma/SigmaItemParser.h"

#include <QSet>

namespace postern {

namespace {

const QSet<QString> &encodings()
{
    static const QSet<QString> all{QStringLiteral("wide"),  QStringLiteral("utf16le"), QStringLiteral("utf16be"),
                                   QStringLiteral("utf16"), QStringLiteral("base64"),  QStringLiteral("base64offset")};
    return all;
}

const QSet<QString> &places()
{
    static const QSet<QString> all{QStringLiteral("contains"), QStringLiteral("startswith"), QStringLiteral("endswith")};
    return all;
}

/// Modifiers of the standard that need what this program does not have, and what that is.
const QHash<QString, QString> &unsupported()
{
    static const QHash<QString, QString> all{
        {QStringLiteral("expand"), QStringLiteral("its placeholders are lists that only the organisation has")},
        {QStringLiteral("minute"), QStringLiteral("parts of times")}, {QStringLiteral("hour"), QStringLiteral("parts of times")},
        {QStringLiteral("day"), QStringLiteral("parts of times")},    {QStringLiteral("week"), QStringLiteral("parts of times")},
        {QStringLiteral("month"), QStringLiteral("parts of times")},  {QStringLiteral("year"), QStringLiteral("parts of times")}};
    return all;
}

QByteArray wide(const QString &text, bool isBig, bool hasMark)
{
    QByteArray bytes;
    const QString marked = hasMark ? QChar(0xFEFF) + text : text;
    for (const QChar c : marked) {
        const char low = char(c.unicode() & 0xFF), high = char(c.unicode() >> 8);
        bytes += isBig ? high : low;
        bytes += isBig ? low : high;
    }
    return bytes;
}

/// How the text looks inside base64 when it begins at any of three bytes: without the letters that its neighbours share.
std::vector<QByteArray> base64Anywhere(const QByteArray &bytes)
{
    static constexpr int from[] = {0, 2, 3}, cut[] = {0, 3, 2};
    std::vector<QByteArray> all;
    for (int offset = 0; offset < 3; ++offset) {
        const QByteArray text = (QByteArray(offset, ' ') + bytes).toBase64();
        const int end = cut[(bytes.size() + offset) % 3];
        all.push_back(text.mid(from[offset], text.size() - from[offset] - end));
    }
    return all;
}

} // namespace

Result<void> SigmaItemParser::name(const QString &named, const SigmaYaml &at)
{
    const QStringList parts = named.split(u'|');
    m_item.m_field = parts.first().trimmed();
    for (const QString &word : parts.mid(1))
        TRY(modifier(word.trimmed(), at));
    return fitting(at);
}

Result<void> SigmaItemParser::compare(Compared compared, const QString &word, const SigmaYaml &at)
{
    if (m_compared != Compared::Text)
        return sigmaWrong(at, QStringLiteral("the modifiers of “%1” compare in two ways; “%2” is one too many").arg(field(), word));
    m_compared = compared;
    return {};
}

Result<void> SigmaItemParser::modifier(const QString &word, const SigmaYaml &at)
{
    static const QHash<QString, SigmaTest::Order> orders{{QStringLiteral("lt"), SigmaTest::Order::Less}, {QStringLiteral("lte"), SigmaTest::Order::AtMost},
                                                         {QStringLiteral("gt"), SigmaTest::Order::More}, {QStringLiteral("gte"), SigmaTest::Order::AtLeast}};
    static const QHash<QString, Compared> comparisons{{QStringLiteral("re"), Compared::Expression}, {QStringLiteral("cidr"), Compared::Network},
                                                      {QStringLiteral("exists"), Compared::Existence}, {QStringLiteral("fieldref"), Compared::Field}};
    static const QSet<QString> plain{QStringLiteral("all"), QStringLiteral("cased"), QStringLiteral("neq"), QStringLiteral("windash")};
    static const QSet<QString> flags{QStringLiteral("i"), QStringLiteral("ignorecase"), QStringLiteral("m"), QStringLiteral("multiline"),
                                     QStringLiteral("s"), QStringLiteral("dotall")};
    if (unsupported().contains(word))
        return sigmaUnsupported(at, QStringLiteral("the modifier “%1” of “%2”: %3").arg(word, field(), unsupported().value(word)));
    if (m_words.contains(word))
        return sigmaWrong(at, QStringLiteral("the modifier “%1” of “%2” stands twice").arg(word, field()));
    if (orders.contains(word)) {
        m_order = orders.value(word);
        TRY(compare(Compared::Number, word, at));
    } else if (comparisons.contains(word)) {
        TRY(compare(comparisons.value(word), word, at));
    } else if (flags.contains(word)) {
        if (m_compared != Compared::Expression)
            return sigmaWrong(at, QStringLiteral("the modifier “%1” of “%2” is only for regular expressions: behind “re”").arg(word, field()));
    } else if (!plain.contains(word) && !encodings().contains(word) && !places().contains(word)) {
        return sigmaUnsupported(at, QStringLiteral("the modifier “%1” of “%2” is not known").arg(word.left(40), field()));
    }
    m_words << word;
    return {};
}

/// Modifiers that make no sense together.
Result<void> SigmaItemParser::fitting(const SigmaYaml &at) const
{
    int placed = 0, encodedBy = 0;
    for (const QString &word : m_words) {
        placed += places().contains(word) ? 1 : 0;
        encodedBy += encodings().contains(word) ? 1 : 0;
    }
    const auto wrong = [&](const QString &why) { return sigmaWrong(at, QStringLiteral("the modifiers of “%1” do not go together: %2").arg(field(), why)); };
    if (placed > 1)
        return wrong(QStringLiteral("a text contains, begins with or ends with a value, one of these"));
    if (m_compared != Compared::Text && m_compared != Compared::Field && (placed > 0 || encodedBy > 0 || has("windash")))
        return wrong(QStringLiteral("only texts have a beginning, an end or an encoding"));
    if (encodedBy > 0 && has("windash"))
        return wrong(QStringLiteral("what is encoded has no dashes"));
    if (has("neq") && has("all"))
        return wrong(QStringLiteral("“neq” means none of the values already"));
    if (field().isEmpty() && (m_compared == Compared::Existence || m_compared == Compared::Field))
        return wrong(QStringLiteral("they need a field"));
    return {};
}

SigmaTest::Place SigmaItemParser::place() const
{
    return has("contains") ? SigmaTest::Place::Inside : has("startswith") ? SigmaTest::Place::Start : has("endswith") ? SigmaTest::Place::End : SigmaTest::Place::Whole;
}

/// The text in the encodings asked for, one after the other.
Result<std::vector<QByteArray>> SigmaItemParser::encoded(const QString &plain, const SigmaYaml &value) const
{
    std::vector<QByteArray> all{plain.toUtf8()};
    bool isFirst = true;
    for (const QString &word : m_words) {
        if (!encodings().contains(word))
            continue;
        if (word == QLatin1String("base64")) {
            for (QByteArray &one : all)
                one = one.toBase64();
        } else if (word == QLatin1String("base64offset")) {
            if (all.size() > 1)
                return sigmaWrong(value, QStringLiteral("“%1” is put at an offset twice").arg(plain.left(60)));
            all = base64Anywhere(all.front());
        } else if (!isFirst) {
            return sigmaWrong(value, QStringLiteral("“%1” comes behind another encoding; letters have to be widened first").arg(word));
        } else {
            all = {wide(plain, word == QLatin1String("utf16be"), word == QLatin1String("utf16"))};
        }
        isFirst = false;
    }
    return all;
}

Result<SigmaTest> SigmaItemParser::textTest(const SigmaYaml &value) const
{
    const bool isEncoded = std::any_of(m_words.begin(), m_words.end(), [](const QString &word) { return encodings().contains(word); });
    std::vector<SigmaPattern> patterns{SigmaPattern::written(value.text)};
    if (isEncoded) {
        if (patterns.front().hasWildcards())
            return sigmaWrong(value, QStringLiteral("“%1” has wildcards and cannot be encoded").arg(value.text.left(60)));
        const std::vector<QByteArray> all = TRY(encoded(patterns.front().letters(), value));
        patterns.clear();
        for (const QByteArray &one : all)
            patterns.push_back(SigmaPattern::plain(QString::fromLatin1(one)));
    } else if (value.kind == SigmaYaml::Kind::Number && place() == SigmaTest::Place::Whole && !field().isEmpty()) {
        return SigmaTest::number(value.text);
    }
    const bool isAnywhere = has("contains") || field().isEmpty(); // keywords stand anywhere
    for (SigmaPattern &pattern : patterns) {
        if (has("windash"))
            pattern.loosenDashes();
        if (isAnywhere || has("endswith"))
            pattern.mayBegin();
        if (isAnywhere || has("startswith"))
            pattern.mayEnd();
    }
    return SigmaTest::patterns(std::move(patterns), has("cased") || has("base64") || has("base64offset"));
}

Result<void> SigmaItemParser::value(const SigmaYaml &value)
{
    if (!value.isScalar())
        return sigmaWrong(value, QStringLiteral("the values of “%1” are texts, numbers, true, false or null, not %2").arg(field(), value.said()));
    const auto keep = [&](Result<SigmaTest> test) -> Result<void> {
        if (!test)
            return sigmaWrong(value, test.error().message);
        m_item.m_tests.push_back(std::move(*test));
        return {};
    };
    if (m_compared == Compared::Existence) {
        if (value.kind != SigmaYaml::Kind::Truth || m_item.m_exists)
            return sigmaWrong(value, QStringLiteral("“exists” of “%1” is true or false, not %2").arg(field(), value.said()));
        m_item.m_exists = value.text.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
        return {};
    }
    if (value.kind == SigmaYaml::Kind::Nothing) {
        if (field().isEmpty() || m_compared != Compared::Text || place() != SigmaTest::Place::Whole)
            return sigmaWrong(value, QStringLiteral("null has no part of a text and no size, and is no keyword (“%1”)").arg(field()));
        return keep(SigmaTest::nothing());
    }
    if (m_compared == Compared::Number) {
        bool isNumber = false;
        const double bound = value.text.toDouble(&isNumber);
        if (!isNumber)
            return sigmaWrong(value, QStringLiteral("“%1” is compared by size with %2, which is no number").arg(field(), value.said()));
        return keep(SigmaTest::order(m_order, bound));
    }
    if (m_compared == Compared::Expression) {
        QRegularExpression::PatternOptions options = QRegularExpression::NoPatternOption;
        options.setFlag(QRegularExpression::CaseInsensitiveOption, has("i") || has("ignorecase"));
        options.setFlag(QRegularExpression::MultilineOption, has("m") || has("multiline"));
        options.setFlag(QRegularExpression::DotMatchesEverythingOption, has("s") || has("dotall"));
        return keep(SigmaTest::expression(value.text, options));
    }
    if (m_compared == Compared::Network)
        return keep(SigmaTest::network(value.text));
    if (m_compared == Compared::Field)
        return keep(SigmaTest::field(value.text, place(), has("cased")));
    auto test = textTest(value);
    if (!test)
        return test.error(); // says its line itself
    return keep(std::move(test));
}

Result<SigmaItem> SigmaItemParser::finish(const SigmaYaml &at)
{
    if (m_item.m_tests.empty() && !m_item.m_exists)
        return sigmaWrong(at, QStringLiteral("“%1” has no values").arg(field()));
    m_item.m_isAll = has("all");
    m_item.m_isNot = has("neq");
    return std::move(m_item);
}

} // namespace postern
