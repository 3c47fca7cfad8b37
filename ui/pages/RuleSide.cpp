// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/RuleSide.h"

#include "models/base/Words.h"
#include "ui/pages/RuleBacktest.h"
#include "ui/pages/RuleParameters.h"
#include "ui/theme/DisplayText.h"
#include "ui/theme/PosternStyle.h"
#include "ui/theme/SeverityLook.h"
#include "ui/widgets/GlyphLabel.h"
#include "ui/widgets/SideColumn.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QPainter>

namespace postern {

namespace {

/// A widget with lines under each other.
QVBoxLayout *linesIn(QWidget *widget)
{
    auto *lines = new QVBoxLayout(widget);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    return lines;
}

/// Words of the program, in which names of sources are shown already: French puts spaces in them that the gate would spell out.
TextLabel *wrapped(const QString &text, Token token, QWidget *parent)
{
    auto *label = new TextLabel(Type::Body, token, parent);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

QString nameOf(RuleDetail::Proof::Kind kind)
{
    switch (kind) {
    case RuleDetail::Proof::Kind::Caught: return RuleSide::tr("caught");
    case RuleDetail::Proof::Kind::Spared: return RuleSide::tr("spared");
    case RuleDetail::Proof::Kind::Edge: return RuleSide::tr("on the edge");
    }
    return {};
}

} // namespace

RuleSide::RuleSide(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_parameters(new RuleParameters(this)), m_backtest(new RuleBacktest(workspace, this)), m_column(new SideColumn(tr("Details of the rule"), this))
{
    setAccessibleName(tr("Selected rule"));
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(1, 0, 0, 0);
    lines->addWidget(m_column);
    clear();
}

void RuleSide::clear()
{
    // Kept from rule to rule, so that the sections do not take them along.
    for (QWidget *kept : {static_cast<QWidget *>(m_parameters), static_cast<QWidget *>(m_backtest)}) {
        kept->setParent(this);
        kept->hide();
    }
    m_column->clear();
}

void RuleSide::show(const RuleDetail &detail, Instant now)
{
    clear();
    addSeverity(detail);
    m_parameters->setParameters(detail.parameters);
    m_column->addSection(tr("Parameters"), m_parameters);
    m_parameters->show();
    auto *span = new TextLabel(tr("%1 days").arg(Words::number(RuleBacktest::days)), Type::Small, Token::Text2, m_column);
    m_column->addSection(tr("Backtest, matches by day"), m_backtest, span);
    m_backtest->show();
    addStanding(detail, now);
    m_column->addSection(tr("What to do"), wrapped(detail.remedy, Token::Text, m_column));
    addPairs(tr("Controls"), detail.controls);
    QVector<QPair<QString, QString>> due;
    for (const auto &[word, days] : detail.dueDays)
        due << qMakePair(word, tr("within %n day(s)", nullptr, days));
    addPairs(tr("To be dealt with"), due);
    addProof(detail);
    addHistory(detail, now);
}

void RuleSide::addSeverity(const RuleDetail &detail)
{
    auto *box = new QWidget(m_column);
    auto *lines = linesIn(box);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new GlyphLabel(detail.card.severity, 12, box));
    row->addWidget(new TextLabel(wordFor(detail.card.severity), Type::BodyMedium, Token::Text, box), 1);
    lines->addLayout(row);
    const QString cases = detail.severityText.section(u';', 1).trimmed();
    for (const QString &one : cases.split(u';', Qt::SkipEmptyParts)) {
        auto *line = new TextLabel(Type::Code, Token::Text2, box);
        line->setDataText(one.trimmed());
        line->setWordWrap(true);
        lines->addWidget(line);
    }
    m_column->addSection(tr("Severity"), box);
}

void RuleSide::addStanding(const RuleDetail &detail, Instant now)
{
    auto *box = new QWidget(m_column);
    auto *lines = linesIn(box);
    if (detail.card.standing == RuleCard::Standing::Judged)
        lines->addWidget(wrapped(tr("All its sources are complete and current."), Token::OkText, box));
    else
        lines->addWidget(wrapped(detail.card.because, Token::MediumText, box));
    if (!detail.needs.isEmpty())
        lines->addWidget(wrapped(tr("It needs: %1.").arg(detail.needs.join(QStringLiteral(", "))), Token::Text2, box));
    if (detail.card.lastRunAt)
        lines->addWidget(wrapped(tr("Last run %1, %2 ms.").arg(Words::moment(*detail.card.lastRunAt, now), Words::number(detail.card.lastRunMs)), Token::Text2, box));
    m_column->addSection(tr("Can it be judged?"), box);
}

void RuleSide::addPairs(const QString &title, const QVector<QPair<QString, QString>> &pairs)
{
    if (pairs.isEmpty())
        return;
    auto *box = new QWidget(m_column);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[name, value] : pairs) {
        grid->addWidget(wrapped(name, Token::Text2, box), row, 0, Qt::AlignTop);
        grid->addWidget(wrapped(value, Token::Text, box), row++, 1, Qt::AlignTop);
    }
    grid->setColumnMinimumWidth(0, themeInForce().scaled(112));
    m_column->addSection(title, box);
}

void RuleSide::addProof(const RuleDetail &detail)
{
    auto *box = new QWidget(m_column);
    auto *lines = linesIn(box);
    for (const RuleDetail::Proof &one : detail.proof) {
        //: A case a rule was proved with. %1: caught, spared or on the edge; %2: what the case is, in English
        lines->addWidget(wrapped(tr("%1: %2").arg(nameOf(one.kind), one.name), Token::Text2, box));
    }
    if (detail.proof.isEmpty())
        lines->addWidget(wrapped(tr("A rule of your own; no proof came with it."), Token::Text2, box));
    m_column->addSection(tr("Proof, %n case(s)", nullptr, int(detail.proof.size())), box);
}

void RuleSide::addHistory(const RuleDetail &detail, Instant now)
{
    auto *box = new QWidget(m_column);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const RuleDetail::Entry &entry : detail.history) {
        grid->addWidget(new TextLabel(Words::shortDay(entry.at, now), Type::Small, Token::Text2, box), row, 0, Qt::AlignTop);
        grid->addWidget(wrapped(entry.words, Token::Text, box), row, 1, Qt::AlignTop);
        auto *actor = new TextLabel(Type::Small, Token::Text2, box);
        actor->setDataText(entry.actor.isEmpty() ? QStringLiteral("Postern") : entry.actor);
        grid->addWidget(actor, row++, 2, Qt::AlignTop);
    }
    if (detail.history.isEmpty())
        grid->addWidget(wrapped(tr("It was not evaluated here yet."), Token::Text2, box), 0, 0, 1, 3);
    m_column->addSection(tr("History"), box);
}

void RuleSide::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeInForce();
    painter.fillRect(rect(), theme[Token::Surface]);
    painter.fillRect(QRect(0, 0, 1, height()), theme[Token::Hairline]);
}

} // namespace postern
