// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PathList.h"

#include "ui/theme/DisplayText.h"
#include "ui/theme/Icon.h"
#include "ui/theme/PosternStyle.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace postern {

namespace {
int stepHeight(const Theme &theme) { return theme.lineHeight(Type::Body) + 8; }
} // namespace

int pathListHeight(const Theme &theme, qsizetype steps) { return static_cast<int>(steps) * stepHeight(theme); }

void paintPathList(QPainter &painter, const QRectF &rect, const Theme &theme, const AccessPath &path)
{
    painter.save();
    qreal y = rect.top();
    for (qsizetype i = 0; i < path.steps.size(); ++i) {
        const AccessStep &step = path.steps[i];
        const bool isLast = i + 1 == path.steps.size();
        const QRectF row(rect.left(), y, rect.width(), stepHeight(theme));
        const qreal middle = std::round(row.center().y());
        const QColor ink = step.isWeak ? theme.text(path.severity) : theme[Token::Text];
        paintIcon(painter, QRectF(row.left(), middle - 8, 16, 16),
                  step.icon.isEmpty() ? QStringLiteral("users") : step.icon, theme[Token::Text2]);
        if (!isLast)
            painter.fillRect(QRectF(row.left() + 7, middle + 10, 1, row.height() - 20), theme[Token::Control]);
        const QString detail = display::line(step.detail);
        const QFontMetricsF small(theme.font(Type::Small));
        const qreal detailWidth = std::min(small.horizontalAdvance(detail), row.width() * 0.45);
        painter.setFont(theme.font(isLast ? Type::Strong : Type::Body));
        painter.setPen(ink);
        const QRectF name(row.left() + 24, row.top(), row.width() - 24 - detailWidth - 8, row.height());
        painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft,
                         QFontMetricsF(painter.font()).elidedText(display::line(step.name), Qt::ElideMiddle, name.width()));
        painter.setFont(theme.font(Type::Small));
        painter.setPen(theme[Token::Text3]);
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignRight, small.elidedText(detail, Qt::ElideRight, detailWidth + 1));
        y += row.height();
    }
    painter.restore();
}

PathList::PathList(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("How it gets there"));
}

void PathList::setPath(const AccessPath &path)
{
    m_path = path;
    QStringList spoken;
    for (const AccessStep &step : path.steps)
        spoken << display::line(step.name) + (step.detail.isEmpty() ? QString() : u' ' + display::line(step.detail));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize PathList::sizeHint() const { return {312, pathListHeight(themeInForce(), m_path.steps.size())}; }

void PathList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPathList(painter, rect(), themeInForce(), m_path);
}

} // namespace postern
