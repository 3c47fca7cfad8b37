// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/DossierPage.h"

#include "models/base/Words.h"
#include "ui/charts/AccessPathChart.h"
#include "ui/charts/WaterfallChart.h"
#include "ui/report/PaperCharacters.h"
#include "ui/report/PaperDates.h"
#include "ui/report/PaperWeeklyUse.h"
#include "ui/report/ReportColumns.h"
#include "ui/report/ReportFacts.h"
#include "ui/report/ReportFlow.h"
#include "ui/report/ReportHeading.h"
#include "ui/report/ReportList.h"
#include "ui/report/ReportParagraph.h"
#include "ui/report/ReportPicture.h"
#include "ui/report/ReportSubject.h"
#include "ui/report/ReportTable.h"
#include "ui/theme/SeverityLook.h"

#include <algorithm>
#include <cmath>

namespace postern {

namespace {
constexpr qreal pathHeight = 52;
constexpr qsizetype mostFindings = 8; ///< the rest stand on the pages of evidence

PaperLook section()
{
    PaperLook look = PaperLook::section();
    look.size = 13;
    return look;
}

PaperLook quiet() { return PaperLook::small().in(Token::Text2); }

/// "5b0e…c41d": the whole of it stands on the pages of evidence.
QString shortHash(const QString &hash)
{
    return hash.size() > 8 ? hash.left(4) + u'\u2026' + hash.right(4) : hash;
}

Waterfall onPaper(Waterfall why)
{
    for (RiskFactor &factor : why.factors) {
        factor.name = paper::shownInChart(factor.name);
        factor.evidence = paper::shownInChart(factor.evidence);
    }
    return why;
}

AccessPath onPaper(AccessPath path)
{
    for (AccessStep &step : path.steps) {
        step.name = paper::shownInChart(step.name);
        step.detail = paper::shownInChart(step.detail);
    }
    return path;
}

/// The first live secret, or the first there is.
const CredentialDetail *mainCredential(const AccountDetail &account)
{
    for (const CredentialDetail &credential : account.credentials)
        if (credential.isLive)
            return &credential;
    return account.credentials.isEmpty() ? nullptr : &account.credentials.constFirst();
}
} // namespace

void DossierPage::addTo(ReportFlow &flow, const AccountDossier &dossier)
{
    const AccountDetail &account = dossier.account;
    //: Beside the account's name. %1: "Critical", %2: 0 to 100.
    const QString chip = tr("%1, %2 of 100").arg(wordFor(account.level)).arg(std::lround(account.score));
    flow.add<ReportSubject>(20, account.name, account.level, chip);
    PaperLook line = PaperLook::body().in(Token::Text2);
    flow.add<ReportParagraph>(4, PaperText(dossier.sentence, line, 4));
    addIdentity(flow, account);
    addWhy(flow, account);
    addUse(flow, account);
    addFindings(flow, dossier);
    auto &columns = flow.add<ReportColumns>(16);
    addCustody(columns.left(), dossier);
    addSteps(columns.right(), dossier);
}

void DossierPage::addIdentity(ReportFlow &flow, const AccountDetail &account)
{
    auto &facts = flow.add<ReportFacts>(16);
    facts.add(tr("Owner"), account.owner ? account.owner->name : tr("No owner"));
    facts.add(tr("Left on"), account.owner ? paper::day(account.owner->leftAt, tr("Has not left")) : tr("Not known"));
    facts.add(tr("Source"), account.sourceName);
    facts.add(tr("Created"), paper::day(account.createdAt, tr("Not known")));
    facts.add(tr("Last used"), account.lastUsedAt ? Words::onPaper(*account.lastUsedAt) : tr("Not known"));
    facts.add(tr("State"), account.state);
    const CredentialDetail *credential = mainCredential(account);
    facts.add(tr("Secret"), credential ? credential->name : tr("None known"));
    facts.add(tr("Valid to"), credential ? paper::day(credential->notAfter, tr("No end")) : tr("Not known"));
    facts.add(tr("Privilege"), account.privilege.isEmpty() ? tr("None known") : account.privilege);
}

void DossierPage::addWhy(ReportFlow &flow, const AccountDetail &account)
{
    //: Over the factors of a risk. %1: 0 to 100.
    flow.add<ReportHeading>(16, tr("Why the risk is %1").arg(account.waterfall.score), tr("each factor in points"), section());
    if (account.waterfall.factors.isEmpty())
        flow.add<ReportParagraph>(8, PaperText(tr("No finding is open."), quiet()));
    else
        flow.add<ReportPicture>(8, waterfallHeight(Theme(), account.waterfall.factors.size()),
                                [why = onPaper(account.waterfall)](QPainter &painter, const QRectF &rect, const Theme &theme) {
                                    paintWaterfall(painter, rect, theme, why);
                                });
    if (account.path.steps.isEmpty())
        return;
    flow.add<ReportHeading>(14, tr("Access path"), QString(), section());
    flow.add<ReportPicture>(8, pathHeight, [path = onPaper(account.path)](QPainter &painter, const QRectF &rect, const Theme &theme) {
        paintAccessPath(painter, rect.adjusted(1, 0, -1, 0), theme, path);
    });
}

void DossierPage::addUse(ReportFlow &flow, const AccountDetail &account)
{
    if (account.use.weeks.isEmpty())
        return;
    //: Beside "Use by week". %1: how many, %2: a day.
    flow.add<ReportHeading>(16, tr("Use by week"), tr("%1 since %2").arg(Words::number(account.uses),
                                                                        paper::longDay(account.use.weeks.constFirst().monday)),
                            section());
    flow.add<ReportPicture>(8, paper::weeklyUseHeight,
                            [use = account.use](QPainter &painter, const QRectF &rect, const Theme &theme) {
                                paper::paintWeeklyUse(painter, rect, theme, use);
                            });
}

void DossierPage::addFindings(ReportFlow &flow, const AccountDossier &dossier)
{
    const AccountDetail &account = dossier.account;
    const qsizetype count = account.findings.size();
    //: Beside a table that is cut off. %1: how many it shows, %2: how many there are.
    flow.add<ReportHeading>(12, tr("Findings and evidence"),
                            count > mostFindings ? tr("the worst %1 of %2").arg(mostFindings).arg(count) : QString(), section());
    if (count == 0) {
        flow.add<ReportParagraph>(8, PaperText(tr("No finding is open."), quiet()));
        return;
    }
    auto &table = flow.add<ReportTable>(8, QVector<ReportColumn>{{{}, 12, Qt::AlignLeft, {}},
                                                                 {tr("Finding"), 0, Qt::AlignLeft, {}},
                                                                 {tr("Evidence"), 290, Qt::AlignLeft, {}},
                                                                 {tr("SHA-256"), 76, Qt::AlignLeft, {}}},
                                        25);
    for (qsizetype i = 0; i < std::min(mostFindings, count); ++i) {
        const FindingDetail &finding = account.findings[i];
        table.add({ReportCell::of(finding.severity), ReportCell::of(finding.title, PaperLook::small(), 2),
                   ReportCell::of(finding.evidenceText(), quiet(), 1),
                   ReportCell::of(shortHash(dossier.evidenceHashes.value(i)), PaperLook::code(), 1)});
    }
}

void DossierPage::addCustody(ReportStack &stack, const AccountDossier &dossier)
{
    stack.add<ReportHeading>(0, tr("Custody"), QString(), section());
    auto &list = stack.add<ReportList>(8, 20, 6);
    for (const QString &line : dossier.custody)
        list.add(line);
    if (dossier.custody.isEmpty())
        list.add(tr("Nobody is known to know a secret of it."));
}

void DossierPage::addSteps(ReportStack &stack, const AccountDossier &dossier)
{
    stack.add<ReportHeading>(0, tr("To do"), QString(), section());
    auto &list = stack.add<ReportList>(8, 20, 6);
    int number = 0;
    for (const QString &step : dossier.toDo)
        //: One thing to do. %1: its number, %2: what.
        list.add(tr("%1. %2").arg(++number).arg(step));
    if (dossier.toDo.isEmpty())
        list.add(tr("Nothing."));
}

} // namespace postern
