// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SqlView.h"

#include "ui/theme/DisplayText.h"
#include "ui/theme/PosternStyle.h"
#include "ui/widgets/SqlHighlighter.h"
#include "ui/widgets/TabularText.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace postern {

namespace {
constexpr int margin = 16;

/// Through the display gate, but with the spaces that indent a line.
QString shownPiece(QStringView piece)
{
    qsizetype first = 0, last = piece.size();
    while (first < last && piece[first] == u' ')
        ++first;
    while (last > first && piece[last - 1] == u' ')
        --last;
    return QString(first, u' ') + display::line(piece.mid(first, last - first)) + QString(piece.size() - last, u' ');
}

/// The gate cuts what is long; a rule is shown whole, piece by piece.
QString shownWhole(const QString &text)
{
    constexpr qsizetype most = display::maxLength / 8; // spelled out, a sign has up to eight
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        QString shown;
        for (qsizetype from = 0; from < line.size(); from += most)
            shown += shownPiece(QStringView(line).mid(from, most));
        line = shown;
    }
    return lines.join(u'\n');
}
} // namespace

SqlView::SqlView(const QString &name, QWidget *parent)
    : QPlainTextEdit(parent), m_numbers(new QWidget(this)), m_colours(new SqlHighlighter(document()))
{
    setAccessibleName(name);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    m_numbers->installEventFilter(this);
    connect(this, &QPlainTextEdit::updateRequest, m_numbers, qOverload<>(&QWidget::update));
    connect(this, &QPlainTextEdit::blockCountChanged, this, &SqlView::layNumbers);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &SqlView::markLine);
    auto *corner = new QWidget(this);
    corner->setBackgroundRole(QPalette::Base);
    corner->setAutoFillBackground(true);
    setCornerWidget(corner);
    dress();
}

void SqlView::setSql(const QString &text, int line)
{
    setPlainText(shownWhole(text));
    const QTextBlock first = document()->findBlockByNumber(std::max(0, line - 1));
    if (first.isValid())
        setTextCursor(QTextCursor(first));
    verticalScrollBar()->setValue(std::max(0, line - 1));
    markLine();
}

void SqlView::dress()
{
    setFont(themeInForce().font(Type::Code));
    m_colours->rehighlight();
    layNumbers();
    markLine();
}

void SqlView::layNumbers()
{
    const int digits = std::max(2, int(QString::number(blockCount()).size()));
    const int width = margin + fontMetrics().horizontalAdvance(u'0') * digits + 12;
    setViewportMargins(width, 8, 0, 0);
    m_numbers->setGeometry(0, 8, width, viewport()->height());
}

void SqlView::markLine()
{
    QTextEdit::ExtraSelection line;
    line.cursor = textCursor();
    line.cursor.clearSelection();
    line.format.setBackground(themeInForce()[Token::Sunken]);
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    setExtraSelections({line});
}

void SqlView::paintNumbers()
{
    QPainter painter(m_numbers);
    const Theme &theme = themeInForce();
    painter.fillRect(m_numbers->rect(), theme[Token::Surface]);
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= m_numbers->height()) {
        const qreal high = blockBoundingRect(block).height();
        const bool isCurrent = block == textCursor().block();
        if (isCurrent)
            painter.fillRect(QRectF(0, top, m_numbers->width(), high), theme[Token::Sunken]);
        painter.setPen(theme[isCurrent ? Token::Text2 : Token::Text3]);
        painter.drawText(QRectF(0, top, m_numbers->width() - 12, high), Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
        top += high;
        block = block.next();
    }
}

bool SqlView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_numbers && event->type() == QEvent::Paint)
        paintNumbers();
    return QPlainTextEdit::eventFilter(watched, event);
}

void SqlView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layNumbers();
}

void SqlView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
}

} // namespace postern
