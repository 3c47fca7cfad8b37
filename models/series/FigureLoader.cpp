// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/FigureLoader.h"

#include "models/base/Words.h"
#include "models/series/LeaverLoader.h"
#include "models/series/Query.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace postern {

namespace {

constexpr int lineDays = 30;

QString say(const char *text)
{
    return QCoreApplication::translate("postern::FigureLoader", text);
}

const char *beginningSql(KeyFigure::Kind kind)
{
    switch (kind) {
    case KeyFigure::Kind::LeaversWithAccess: return LeaverLoader::peopleSql;
    case KeyFigure::Kind::Privileged:
        return "SELECT s.account_id, COALESCE(a.created_at,0) FROM temp.account_state s JOIN temp.account_row a "
               "ON a.account_id=s.account_id WHERE s.privileged=1";
    case KeyFigure::Kind::DormantPrivileged:
        return "SELECT account_id, dormant_since FROM temp.account_state WHERE privileged=1 AND dormant_since IS NOT NULL";
    case KeyFigure::Kind::OrphanedPrivileged:
        return "SELECT o.account_id, COALESCE(o.gone_at, a.created_at, 0) FROM temp.orphaned o "
               "CROSS JOIN temp.account_row a ON a.account_id=o.account_id WHERE o.privileged=1";
    case KeyFigure::Kind::KeysPastRotation: return "SELECT credential_id, since FROM temp.key_past_rotation";
    case KeyFigure::Kind::Unused: return nullptr;
    }
    return nullptr;
}

QString historyName(KeyFigure::Kind kind)
{
    switch (kind) {
    case KeyFigure::Kind::LeaversWithAccess: return QStringLiteral("leavers_with_access");
    case KeyFigure::Kind::Privileged: return QStringLiteral("privileged");
    case KeyFigure::Kind::DormantPrivileged: return QStringLiteral("dormant_privileged");
    case KeyFigure::Kind::OrphanedPrivileged: return QStringLiteral("orphaned_privileged");
    case KeyFigure::Kind::KeysPastRotation: return QStringLiteral("keys_past_rotation");
    case KeyFigure::Kind::Unused: return {};
    }
    return {};
}

/// The share of permissions not used on a day, in whole percent.
std::optional<double> unusedOn(const PostureHistory &history, QDate day)
{
    const auto granted = history.on(day, QStringLiteral("granted"));
    const auto used = history.on(day, QStringLiteral("used"));
    if (!granted || !used || *granted <= 0)
        return std::nullopt;
    return double(std::lround(100 * (*granted - *used) / *granted));
}

KeyFigure figureOf(KeyFigure::Kind kind, const QString &title)
{
    KeyFigure figure;
    figure.kind = kind;
    figure.title = title;
    return figure;
}

void wordTheChange(KeyFigure &figure, std::optional<qint64> before)
{
    if (!before) {
        figure.change = KeyFigure::Change::NotKnown;
        figure.changeText = say("Change not known");
        return;
    }
    figure.difference = figure.number - *before;
    if (figure.difference == 0) {
        figure.change = KeyFigure::Change::None;
        figure.changeText = say("No change");
        return;
    }
    const QString amount = Words::number(std::abs(figure.difference));
    const bool isPercent = figure.kind == KeyFigure::Kind::Unused;
    if (isPercent && std::abs(figure.difference) == 1)
        figure.changeText = figure.difference > 0 ? say("1 point more") : say("1 point fewer");
    else if (isPercent)
        figure.changeText = figure.difference > 0 ? say("%1 points more").arg(amount) : say("%1 points fewer").arg(amount);
    else
        figure.changeText = figure.difference > 0 ? say("%1 more").arg(amount) : say("%1 fewer").arg(amount);
    if (figure.kind == KeyFigure::Kind::Privileged)
        figure.change = KeyFigure::Change::Neutral;
    else
        figure.change = figure.difference > 0 ? KeyFigure::Change::Worse : KeyFigure::Change::Better;
}

} // namespace

Result<KeyFigure> FigureLoader::leavers() const
{
    KeyFigure figure = figureOf(KeyFigure::Kind::LeaversWithAccess, say("Leavers with access"));
    qint64 oldest = 0;
    const Instant at = instantOf(m_database);
    TRY(eachRow(m_database, LeaverLoader::peopleSql, {}, [&](const Statement &row) {
        ++figure.number;
        oldest = std::max(oldest, Words::days(instantFromEpoch(row.integer(1)), at));
    }));
    const qint64 gone = TRY(numberOf(m_database, "SELECT COUNT(*) FROM temp.leaver"));
    figure.second = figure.number > 0 ? say("oldest %1 days").arg(Words::number(oldest))
                                      : say("of %1 who left").arg(Words::number(gone));
    return figure;
}

Result<KeyFigure> FigureLoader::privileged() const
{
    KeyFigure figure = figureOf(KeyFigure::Kind::Privileged, say("Privileged accounts"));
    figure.number = TRY(numberOf(m_database, "SELECT COUNT(*) FROM temp.account_state WHERE privileged=1"));
    const qint64 all = TRY(numberOf(m_database, "SELECT COUNT(*) FROM temp.account_state"));
    figure.second = say("of %1 accounts").arg(Words::number(all));
    return figure;
}

