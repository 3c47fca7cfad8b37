// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ManagementSentencePage.h"

#include "models/base/Words.h"
#include "ui/charts/TrendRows.h"
#include "ui/report/PaperDates.h"
#include "ui/report/ReportColumns.h"
#include "ui/report/ReportFigures.h"
#include "ui/report/ReportFlow.h"
#include "ui/report/ReportHeading.h"
#include "ui/report/ReportList.h"
#include "ui/report/ReportParagraph.h"
#include "ui/report/ReportPicture.h"
#include "ui/report/ReportTable.h"

#include <algorithm>

namespace postern {

namespace {
constexpr qreal sentenceWidth = 600; // lines that can be read
constexpr qreal leadWidth = 640;
constexpr qsizetype mostFigures = 4;
constexpr qsizetype mostDecisions = 4;
constexpr qsizetype mostChanges = 4;
} // namespace

void ManagementSentencePage::addTo(ReportFlow &flow, const ManagementSummary &summary, qreal trends)
{
    flow.add<ReportParagraph>(28, PaperText(summary.headline, PaperLook::sentence(), 3), sentenceWidth);
    if (!summary.paragraph.isEmpty())
        flow.add<ReportParagraph>(12, PaperText(summary.paragraph, PaperLook::lead(), 4), leadWidth);
    if (!summary.figures.isEmpty()) {
        auto &figures = flow.add<ReportFigures>(24);
        for (const ReportFigure &figure : summary.figures.first(std::min(mostFigures, summary.figures.size())))
            figures.add(figure.title, figure.number, figure.change);
    }
    addTrends(flow, summary, trends);
    addDecisions(flow, summary);
    addChanges(flow, summary);
}

void ManagementSentencePage::addTrends(ReportFlow &flow, const ManagementSummary &summary, qreal height)
{
    if (summary.trends.rows.isEmpty())
        return;
    const int days = int(summary.trends.first.daysTo(summary.trends.today));
    const int all = summary.levels.total();
    //: Over a chart. %1: a number of days.
    flow.add<ReportHeading>(24, tr("Accounts at risk over %1 days").arg(days),
                            //: Beside it. %1: accounts with a finding, %2: privileged accounts.
                            tr("%1 of %2 privileged accounts have at least one open finding")
                                .arg(Words::number(all - summary.levels[Severity::None]), Words::number(all)));
    flow.add<ReportPicture>(8, height,
                            [trends = summary.trends](QPainter &painter, const QRectF &rect, const Theme &theme) {
                                paintTrends(painter, rect, theme, trends);
                            });
    QString note = tr("Each row has its own scale and shows the count %1 days ago at its left end. "
                      "The last column is the change over 7 days.").arg(days);
    if (summary.areTrendsReconstructed)
        note += u' ' + tr("Days before the first read are worked out from what is known today.");
    flow.add<ReportParagraph>(4, PaperText(note, PaperLook::hint(), 2));
}

void ManagementSentencePage::addDecisions(ReportFlow &flow, const ManagementSummary &summary)
{
    flow.add<ReportHeading>(20, tr("Decisions needed"));
    if (summary.decisions.isEmpty()) {
        flow.add<ReportParagraph>(8, PaperText(tr("None this week."), PaperLook::body().in(Token::Text2)));
        return;
    }
    auto &table = flow.add<ReportTable>(8, QVector<ReportColumn>{{{}, 16, Qt::AlignLeft, {}},
                                                                 {{}, 0, Qt::AlignLeft, {}},
                                                                 {{}, 112, Qt::AlignLeft, {}},
                                                                 {{}, 156, Qt::AlignRight, {}}},
                                        36);
    int number = 0;
    for (const ReportDecision &decision : summary.decisions.first(std::min(mostDecisions, summary.decisions.size()))) {
        const PaperLook strong = PaperLook::small().of(QFont::DemiBold);
        table.add({ReportCell::of(QString::number(++number), strong),
                   ReportCell::of(decision.text, PaperLook::body(), 2),
                   ReportCell::of(decision.who, PaperLook::small().in(Token::Text2)),
                   ReportCell::of(Words::atStart(paper::due(decision.dueAt, summary.at)),
                                  paper::isOverdue(decision.dueAt, summary.at) ? strong.in(Token::HighText) : strong, 2)});
    }
}

void ManagementSentencePage::addChanges(ReportFlow &flow, const ManagementSummary &summary)
{
    auto &columns = flow.add<ReportColumns>(24);
    columns.left().add<ReportHeading>(0, tr("Better"));
    columns.right().add<ReportHeading>(0, tr("Worse"));
    auto &better = columns.left().add<ReportList>(8, 24, mostChanges, 2);
    auto &worse = columns.right().add<ReportList>(8, 24, mostChanges, 2);
    for (const QString &text : summary.better.first(std::min(mostChanges, summary.better.size())))
        better.add(text, QStringLiteral("check"), Token::OkText);
    for (const QString &text : summary.worse.first(std::min(mostChanges, summary.worse.size())))
        worse.add(text, Severity::High);
    if (summary.better.isEmpty())
        better.add(tr("Nothing"));
    if (summary.worse.isEmpty())
        worse.add(tr("Nothing"));
}

} // namespace postern
