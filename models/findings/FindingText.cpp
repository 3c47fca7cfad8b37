// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/FindingText.h"

#include "models/base/Words.h"
#include "models/findings/FindingWords.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace postern {

namespace {

const FindingWords *wordsOf(const QString &ruleId)
{
    for (const auto words : {findingWords(), keyFindingWords(), useFindingWords()}) {
        const auto found = std::find_if(words.begin(), words.end(), [&](const FindingWords &w) {
            return ruleId == QLatin1String(w.ruleId);
        });
        if (found != words.end())
            return &*found;
    }
    return nullptr;
}

/// Facts that follow from others.
QJsonObject completed(QJsonObject facts)
{
    const qint64 gone = facts.value(QLatin1String("gone_at")).toInteger();
    const qint64 used = facts.value(QLatin1String("last_used_at")).toInteger();
    if (gone > 0 && used > gone)
        facts.insert(QLatin1String("used_after_days"), (used - gone) / 86400);
    if (gone > 0) // gone from the end of the last day on: a reader is told that day, not the one after
        facts.insert(QLatin1String("gone_at"), gone - 1);
    return facts;
}

QString secretKind(const QString &kind)
{
    if (kind == QLatin1String("access_key"))
        return FindingText::tr("Access key");
    if (kind == QLatin1String("api_token"))
        return FindingText::tr("API token");
    if (kind == QLatin1String("signing_key"))
        return FindingText::tr("Signing key");
    if (kind == QLatin1String("certificate"))
        return FindingText::tr("Certificate");
    if (kind == QLatin1String("ssh_key"))
        return FindingText::tr("SSH key");
    if (kind == QLatin1String("password") || kind == QLatin1String("db_password"))
        return FindingText::tr("Password");
    return FindingText::tr("Secret");
}

struct StoreWords
{
    const char *store;
    const char *words;
};

/// Where a secret is kept, in the middle of a sentence.
constexpr StoreWords storeWords[] = {
    {"kms", QT_TRANSLATE_NOOP("postern::FindingText", "a key service")},
    {"hsm", QT_TRANSLATE_NOOP("postern::FindingText", "a hardware security module")},
    {"vault", QT_TRANSLATE_NOOP("postern::FindingText", "a vault")},
    {"managed", QT_TRANSLATE_NOOP("postern::FindingText", "a managed service")},
    {"ad-dc", QT_TRANSLATE_NOOP("postern::FindingText", "the domain controllers")},
    {"file", QT_TRANSLATE_NOOP("postern::FindingText", "a file")},
    {"env", QT_TRANSLATE_NOOP("postern::FindingText", "environment variables")},
    {"code", QT_TRANSLATE_NOOP("postern::FindingText", "source code")},
    {"ci-variable", QT_TRANSLATE_NOOP("postern::FindingText", "a CI variable")},
    {"laptop", QT_TRANSLATE_NOOP("postern::FindingText", "a laptop")},
    {"ticket", QT_TRANSLATE_NOOP("postern::FindingText", "a ticket")},
    {"chat", QT_TRANSLATE_NOOP("postern::FindingText", "a chat")},
    {"unknown", QT_TRANSLATE_NOOP("postern::FindingText", "an unknown place")},
};

std::optional<QString> factInWords(const QJsonValue &fact, QStringView form, Instant now)
{
    if (fact.isNull() || fact.isUndefined())
        return std::nullopt;
    if (form == u"text")
        return fact.isString() ? Words::shown(fact.toString()) : QString::number(fact.toInteger());
    if (form == u"kind")
        return secretKind(fact.toString());
    if (form == u"store")
        return FindingText::storeName(fact.toString());
    if (!fact.isDouble())
        return std::nullopt;
    const qint64 number = fact.toInteger(qint64(fact.toDouble()));
    if (form == u"n")
        return Words::number(number);
    if (number <= 0)
        return std::nullopt;
    const Instant at = instantFromEpoch(number);
    return form == u"ago" ? Words::number(Words::days(at, now)) : Words::day(at);
}

/// The sentence with its facts; nothing when one of them is not known.
std::optional<QString> filled(const QString &sentence, const QJsonObject &facts, Instant now)
{
    QString out;
    qsizetype from = 0;
    for (qsizetype open = sentence.indexOf(u'{'); open >= 0; open = sentence.indexOf(u'{', from)) {
        const qsizetype close = sentence.indexOf(u'}', open);
        const QStringView inside = QStringView(sentence).mid(open + 1, close - open - 1);
        const qsizetype colon = inside.indexOf(u':');
        const auto words = factInWords(facts.value(inside.left(colon)), inside.mid(colon + 1), now);
        if (!words)
            return std::nullopt;
        out += QStringView(sentence).mid(from, open - from);
        out += *words;
        from = close + 1;
    }
    return out + sentence.mid(from);
}

} // namespace

QString FindingText::storeName(const QString &store)
{
    for (const StoreWords &known : storeWords)
        if (store == QLatin1String(known.store))
            return tr(known.words);
    return Words::shown(store);
}

QString FindingText::title(const QString &ruleId)
{
    if (const FindingWords *words = wordsOf(ruleId))
        return tr(words->title);
    return Words::atStart(QString(ruleId).replace(u'-', u' '));
}

QString FindingText::sentence(const QString &ruleId, const QByteArray &json, Instant now)
{
    const QJsonObject facts = completed(QJsonDocument::fromJson(json).object());
    if (const FindingWords *words = wordsOf(ruleId)) {
        for (const char *sentence : words->sentences)
            if (sentence)
                if (const auto said = filled(tr(sentence), facts, now))
                    return *said;
    }
    return title(ruleId) + u'.';
}

QString FindingText::reason(const QString &ruleId, const QByteArray &facts, Instant now)
{
    QString said = sentence(ruleId, facts, now);
    if (said.endsWith(u'.'))
        said.chop(1);
    return said;
}

QString FindingText::action(const QString &ruleId)
{
    const FindingWords *words = wordsOf(ruleId);
    return words ? tr(words->action) : tr("Look into it");
}

} // namespace postern
