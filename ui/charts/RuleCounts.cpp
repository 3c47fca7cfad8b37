// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/RuleCounts.h"

#include "models/base/Words.h"
#include "ui/charts/Picture.h"
#include "ui/theme/PosternStyle.h"
#include "ui/widgets/Mark.h"
#include "ui/widgets/TabularText.h"

#include <QPainter>

namespace postern {

namespace {

constexpr int row = 27;

QVector<QRectF> rowsOf(const QRectF &rect, const Theme &theme, qsizetype count)
{
    QVector<QRectF> rows;
    for (int i = 0; i < count; ++i)
        rows << QRectF(rect.left(), rect.top() + i * theme.scaled(row), rect.width(), theme.scaled(row));
    return rows;
}

void paintRules(QPainter &painter, const QRectF &rect, const Theme &theme, const QVector<LeastPrivilege::Rule> &rules)
{
    const QVector<QRectF> rows = rowsOf(rect, theme, rules.size());
    for (int i = 0; i < rules.size(); ++i) {
        const QRectF line = rows[i];
        paintMark(painter, QRectF(line.left(), line.center().y() - 5, 10, 10), theme, rules[i].worst);
        painter.setFont(theme.font(Type::Body));
        painter.setPen(theme[Token::Text]);
        const QRectF words = line.adjusted(18, 0, -theme.scaled(44), 0);
        painter.drawText(words, Qt::AlignVCenter, painter.fontMetrics().elidedText(rules[i].title, Qt::ElideRight, int(words.width())));
        painter.setFont(theme.font(Type::Strong));
        tabular::draw(painter, line, Words::number(rules[i].violations), Qt::AlignRight);
        if (i + 1 < rules.size())
            painter.fillRect(QRectF(line.left(), line.bottom() - 1, line.width(), 1), theme[Token::Hairline]);
    }
}

} // namespace

RuleCounts::RuleCounts(QWidget *parent) : Chart(tr("Violations by rule"), parent), m_picture(new Picture(this))
{
    m_picture->setPaint([this](QPainter &painter, const QRectF &rect, const Theme &theme) { paintRules(painter, rect, theme, m_rules); });
    m_picture->setPlaces([this](const QRectF &rect, const Theme &theme) { return rowsOf(rect, theme, m_rules.size()); });
    connect(m_picture, &Picture::activated, this, &Chart::opened);
    setPicture(m_picture);
}

void RuleCounts::setRules(const QVector<LeastPrivilege::Rule> &rules)
{
    m_rules = rules.mid(0, most);
    m_picture->setHint({280, std::max(1, int(m_rules.size())) * themeInForce().scaled(row)});
    ChartTable table{{tr("Rule"), tr("Violations")}, {}};
    for (const LeastPrivilege::Rule &rule : rules)
        table.rows << QStringList{rule.title, QString::number(rule.violations)};
    setTable(table);
    m_picture->update();
}

} // namespace postern
