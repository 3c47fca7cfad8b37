// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/StateDiff.h"

#include "models/history/DiffTable.h"
#include "models/store/Database.h"

#include <QCoreApplication>
#include <QStringList>

#include <memory>

namespace postern {

struct StateDiff::Version
{
    qint64 number = 0;
    qint64 source = 0;
    QString subject;
    bool isConcerned = false;
    Instant knownFrom{}, validFrom{};
    std::optional<Instant> knownTo;
    std::vector<Value> values;
};

namespace {

constexpr int fixedColumns = 11;

QString say(const char *text)
{
    return QCoreApplication::translate("postern::HistoryDiff", text);
}

QString shown(const Value &value, bool isTime)
{
    if (value.index() == 0)
        return QStringLiteral("–");
    if (const auto *number = std::get_if<qint64>(&value))
        return isTime ? toIso(instantFromEpoch(*number)) : QString::number(*number);
    if (const auto *real = std::get_if<double>(&value))
        return QString::number(*real);
    return QString::fromStdString(std::get<std::string>(value));
}

} // namespace

QByteArray StateDiff::visible(bool second) const
{
    const QByteArray at = QByteArray::number(toEpoch(second ? m_request.to : m_request.from));
    const QByteArray known = QByteArray::number(second ? m_request.knownTo() : m_request.knownFrom());
    return "(v.valid_from<=" + at + " AND v.known_from<=" + known + " AND (v.known_to IS NULL OR v.known_to>" + known + " OR v.valid_to>" + at + "))";
}

Result<QVector<DiffLine>> StateDiff::run(const Progress &progress)
{
    for (const DiffTable &table : diffTables())
        TRY(compare(table, progress));
    TRY(links());
    TRY(passedDates());
    return std::move(m_lines);
}

Result<void> StateDiff::compare(const DiffTable &table, const Progress &progress)
{
    // Only versions that hold on one of the dates and not on the other: one pass over the table, and few rows of it.
    Statement rows = TRY(m_database.prepare(QByteArray("SELECT ") + table.identity + ", " + visible(true) + ", " + table.number + ", v.source_id, " + table.subject +
                                            ", v.known_from, v.valid_from, v.known_to, " + table.concerns + ", v." +
                                            QByteArray(table.columns).replace(",", ",v.") + " FROM main." + table.table + " v WHERE " + visible(false) +
                                            "<>" + visible(true)));
    struct Pair
    {
        std::unique_ptr<Version> before, after;
    };
    QMap<QString, std::shared_ptr<Pair>> things;
    while (TRY(rows.step())) {
        if (!progress.isWanted())
            return Error{QStringLiteral("Stopped."), {}, true};
        auto version = std::make_unique<Version>();
        version->number = rows.integer(2);
        version->source = rows.integer(3);
        version->subject = rows.text(4);
        version->knownFrom = instantFromEpoch(rows.integer(5));
        version->validFrom = instantFromEpoch(rows.integer(6));
        if (!rows.isNull(7))
            version->knownTo = instantFromEpoch(rows.integer(7));
        for (int column = 8; column < fixedColumns; ++column)
            version->isConcerned = version->isConcerned || (!rows.isNull(column) && m_request.concerns(rows.integer(column)));
        for (int column = fixedColumns; column < rows.columns(); ++column)
            version->values.push_back(rows.value(column));
        std::shared_ptr<Pair> &pair = things[rows.text(0)];
        if (!pair)
            pair = std::make_shared<Pair>();
        (rows.integer(1) != 0 ? pair->after : pair->before) = std::move(version);
    }
    for (const auto &pair : std::as_const(things)) {
        const bool isConcerned = (pair->before && pair->before->isConcerned) || (pair->after && pair->after->isConcerned);
        const DiffLine made = line(table, pair->before.get(), pair->after.get());
        if (isConcerned && (made.change != DiffLine::Change::Changed || !made.what.isEmpty()))
            m_lines << made;
    }
    return {};
}

DiffLine StateDiff::line(const DiffTable &table, const Version *before, const Version *after) const
{
    const Version &any = after ? *after : *before;
    DiffLine line;
    line.kind = QLatin1String(table.kind);
    line.id = any.number;
    line.subject = any.subject;
    line.change = !before ? DiffLine::Change::Appeared : !after ? DiffLine::Change::Went : DiffLine::Change::Changed;
    if (before && after) {
        const QList<QByteArray> names = QByteArray(table.columns).split(',');
        QStringList fields;
        for (std::size_t i = 0; i < before->values.size(); ++i) {
            const QByteArray &name = names[qsizetype(i)];
            const bool isTime = name.endsWith("_at") || name == "not_after" || name == "custody_to";
            if (before->values[i] == after->values[i])
                continue;
            const auto known = [&](const Value &value) { return value.index() == 0 ? QString() : shown(value, isTime); };
            line.fields << DiffLine::Field{QString::fromLatin1(name), known(before->values[i]), known(after->values[i])};
            fields << QStringLiteral("%1: %2 → %3").arg(QString::fromLatin1(name), shown(before->values[i], isTime), shown(after->values[i], isTime));
        }
        line.what = fields.join(QLatin1String("; "));
    }
    line.source = m_sources.nameOf(any.source);
    explain(line, table, before, after);
    return line;
}

void StateDiff::explain(DiffLine &line, const DiffTable &table, const Version *before, const Version *after) const
{
    Q_UNUSED(table)
    const Version &any = after ? *after : *before;
    const QString source = m_sources.nameOf(any.source);
    if (line.change == DiffLine::Change::Changed) {
        line.cause = DiffCause::Changed;
        line.at = after->knownFrom;
        line.because = say("%1 says so since %2").arg(source, toIso(after->knownFrom));
    } else if (line.change == DiffLine::Change::Went) {
        line.at = before->knownTo;
        const bool isRemoved = m_sources.isRemoved(before->source);
        line.cause = isRemoved ? DiffCause::SourceMissing : DiffCause::Removed;
        line.because = isRemoved ? say("its source was taken out of the workspace")
                                 : say("a complete read of %1 no longer had it").arg(source);
    } else {
        const auto begun = m_sources.firstComplete(after->source);
        line.at = std::max(after->validFrom, Instant{});
        // What was read first after the earlier date may have been there long before.
        const bool isLate = !m_request.known && begun && *begun > m_request.from && after->validFrom <= m_request.from;
        line.cause = isLate || m_sources.isRemoved(after->source) ? DiffCause::SourceMissing : DiffCause::New;
        line.because = isLate ? say("%1 was first read on %2").arg(source, toIso(*begun))
                              : say("%1 has it since %2").arg(source, toIso(after->knownFrom));
    }
}

Result<void> StateDiff::links()
{
    const auto holds = [](qint64 known) {
        return "(l.known_from<=" + QByteArray::number(known) + " AND (l.known_to IS NULL OR l.known_to>" + QByteArray::number(known) + "))";
    };
    const QByteArray first = holds(m_request.knownFrom()), second = holds(m_request.knownTo());
    const QByteArray name = "(SELECT p.name||' ('||p.key||')' FROM main.person_version p WHERE p.id=%1 ORDER BY p.row_id DESC LIMIT 1)";
    // Only accounts that were there on both dates: a new one has its line already.
    Statement rows = TRY(m_database.prepare(
        "SELECT q.account_id, q.role, " + QByteArray(name).replace("%1", "q.before") + ", " + QByteArray(name).replace("%1", "q.after") +
        ", (SELECT COALESCE(a.name,a.key) FROM main.account_version a WHERE a.id=q.account_id ORDER BY a.row_id DESC LIMIT 1), q.before, q.after, q.at, q.how FROM ("
        " SELECT l.account_id, l.role, MAX(CASE WHEN " + first + " THEN l.person_id END) AS before, MAX(CASE WHEN " + second + " THEN l.person_id END) AS after,"
        " MAX(COALESCE(l.known_to,l.known_from)) AS at, MAX(CASE WHEN " + second + " THEN l.matched_by END) AS how"
        " FROM main.account_link l WHERE " + first + " OR " + second + " GROUP BY l.account_id, l.role) q WHERE q.before IS NOT q.after"
        " AND EXISTS(SELECT 1 FROM main.account_version v WHERE v.id=q.account_id AND " + visible(false) + ")"
        " AND EXISTS(SELECT 1 FROM main.account_version v WHERE v.id=q.account_id AND " + visible(true) + ")"));
    while (TRY(rows.step())) {
        if (!m_request.concerns(rows.integer(0)) && (rows.isNull(5) || !m_request.concerns(rows.integer(5))) &&
            (rows.isNull(6) || !m_request.concerns(rows.integer(6))))
            continue;
        DiffLine line;
        line.kind = QStringLiteral("account");
        line.id = rows.integer(0);
        line.subject = rows.text(4);
        line.what = QStringLiteral("%1: %2 → %3").arg(rows.text(1), rows.isNull(2) ? QStringLiteral("nobody") : rows.text(2), rows.isNull(3) ? QStringLiteral("nobody") : rows.text(3));
        line.fields << DiffLine::Field{rows.text(1), rows.text(2), rows.text(3)};
        line.cause = DiffCause::LinkChanged;
        line.because = rows.isNull(8) ? say("no key matches any more") : say("matched by %1").arg(rows.text(8));
        line.at = instantFromEpoch(rows.integer(7));
        m_lines << line;
    }
    return {};
}

Result<void> StateDiff::passed(const char *kind, const char *what, QByteArray sql)
{
    sql.replace("{both}", visible(false) + " AND " + visible(true));
    Statement rows = TRY(m_database.prepare(sql));
    rows.bind(1, toEpoch(m_request.from)).bind(2, toEpoch(m_request.to));
    while (TRY(rows.step())) {
        if (!m_request.concerns(rows.integer(0)))
            continue;
        DiffLine line;
        line.kind = QLatin1String(kind);
        line.id = rows.integer(0);
        line.subject = rows.text(1);
        line.what = QLatin1String(what);
        line.fields << DiffLine::Field{line.what, {}, {}};
        line.cause = DiffCause::Time;
        line.at = instantFromEpoch(rows.integer(2));
        line.because = say("the date was known before");
        m_lines << line;
    }
    return {};
}

Result<void> StateDiff::passedDates()
{
    TRY(passed("person", "left", "SELECT * FROM (SELECT v.id, v.name||' ('||v.key||')', COALESCE(v.left_at, v.last_day_at+86400) AS due FROM main.person_version v"
                                 " WHERE {both}) q WHERE q.due>?1 AND q.due<=?2"));
    TRY(passed("account", "expired", "SELECT v.id, COALESCE(v.name,v.key), v.expires_at FROM main.account_version v WHERE {both} AND v.expires_at>?1 AND v.expires_at<=?2"));
    TRY(passed("credential", "expired", "SELECT v.id, COALESCE(v.name,v.key), v.not_after FROM main.credential_version v WHERE {both} AND v.not_after>?1 AND v.not_after<=?2"));
    return {};
}

} // namespace postern
