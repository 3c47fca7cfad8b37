// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/BandList.h"

#include "ui/theme/DisplayText.h"
#include "ui/theme/PosternStyle.h"
#include "ui/widgets/Bars.h"
#include "ui/widgets/Mark.h"
#include "ui/widgets/TabularText.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace postern {

BandList::BandList(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Risk by source"));
}

int BandList::rowHeight() const { return themeInForce().scaled(24); }

void BandList::setBands(const QVector<SourceBand> &bands)
{
    m_bands = bands;
    m_current = 0;
    QStringList spoken;
    for (const SourceBand &band : bands)
        spoken << tr("%1: %2, %3 critical").arg(display::line(band.name)).arg(band.accounts.total()).arg(band.accounts[Severity::Critical]);
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize BandList::sizeHint() const { return {360, int(m_bands.size()) * rowHeight() + 8}; }

void BandList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeInForce();
    int scale = 1;
    for (const SourceBand &band : std::as_const(m_bands))
        scale = std::max(scale, band.accounts.total());
    const int height = rowHeight();
    for (int i = 0; i < m_bands.size(); ++i) {
        const SourceBand &band = m_bands[i];
        const QRect row(16, i * height, width() - 32, height);
        if (hasFocus() && i == m_current)
            painter.fillRect(QRect(0, row.top(), width(), height), theme[Token::Selected]);
        const int names = std::min(theme.scaled(116), row.width() / 3);
        painter.setFont(theme.font(Type::Body));
        painter.setPen(theme[Token::Text]);
        painter.drawText(QRect(row.left(), row.top(), names - 8, height), Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(display::line(band.name), Qt::ElideRight, names - 8));
        const int numbers = theme.scaled(88);
        paintBandBar(painter, QRectF(row.left() + names, row.top() + (height - 12) / 2.0, row.width() - names - numbers, 12), theme,
                     BandBar{band.accounts, scale});
        const QRect total(row.right() - theme.scaled(40), row.top(), theme.scaled(40), height);
        painter.setFont(theme.font(Type::Strong));
        tabular::draw(painter, total, QString::number(band.accounts.total()), Qt::AlignRight);
        if (const int critical = band.accounts[Severity::Critical]) {
            const QRect count(total.left() - theme.scaled(40), row.top(), theme.scaled(40), height);
            painter.setFont(theme.font(Type::Small));
            painter.setPen(theme.text(Severity::Critical));
            tabular::draw(painter, count, QString::number(critical), Qt::AlignRight);
            const qreal textWidth = tabular::width(painter.font(), QString::number(critical));
            paintMark(painter, QRectF(count.right() - textWidth - 15, count.top(), 9, height), theme, Severity::Critical);
        }
    }
}

void BandList::mousePressEvent(QMouseEvent *event)
{
    const int row = event->pos().y() / rowHeight();
    if (row >= 0 && row < m_bands.size())
        Q_EMIT opened(m_bands[row].sourceId);
}

void BandList::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const int last = int(m_bands.size()) - 1;
    if ((key == Qt::Key_Down || key == Qt::Key_J) && m_current < last)
        ++m_current;
    else if ((key == Qt::Key_Up || key == Qt::Key_K) && m_current > 0)
        --m_current;
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_current <= last && last >= 0)
        Q_EMIT opened(m_bands[m_current].sourceId);
    else
        return QWidget::keyPressEvent(event);
    update();
}

} // namespace postern
