// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/Gallery.h"

#include "tests/gallery/Samples.h"
#include "ui/charts/AccessPathChart.h"
#include "ui/charts/Picture.h"
#include "ui/charts/RunsStripPaint.h"
#include "ui/charts/SeverityLegend.h"
#include "ui/charts/SuspiciousAccessChart.h"
#include "ui/charts/TrendRows.h"
#include "ui/charts/WaterfallChart.h"
#include "ui/charts/WeeklyUseChart.h"
#include "ui/widgets/Bars.h"
#include "ui/widgets/DoNextList.h"
#include "ui/widgets/FindingList.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/Panel.h"

#include <QGridLayout>
#include <QPainter>

namespace postern {

namespace {
QWidget *paintedBars()
{
    auto *bars = new Picture;
    bars->setHint({400, 120});
    bars->setPaint([](QPainter &painter, const QRectF &rect, const Theme &theme) {
        qreal y = rect.top();
        for (const RunsStrip &strip : samples::runs()) {
            paintRuns(painter, QRectF(rect.left(), y, 120, 18), theme, strip);
            y += 28;
        }
        BandBar band;
        band.counts[Severity::Critical] = 2;
        band.counts[Severity::High] = 11;
        band.counts[Severity::Medium] = 43;
        band.counts[Severity::Low] = 42;
        band.counts[Severity::None] = 30;
        paintBandBar(painter, QRectF(rect.left() + 160, rect.top(), 200, 10), theme, band);
        paintUseBar(painter, QRectF(rect.left() + 160, rect.top() + 24, 64, 8), theme, {60, 24});
        paintRiskBar(painter, QRectF(rect.left() + 240, rect.top() + 18, 76, 20), theme, {82, Severity::Critical});
        paintShareBar(painter, QRectF(rect.left() + 160, rect.top() + 48, 200, 12), theme,
                      {{{148, SharePart::Look::Solid}, {21, SharePart::Look::Tinted}, {9, SharePart::Look::Dark},
                        {36, SharePart::Look::NoData}}});
        paintHatch(painter, QRectF(rect.left() + 160, rect.top() + 70, 60, 40), theme);
    });
    return bars;
}
} // namespace

QWidget *Gallery::charts()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(16);
    auto *suspicious = new SuspiciousAccessChart;
    suspicious->setData(samples::suspiciousAccess());
    auto *first = panelWith(QStringLiteral("Suspicious access"), suspicious);
    first->setSub(QStringLiteral("14 days, 105 events, 8 alerts"));
    first->addToHead(new SeverityLegend);
    first->addToHead(new LinkButton(QStringLiteral("Open timeline")));
    first->setFixedHeight(260);
    grid->addWidget(first, 0, 0);
    auto *trends = new TrendRows;
    trends->setTrends(samples::trends());
    auto *second = panelWith(QStringLiteral("Accounts at risk"), trends);
    second->setFixedHeight(312);
    grid->addWidget(second, 0, 1);
    auto *why = new WaterfallChart;
    why->setWhy(samples::waterfall());
    grid->addWidget(panelWith(QStringLiteral("Why the risk is 97"), why), 1, 0);
    auto *use = new WeeklyUseChart;
    use->setData(samples::weeklyUse());
    grid->addWidget(panelWith(QStringLiteral("Tokens without a sign-in, by week"), use), 1, 1);
    auto *path = new AccessPathChart;
    path->setPath(samples::accessPath());
    grid->addWidget(panelWith(QStringLiteral("Access path"), path), 2, 0);
    grid->addWidget(panelWith(QStringLiteral("Bars"), paintedBars()), 2, 1);
    auto *findings = new FindingList(QStringLiteral("Findings"), FindingList::Detail::Full);
    findings->setFindings(samples::findings());
    findings->setCurrentIndex(findings->model()->index(0, 0));
    grid->addWidget(panelWith(QStringLiteral("5 open findings"), findings, 1), 3, 0);
    auto *next = new DoNextList;
    NextStep rotate{QStringLiteral("Rotate key tsk-2021-09"), QStringLiteral("AWS CLI"), QStringLiteral("aws kms"), {}, {}, false};
    NextStep owner{QStringLiteral("Name a new owner"), {}, {}, {}, {}, true};
    next->setSteps({rotate, owner});
    grid->addWidget(panelWith(QStringLiteral("Do next"), next), 3, 1);
    grid->setColumnStretch(0, 60);
    grid->setColumnStretch(1, 40);
    return box;
}

} // namespace postern
