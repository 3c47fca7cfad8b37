// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ShareList.h"

#include "ui/theme/PosternStyle.h"
#include "ui/theme/StyleShapes.h"
#include "ui/widgets/TabularText.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace postern {

namespace {
constexpr int margin = 16;
constexpr int barHeight = 12;
constexpr int barRoom = 26;
} // namespace

ShareList::ShareList(const QString &name, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int ShareList::lineHeight() const { return themeInForce().scaled(35); }

QRect ShareList::lineRect(int index) const { return {0, barRoom + index * lineHeight(), width(), lineHeight()}; }

void ShareList::setLines(const QVector<Line> &lines)
{
    m_lines = lines;
    m_current = std::min(m_current, int(std::max<qsizetype>(0, lines.size() - 1)));
    QStringList spoken;
    for (const Line &line : lines)
        spoken << tr("%1: %2").arg(line.text).arg(QLocale().toString(line.count));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

void ShareList::setChosen(const QString &key)
{
    m_chosen = key;
    update();
}

QSize ShareList::sizeHint() const { return {320, barRoom + int(m_lines.size()) * lineHeight() + 8}; }

void ShareList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeInForce();
    ShareBar bar;
    for (const Line &line : std::as_const(m_lines))
        bar.parts << SharePart{line.count, line.look};
    paintShareBar(painter, QRectF(margin, 2, width() - 2 * margin, barHeight), theme, bar);
    for (int i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        const QRect row = lineRect(i);
        if (line.key == m_chosen || (hasFocus() && i == m_current))
            painter.fillRect(row, theme[hasFocus() && i == m_current ? Token::Selected : Token::Hover]);
        if (i > 0)
            painter.fillRect(QRect(margin, row.top(), row.width() - 2 * margin, 1), theme[Token::Hairline]);
        paintShareBar(painter, QRectF(margin, row.center().y() - 5, 11, 11), theme, ShareBar{{SharePart{1, line.look}}});
        painter.setFont(theme.font(Type::Body));
        painter.setPen(theme[Token::Text]);
        const int remarkWidth = row.width() / 4, countWidth = theme.scaled(48);
        const QRect words(margin + 20, row.top(), row.width() - 2 * margin - 20 - remarkWidth - countWidth, row.height());
        painter.drawText(words, Qt::AlignVCenter, painter.fontMetrics().elidedText(line.text, Qt::ElideRight, words.width()));
        painter.setPen(theme[Token::Text3]);
        painter.setFont(theme.font(Type::Small));
        painter.drawText(QRect(row.right() - margin - remarkWidth, row.top(), remarkWidth, row.height()), Qt::AlignVCenter | Qt::AlignRight, line.remark);
        painter.setPen(theme[Token::Text]);
        painter.setFont(theme.font(Type::Strong));
        tabular::draw(painter, QRect(words.right(), row.top(), countWidth, row.height()), QLocale().toString(line.count), Qt::AlignRight);
    }
}

void ShareList::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_lines.size(); ++i) {
        if (!lineRect(i).contains(event->pos()))
            continue;
        m_current = i;
        Q_EMIT chosen(m_lines[i].key);
        return update();
    }
}

void ShareList::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_lines.size()) - 1;
    if ((event->key() == Qt::Key_Down || event->key() == Qt::Key_J) && m_current < last)
        ++m_current;
    else if ((event->key() == Qt::Key_Up || event->key() == Qt::Key_K) && m_current > 0)
        --m_current;
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) && last >= 0)
        Q_EMIT chosen(m_lines[m_current].key);
    else
        return QWidget::keyPressEvent(event);
    update();
}

void ShareList::focusInEvent(QFocusEvent *) { update(); }

void ShareList::focusOutEvent(QFocusEvent *) { update(); }

} // namespace postern
