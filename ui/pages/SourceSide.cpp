// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SourceSide.h"

#include "models/base/Words.h"
#include "ui/pages/CommandButton.h"
#include "ui/pages/TintBox.h"
#include "ui/theme/DisplayText.h"
#include "ui/theme/Icon.h"
#include "ui/theme/PosternStyle.h"
#include "ui/widgets/GlyphLabel.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/SideColumn.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace postern {

namespace {

TextLabel *paragraph(const QString &text, QWidget *parent, Token token = Token::Text)
{
    auto *label = new TextLabel(display::block(text), Type::Body, token, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

SourceSide::SourceSide(QAction *tryAgain, QAction *pause, QAction *close, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Selected source"));
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(1, 0, 0, 0);
    lines->setSpacing(0);
    makeHead(tryAgain, pause, close);
    m_column = new SideColumn(tr("Details of the selected source"), this);
    lines->addWidget(m_column, 1);
}

void SourceSide::makeHead(QAction *tryAgain, QAction *pause, QAction *close)
{
    auto *head = new QWidget(this);
    auto *lines = new QVBoxLayout(head);
    lines->setContentsMargins(16, 16, 16, 16);
    lines->setSpacing(4);
    auto *row = new QHBoxLayout;
    m_mark = new GlyphLabel(Severity::None, 12, head);
    m_name = new TextLabel(Type::Title, Token::Text, head);
    m_name->setElides(true);
    row->addWidget(m_mark);
    row->addWidget(m_name, 1);
    auto *cross = new QToolButton(head);
    cross->setIcon(themedIcon(QStringLiteral("x")));
    cross->setAutoRaise(true);
    cross->setAccessibleName(close->text());
    connect(cross, &QToolButton::clicked, close, &QAction::trigger);
    row->addWidget(cross);
    lines->addLayout(row);
    m_address = new TextLabel(Type::Body, Token::Text2, head);
    m_address->setElides(true);
    lines->addWidget(m_address);
    lines->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(new CommandButton(tryAgain, QStringLiteral("primary"), true, head));
    buttons->addWidget(new CommandButton(pause, {}, false, head));
    buttons->addStretch(1);
    lines->addLayout(buttons);
    static_cast<QVBoxLayout *>(layout())->addWidget(head);
}

void SourceSide::clear()
{
    m_column->clear();
    m_name->setText(tr("No source selected"));
    m_address->setText(QString());
    m_mark->setSeverity(Severity::None);
}

void SourceSide::addWrong(const SourceStatus &source)
{
    auto *box = new QWidget(m_column);
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(12);
    const QString why = source.error.isEmpty() ? source.health.text() + QLatin1Char('.') : source.error;
    lines->addWidget(paragraph(why, box));
    if (!source.effect.isEmpty())
        lines->addWidget(paragraph(source.effect + QLatin1Char('.'), box, Token::Text2));
    if (!source.suspicion.isEmpty()) {
        auto *warning = new TintBox(Token::HighTint, box);
        auto *row = new QHBoxLayout(warning);
        row->setContentsMargins(12, 10, 12, 10);
        row->addWidget(new GlyphLabel(QStringLiteral("warn"), Token::Text, 16, warning), 0, Qt::AlignTop);
        row->addWidget(paragraph(source.suspicion, warning), 1);
        lines->addWidget(warning);
    }
    m_column->addSection(tr("What went wrong"), box);
}

void SourceSide::addSteps(const SourceStatus &source)
{
    QStringList steps;
    if (source.health.state == SourceHealth::State::Late)
        steps << tr("See why nothing was delivered since the last complete read.") << tr("Choose Try again. What was missed is read then.");
    else
        steps << tr("Mend what the error names.") << tr("Choose Try again. Missed hours are read back.");
    if (source.suspectAccountId > 0)
        steps << tr("Check who changed the log.");
    auto *box = new QWidget(m_column);
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    for (int i = 0; i < steps.size(); ++i) {
        auto *row = new QHBoxLayout;
        auto *number = new TextLabel(QString::number(i + 1), Type::Body, Token::Text3, box);
        number->setFixedWidth(16);
        row->addWidget(number, 0, Qt::AlignTop);
        row->addWidget(paragraph(steps[i], box), 1);
        lines->addLayout(row);
    }
    if (source.suspectAccountId > 0) {
        auto *open = new QPushButton(tr("Open account"), box);
        connect(open, &QPushButton::clicked, this, [this, id = source.suspectAccountId] { Q_EMIT accountChosen(id); });
        lines->addWidget(open, 0, Qt::AlignLeft);
    }
    m_column->addSection(tr("What to do"), box);
}

void SourceSide::addFacts(const SourceStatus &source, Instant now)
{
    QStringList facts;
    facts << tr("Kind: %1").arg(source.kind);
    facts << (source.lastCompleteAt ? tr("Last complete read: %1").arg(Words::moment(*source.lastCompleteAt, now)) : tr("Never read completely"));
    if (!source.held.isEmpty())
        facts << tr("It held %1").arg(source.held);
    if (source.privileged > 0)
        facts << tr("%1 privileged accounts").arg(Words::number(source.privileged));
    if (source.badRows > 0)
        facts << tr("%1 rows could not be read").arg(Words::number(source.badRows));
    m_column->addSection(tr("What it holds"), paragraph(facts.join(u'\n'), m_column, Token::Text2));
}

void SourceSide::addRawError(const SourceStatus &source)
{
    auto *well = new TintBox(Token::Sunken, m_column);
    auto *lines = new QVBoxLayout(well);
    lines->setContentsMargins(12, 8, 12, 8);
    auto *raw = new TextLabel(display::block(source.errorDetail), Type::Code, Token::Text2, well);
    raw->setWordWrap(true);
    raw->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    lines->addWidget(raw);
    auto *copy = new LinkButton(tr("Copy"), m_column);
    connect(copy, &QPushButton::clicked, this, [text = source.errorDetail] { QGuiApplication::clipboard()->setText(text); });
    m_column->addSection(tr("Last error"), well, copy);
}

void SourceSide::show(const SourceStatus &source, Instant now)
{
    m_column->clear();
    m_mark->setSeverity(source.health.mark());
    m_mark->setVisible(source.health.mark() != Severity::None);
    m_name->setText(display::line(source.name));
    m_address->setText(display::line(source.address));
    if (source.health.needsCare()) {
        addWrong(source);
        addSteps(source);
    }
    addFacts(source, now);
    if (!source.errorDetail.isEmpty())
        addRawError(source);
}

void SourceSide::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeInForce();
    painter.fillRect(rect(), theme[Token::Surface]);
    painter.fillRect(0, 0, 1, height(), theme[Token::Hairline]);
}

} // namespace postern
