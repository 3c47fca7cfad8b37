// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ManagementRiskPage.h"

#include "models/base/Words.h"
#include "ui/charts/DormancyPaint.h"
#include "ui/report/PaperLegend.h"
#include "ui/report/PaperText.h"
#include "ui/report/ReportColumns.h"
#include "ui/report/ReportFlow.h"
#include "ui/report/ReportHeading.h"
#include "ui/report/ReportParagraph.h"
#include "ui/report/ReportPicture.h"
#include "ui/report/ReportTable.h"
#include "ui/theme/SeverityLook.h"
#include "ui/widgets/Bars.h"

#include <algorithm>

namespace postern {

namespace {
constexpr qsizetype mostSources = 6; ///< the page is one page however many there are
constexpr qsizetype mostUses = 5;
constexpr qsizetype mostCounts = 4;

constexpr qreal dormancyHeight = 160;

void paperWords(QPainter &painter, const QRectF &rect, const QString &text, bool isStrong, Token ink)
{
    const PaperLook look = isStrong ? PaperLook::hint().of(QFont::Medium).in(ink) : PaperLook::hint().in(ink);
    PaperText(text, look, 1).paint(painter, rect, Theme(Theme::Kind::Light), Qt::AlignHCenter);
}

PaperLook number() { return PaperLook::small(); }
PaperLook strong() { return PaperLook::small().of(QFont::DemiBold); }
PaperLook quiet() { return PaperLook::small().in(Token::Text2); }

/// The first few, and one that sums up the rest.
template <typename Value, typename AddUp>
QVector<Value> firstOf(const QVector<Value> &all, qsizetype most, Value rest, AddUp addUp)
{
    if (all.size() <= most)
        return all;
    QVector<Value> shown = all.first(most - 1);
    for (const Value &value : all.mid(most - 1))
        addUp(rest, value);
    shown.append(rest);
    return shown;
}

constexpr int shareScale = 10'000; ///< counts may be larger than an int; a bar needs only shares

UseShare shareOf(const SourceUse &use, qint64 widest)
{
    const auto part = [widest](qint64 count) { return int(double(count) / double(widest) * shareScale + 0.5); };
    return {part(use.granted), part(use.used)};
}

ReportCell countCell(Severity severity, int count)
{
    if (severity == Severity::Critical && count > 0)
        return ReportCell::of(Words::number(count), strong().in(Token::CriticalText));
    return ReportCell::of(Words::number(count), number().in(count > 0 ? Token::Text : Token::Text3));
}
} // namespace

void ManagementRiskPage::addTo(ReportFlow &flow, const ManagementSummary &summary)
{
    flow.add<ReportHeading>(28, tr("Where the risk sits"), QString(), PaperLook::part());
    addSources(flow, summary);
    addDormancy(flow, summary);
    auto &first = flow.add<ReportColumns>(24);
    addUse(first.left(), summary);
    addFindings(first.right(), summary);
    auto &second = flow.add<ReportColumns>(20);
    addOrphaned(second.left(), summary);
    addCredentials(second.right(), summary);
}

void ManagementRiskPage::addSources(ReportFlow &flow, const ManagementSummary &summary)
{
    SourceBand sum;
    int widest = 0;
    for (const SourceBand &band : summary.bands) {
        widest = std::max(widest, band.accounts.total());
        for (const Severity severity : severitiesWorstFirst)
            sum.accounts[severity] += band.accounts[severity];
    }
    //: Beside "By source". %1: how many.
    flow.add<ReportHeading>(16, tr("By source"), tr("%1 privileged accounts").arg(Words::number(sum.accounts.total())));
    QVector<ReportColumn> columns{{tr("Source"), 124, Qt::AlignLeft, {}}, {{}, 200, Qt::AlignLeft, {}}};
    for (const Severity severity : severitiesWorstFirst)
        columns.append({{}, 0, Qt::AlignRight, severity});
    columns.append({tr("Total"), 44, Qt::AlignRight, {}});
    auto &table = flow.add<ReportTable>(8, columns);
    SourceBand others;
    others.name = tr("Other sources");
    const auto shown = firstOf(summary.bands, mostSources, others, [](SourceBand &rest, const SourceBand &band) {
        for (const Severity severity : severitiesWorstFirst)
            rest.accounts[severity] += band.accounts[severity];
    });
    for (const SourceBand &band : shown)
        widest = std::max(widest, band.accounts.total());
    for (const SourceBand &band : shown) {
        QVector<ReportCell> cells{ReportCell::of(band.name, PaperLook::small().of(QFont::Medium), 1)};
        cells.append(ReportCell::of(10, [counts = band.accounts, widest](QPainter &painter, const QRectF &rect, const Theme &theme) {
            paintBandBar(painter, rect, theme, {counts, widest});
        }));
        for (const Severity severity : severitiesWorstFirst)
            cells.append(countCell(severity, band.accounts[severity]));
        cells.append(ReportCell::of(Words::number(band.accounts.total()), strong()));
        table.add(cells);
    }
    QVector<ReportCell> cells{ReportCell::of(tr("All"), strong()), ReportCell()};
    for (const Severity severity : severitiesWorstFirst)
        cells.append(ReportCell::of(Words::number(sum.accounts[severity]), strong()));
    cells.append(ReportCell::of(Words::number(sum.accounts.total()), strong()));
    table.addTotal(cells);
    flow.add(std::make_unique<PaperLegend>(PaperLegend::ofSeverities()), 2);
}

void ManagementRiskPage::addDormancy(ReportFlow &flow, const ManagementSummary &summary)
{
    flow.add<ReportHeading>(20, tr("Dormant accounts"),
                            //: %1: accounts, %2: how many of them are privileged.
                            tr("%1 enabled accounts not used for 90 days, %2 of them privileged")
                                .arg(Words::number(summary.dormantAccounts), Words::number(summary.dormantPrivileged)));
    if (summary.dormant.isEmpty() || summary.dormantAccounts == 0)
        return;
    flow.add<ReportPicture>(8, dormancyHeight,
                            [bins = summary.dormant](QPainter &painter, const QRectF &rect, const Theme &theme) {
                                paintDormancy(painter, rect, theme, bins, paperWords);
                            });
    PaperLegend legend;
    legend.add(true, tr("Privileged"));
    legend.add(false, tr("Other"));
    flow.add(std::make_unique<PaperLegend>(legend), 10);
}

void ManagementRiskPage::addUse(ReportStack &stack, const ManagementSummary &summary)
{
    SourceUse sum;
    for (const SourceUse &use : summary.use) {
        sum.granted += use.granted;
        sum.used += use.used;
    }
    const int percent = sum.granted > 0 ? int(100.0 * double(sum.used) / double(sum.granted) + 0.5) : 0;
    stack.add<ReportHeading>(0, tr("Granted and used"),
                             //: %1: a share in percent.
                             sum.granted > 0 ? tr("%1% used in 90 days").arg(percent) : tr("use is not known"));
    auto &table = stack.add<ReportTable>(8, QVector<ReportColumn>{{{}, 108, Qt::AlignLeft, {}},
                                                                  {{}, 0, Qt::AlignLeft, {}},
                                                                  {{}, 92, Qt::AlignRight, {}}});
    SourceUse others;
    others.name = tr("Other sources");
    const auto shown = firstOf(summary.use, mostUses, others, [](SourceUse &rest, const SourceUse &use) {
        rest.granted += use.granted;
        rest.used += use.used;
    });
    qint64 widest = 1;
    for (const SourceUse &use : shown)
        widest = std::max(widest, use.granted);
    //: %1: how many are used, %2: how many are granted.
    const QString of = tr("%1 of %2");
    for (const SourceUse &use : shown)
        table.add({ReportCell::of(use.name, PaperLook::small(), 1),
                   ReportCell::of(8, [use, widest](QPainter &painter, const QRectF &rect, const Theme &theme) {
                       paintUseBar(painter, rect, theme, shareOf(use, widest), shareScale);
                   }),
                   ReportCell::of(of.arg(Words::number(use.used), Words::number(use.granted)),
                                  quiet())});
    table.addTotal({ReportCell::of(tr("All"), strong()), ReportCell(),
                    ReportCell::of(of.arg(Words::number(sum.used), Words::number(sum.granted)), strong())});
}

void ManagementRiskPage::addFindings(ReportStack &stack, const ManagementSummary &summary)
{
    const int all = summary.findings.total();
    //: Beside "Open findings". %1: findings, %2: rules.
    stack.add<ReportHeading>(0, tr("Open findings"), tr("%1 across %2 rules").arg(Words::number(all)).arg(summary.rules));
    auto &table = stack.add<ReportTable>(8, QVector<ReportColumn>{{{}, 12, Qt::AlignLeft, {}},
                                                                  {{}, 64, Qt::AlignLeft, {}},
                                                                  {{}, 0, Qt::AlignLeft, {}},
                                                                  {{}, 40, Qt::AlignRight, {}}});
    int most = 1;
    for (const Severity severity : severitiesWorstFirst)
        most = std::max(most, summary.findings[severity]);
    for (const Severity severity : severitiesWorstFirst) {
        if (severity == Severity::None)
            continue;
        const int count = summary.findings[severity];
        table.add({ReportCell::of(severity), ReportCell::of(wordFor(severity), PaperLook::small(), 1),
                   ReportCell::of(8, [severity, count, most](QPainter &painter, const QRectF &rect, const Theme &theme) {
                       const qreal width = count > 0 ? std::max(2.0, rect.width() * 0.78 * count / most) : 0;
                       paintBand(painter, QRectF(rect.topLeft(), QSizeF(width, rect.height())), theme, severity);
                   }),
                   ReportCell::of(Words::number(count), strong())});
    }
    table.addTotal({ReportCell(), ReportCell::of(tr("All"), strong()), ReportCell(),
                    ReportCell::of(Words::number(all), strong())});
    if (!summary.findingsByKind.isEmpty())
        stack.add<ReportParagraph>(2, PaperText(summary.findingsByKind, PaperLook::hint(), 2));
}

void ManagementRiskPage::addOrphaned(ReportStack &stack, const ManagementSummary &summary)
{
    const qint64 all = summary.ownerLeft + summary.noOwner;
    const qint64 privileged = summary.ownerLeftPrivileged + summary.noOwnerPrivileged;
    stack.add<ReportHeading>(0, tr("Orphaned accounts"),
                             //: %1: accounts, %2: how many of them are privileged.
                             tr("%1, of which %2 privileged").arg(Words::number(all), Words::number(privileged)));
    auto &table = stack.add<ReportTable>(8, QVector<ReportColumn>{{{}, 0, Qt::AlignLeft, {}},
                                                                  {{}, 64, Qt::AlignRight, {}},
                                                                  {{}, 112, Qt::AlignRight, {}}});
    const auto add = [&table](const QString &name, qint64 accounts, qint64 ofThem) {
        table.add({ReportCell::of(name, PaperLook::small(), 1), ReportCell::of(Words::number(accounts), strong()),
                   //: Beside a number of accounts. %1: how many of them.
                   ReportCell::of(tr("%1 privileged").arg(Words::number(ofThem)), quiet())});
    };
    add(tr("Owner has left"), summary.ownerLeft, summary.ownerLeftPrivileged);
    add(tr("No owner recorded"), summary.noOwner, summary.noOwnerPrivileged);
}

void ManagementRiskPage::addCredentials(ReportStack &stack, const ManagementSummary &summary)
{
    RuleCount others;
    others.title = tr("Other findings about credentials");
    others.severity = Severity::Low;
    int all = 0;
    for (const RuleCount &count : summary.credentialFindings)
        all += count.count;
    //: Beside "Credentials". %1: how many.
    stack.add<ReportHeading>(0, tr("Credentials"), tr("%1 findings").arg(Words::number(all)));
    auto &table = stack.add<ReportTable>(8, QVector<ReportColumn>{{{}, 12, Qt::AlignLeft, {}},
                                                                  {{}, 0, Qt::AlignLeft, {}},
                                                                  {{}, 40, Qt::AlignRight, {}}});
    const auto shown = firstOf(summary.credentialFindings, mostCounts, others, [](RuleCount &rest, const RuleCount &count) {
        rest.count += count.count;
        rest.severity = std::max(rest.severity, count.severity);
    });
    for (const RuleCount &count : shown)
        table.add({ReportCell::of(count.severity), ReportCell::of(count.title, PaperLook::small(), 1),
                   ReportCell::of(Words::number(count.count), strong())});
}

} // namespace postern
