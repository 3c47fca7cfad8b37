// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/UseBySource.h"

#include "models/base/Words.h"
#include "ui/charts/Picture.h"
#include "ui/theme/DisplayText.h"
#include "ui/theme/PosternStyle.h"
#include "ui/widgets/Bars.h"
#include "ui/widgets/TabularText.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace postern {

namespace {
constexpr qreal row = 27;
}

UseBySource::UseBySource(QWidget *parent) : Chart(tr("Granted and used, by source"), parent), m_picture(new Picture(this))
{
    m_picture->setPaint([this](QPainter &painter, const QRectF &rect, const Theme &theme) { paint(painter, rect, theme); });
    m_picture->setPlaces([this](const QRectF &rect, const Theme &theme) {
        QVector<QRectF> places;
        for (int i = 0; i < m_sources.size(); ++i)
            places << QRectF(rect.left(), rect.top() + i * theme.scaled(int(row)), rect.width(), theme.scaled(int(row)));
        return places;
    });
    connect(m_picture, &Picture::activated, this, &Chart::opened);
    setPicture(m_picture);
}

void UseBySource::setSources(const QVector<LeastPrivilege::Source> &sources)
{
    m_sources = sources;
    m_picture->setHint({400, std::max(1, int(sources.size())) * themeInForce().scaled(int(row))});
    ChartTable table{{tr("Source"), tr("Used"), tr("Granted")}, {}};
    for (const LeastPrivilege::Source &source : sources)
        table.rows << QStringList{source.name, source.isUseKnown ? QString::number(source.used) : tr("not known"), QString::number(source.granted)};
    setTable(table);
    m_picture->update();
}

void UseBySource::paint(QPainter &painter, const QRectF &rect, const Theme &theme) const
{
    qint64 most = 1;
    for (const LeastPrivilege::Source &source : m_sources)
        most = std::max(most, source.granted);
    const qreal names = std::min<qreal>(theme.scaled(124), rect.width() / 3);
    const qreal numbers = theme.scaled(100);
    const qreal share = theme.scaled(48);
    for (int i = 0; i < m_sources.size(); ++i) {
        const LeastPrivilege::Source &source = m_sources[i];
        const QRectF line(rect.left(), rect.top() + i * theme.scaled(int(row)), rect.width(), theme.scaled(int(row)));
        painter.setFont(theme.font(Type::Body));
        painter.setPen(theme[Token::Text]);
        painter.drawText(QRectF(line.left(), line.top(), names - 8, line.height()), Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(display::line(source.name), Qt::ElideRight, int(names - 8)));
        const QRectF bar(line.left() + names, line.center().y() - 5, line.width() - names - numbers - share, 10);
        if (source.isUseKnown)
            paintUseBar(painter, bar, theme, {int(source.granted), int(source.used)}, int(most));
        else
            paintHatch(painter, QRectF(bar.left(), bar.top(), std::max(3.0, bar.width() * double(source.granted) / double(most)), bar.height()), theme);
        painter.setPen(theme[Token::Text2]);
        const QString counts = source.isUseKnown ? tr("%1 of %2").arg(Words::number(source.used), Words::number(source.granted))
                                                 : tr("%1, use not seen").arg(Words::number(source.granted));
        const QRectF words(line.right() - numbers - (source.isUseKnown ? share : share), line.top(), source.isUseKnown ? numbers : numbers + share, line.height());
        tabular::draw(painter, words, counts, Qt::AlignRight);
        if (!source.isUseKnown || source.granted <= 0)
            continue;
        painter.setFont(theme.font(Type::Strong));
        painter.setPen(theme[Token::Text]);
        tabular::draw(painter, QRectF(line.right() - share, line.top(), share, line.height()),
                      tr("%1%").arg(std::lround(100.0 * double(source.used) / double(source.granted))), Qt::AlignRight);
    }
}

} // namespace postern