Result<KeyFigure> FigureLoader::dormant() const
{
    KeyFigure figure = figureOf(KeyFigure::Kind::DormantPrivileged, say("Dormant, privileged"));
    figure.number = TRY(numberOf(
        m_database, "SELECT COUNT(*) FROM temp.account_state WHERE privileged=1 AND dormant_since IS NOT NULL"));
    const qint64 all = TRY(numberOf(
        m_database, "SELECT COUNT(*) FROM temp.account_state WHERE dormant_since IS NOT NULL"));
    figure.second = say("of %1 dormant").arg(Words::number(all));
    return figure;
}

Result<KeyFigure> FigureLoader::orphaned() const
{
    KeyFigure figure = figureOf(KeyFigure::Kind::OrphanedPrivileged, say("Orphaned, privileged"));
    figure.number = TRY(numberOf(
        m_database, "SELECT COUNT(*) FROM temp.account_state WHERE privileged=1 AND orphan IS NOT NULL"));
    const qint64 all = TRY(numberOf(
        m_database, "SELECT COUNT(*) FROM temp.account_state WHERE orphan IS NOT NULL"));
    figure.second = say("of %1 orphaned").arg(Words::number(all));
    return figure;
}

Result<KeyFigure> FigureLoader::unused() const
{
    KeyFigure figure = figureOf(KeyFigure::Kind::Unused, say("Permissions not used"));
    // Only where both are known: what cannot be observed is neither used nor unused.
    qint64 granted = 0, used = 0;
    TRY(eachRow(m_database, "SELECT SUM(granted), SUM(used) FROM temp.account_state "
                            "WHERE live=1 AND granted IS NOT NULL AND used IS NOT NULL", {},
                [&](const Statement &row) {
                    granted = row.integer(0);
                    used = row.integer(1);
                }));
    if (granted <= 0) {
        figure.text = say("Not known");
        figure.second = say("no source tells use");
        return figure;
    }
    figure.number = std::lround(100.0 * double(granted - used) / double(granted));
    figure.text = say("%1%").arg(figure.number);
    figure.second = say("%1 of %2").arg(Words::number(granted - used), Words::number(granted));
    return figure;
}

Result<KeyFigure> FigureLoader::keys() const
{
    KeyFigure figure = figureOf(KeyFigure::Kind::KeysPastRotation, say("Keys past rotation"));
    qint64 oldest = 0;
    const Instant at = instantOf(m_database);
    TRY(eachRow(m_database, "SELECT born_at FROM temp.key_past_rotation", {}, [&](const Statement &row) {
        ++figure.number;
        oldest = std::max(oldest, Words::days(instantFromEpoch(row.integer(0)), at));
    }));
    const qint64 all = TRY(numberOf(
        m_database, "SELECT COUNT(*) FROM temp.live_credential WHERE kind NOT IN ('password','session')"));
    figure.second = figure.number > 0 ? say("oldest %1 days").arg(Words::number(oldest))
                                      : say("of %1 keys").arg(Words::number(all));
    return figure;
}

Result<FigureLoader::PastDays> FigureLoader::beginnings(KeyFigure::Kind kind) const
{
    PastDays began;
    if (const char *sql = beginningSql(kind))
        TRY(eachRow(m_database, sql, {}, [&](const Statement &row) { began.push_back(row.integer(1)); }));
    std::sort(began.begin(), began.end());
    return began;
}

Result<void> FigureLoader::compare(KeyFigure &figure, const PostureHistory &history) const
{
    const Instant at = instantOf(m_database);
    const QDate today = Words::dayOf(at);
    const PastDays began = TRY(beginnings(figure.kind));
    const auto on = [&](QDate day, Instant end) -> std::optional<double> {
        const auto kept = figure.kind == KeyFigure::Kind::Unused ? unusedOn(history, day)
                                                                 : history.on(day, historyName(figure.kind));
        if (kept || figure.kind == KeyFigure::Kind::Unused)
            return kept;
        return double(std::upper_bound(began.begin(), began.end(), toEpoch(end)) - began.begin());
    };
    for (int back = lineDays - 1; back > 0; --back) {
        const QDate day = today.addDays(-back);
        if (const auto value = on(day, at - Seconds(86400) * back))
            figure.line.values << *value;
        figure.isReconstructed = figure.isReconstructed || !history.firstDay() || day < *history.firstDay();
    }
    figure.line.values << double(figure.number);
    const auto before = on(Words::dayOf(m_reference.at), m_reference.at);
    wordTheChange(figure, before ? std::optional(qint64(*before)) : std::nullopt);
    return {};
}

Result<QVector<KeyFigure>> FigureLoader::load(const PostureHistory &history) const
{
    QVector<KeyFigure> figures{TRY(leavers()), TRY(privileged()), TRY(dormant()),
                               TRY(orphaned()), TRY(unused()),    TRY(keys())};
    for (KeyFigure &figure : figures) {
        if (figure.text.isEmpty())
            figure.text = Words::number(figure.number);
        TRY(compare(figure, history));
    }
    return figures;
}

} // namespace postern
