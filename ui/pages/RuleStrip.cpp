// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/RuleStrip.h"

#include "ui/theme/Icon.h"
#include "ui/theme/PosternStyle.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace postern {

RuleStrip::RuleStrip(QWidget *parent)
    : QWidget(parent), m_words(new TextLabel(Type::Small, Token::Text2, this)), m_took(new TextLabel(Type::Small, Token::Text2, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(40, 5, 16, 5);
    row->setSpacing(12);
    m_words->setElides(true);
    row->addWidget(m_words, 1);
    row->addWidget(m_took);
}

void RuleStrip::showStanding(const RuleCard &card)
{
    m_isWell = card.standing == RuleCard::Standing::Judged;
    m_words->setText(m_isWell ? tr("Read-only query; all its sources are complete and current") : card.because);
    m_words->setToken(m_isWell ? Token::Text2 : Token::MediumText);
    update();
}

void RuleStrip::showError(const QString &words)
{
    m_isWell = false;
    m_words->setDataText(words);
    m_words->setToken(Token::HighText);
    update();
}

void RuleStrip::setTook(const QString &words) { m_took->setText(words); }

void RuleStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeInForce();
    painter.fillRect(rect(), theme[Token::Surface]);
    painter.fillRect(QRect(0, 0, width(), 1), theme[Token::Hairline]);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme[Token::Hairline]);
    paintIcon(painter, QRectF(16, height() / 2.0 - 7, 14, 14), m_isWell ? QStringLiteral("check") : QStringLiteral("warn"),
              theme[m_isWell ? Token::Ok : Token::MediumFill]);
}

} // namespace postern
