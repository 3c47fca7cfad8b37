// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartView.h"

#include "ui/charts/ChartTip.h"
#include "ui/theme/PosternStyle.h"
#include "ui/theme/StyleShapes.h"
#include "ui/widgets/TabularText.h"

#include <QAbstractBarSeries>
#include <QBarCategoryAxis>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLegend>
#include <QMouseEvent>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace postern {

namespace {
/// The smallest of 1, 2 and 5 × 10ⁿ that reaches the value in at most four steps.
int roundStep(int max)
{
    for (int power = 1;; power *= 10)
        for (const int digit : {1, 2, 5})
            if (digit * power * 4 >= max)
                return digit * power;
}
} // namespace

ChartView::ChartView(QWidget *parent)
    : QChartView(parent), m_days(new QBarCategoryAxis(this)), m_values(new QValueAxis(this)),
      m_tipWidget(new ChartTip(this))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing, false); // straight lines only
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(180);
    QChart *picture = chart();
    picture->setAnimationOptions(QChart::NoAnimation);
    picture->setBackgroundVisible(false);
    picture->layout()->setContentsMargins(0, 0, 0, 0);
    picture->legend()->hide();
    picture->addAxis(m_days, Qt::AlignBottom);
    picture->addAxis(m_values, Qt::AlignLeft);
    m_days->setGridLineVisible(false);
    m_days->setLabelsVisible(false);
    m_days->setLineVisible(false);
    m_values->setLabelFormat(QStringLiteral("%d"));
    dress();
}

void ChartView::setHeadRoom(int pixels)
{
    m_headRoom = pixels;
    dress();
}

void ChartView::dress()
{
    const Theme &theme = themeInForce();
    setBackgroundBrush(theme[Token::Surface]);
    m_values->setLabelsFont(theme.font(Type::Micro));
    m_values->setLabelsBrush(theme[Token::Text3]);
    m_values->setLinePen(Qt::NoPen);
    m_values->setGridLinePen(QPen(theme[Token::Grid], 1));
    chart()->setMargins(QMargins(0, m_headRoom, 0, theme.lineHeight(Type::Micro) + 6));
}

void ChartView::setAxes(const QStringList &labels, int max)
{
    m_labels = labels;
    m_bins = static_cast<int>(labels.size());
    m_cursor = -1;
    m_tipWidget->hide();
    const int step = roundStep(std::max(max, 1));
    const int top = std::max(1, (max + step - 1) / step) * step;
    m_values->setRange(0, top);
    m_values->setTickCount(top / step + 1);
    QStringList bins; // Qt cuts a label to its bin; the axis is drawn by paintAxis() instead
    for (int i = 0; i < m_bins; ++i)
        bins << QString::number(i);
    m_days->setCategories(bins);
}

void ChartView::paintAxis(QPainter &painter) const
{
    const Theme &theme = themeInForce();
    const QRectF plot = chart()->plotArea();
    painter.fillRect(QRectF(plot.left(), std::round(plot.bottom()), plot.width(), 1), theme[Token::Axis]);
    painter.setFont(theme.font(Type::Micro));
    painter.setPen(theme[Token::Text3]);
    const QFontMetricsF metrics(painter.font());
    // Labels that would touch are left out, every second one, until the rest fits; never turned.
    const bool hasHoles = m_labels.contains(QString());
    qreal widest = 1;
    for (const QString &label : m_labels)
        widest = std::max(widest, metrics.horizontalAdvance(label));
    int stride = 1;
    while (!hasHoles && stride < m_bins && plot.width() / m_bins * stride < widest + 4)
        stride *= 2;
    qreal free = 0;
    for (int i = 0; i < m_bins; ++i) {
        if (m_labels[i].isEmpty() || (m_bins - 1 - i) % stride != 0)
            continue;
        const QRectF bin = binRect(i);
        const qreal width = metrics.horizontalAdvance(m_labels[i]);
        const qreal left = std::min(hasHoles ? bin.left() : bin.center().x() - width / 2, sceneRect().right() - width);
        if (left < free)
            continue;
        tabular::draw(painter, QRectF(left, plot.bottom() + 4, width, theme.lineHeight(Type::Micro)), m_labels[i]);
        free = left + width + 4;
    }
}

void ChartView::setBars(QAbstractBarSeries *series)
{
    if (m_bars) {
        chart()->removeSeries(m_bars);
        delete m_bars;
    }
    m_bars = series;
    chart()->addSeries(series);
    series->attachAxis(m_days);
    series->attachAxis(m_values);
    fitBars();
}

qreal ChartView::barPixels() const
{
    const qreal room = m_bins > 0 ? chart()->plotArea().width() / m_bins : 0;
    return std::min(22.0, std::floor(room * 0.72));
}

void ChartView::fitBars()
{
    const qreal room = m_bins > 0 ? chart()->plotArea().width() / m_bins : 0;
    if (m_bars && room > 1)
        m_bars->setBarWidth(std::min(1.0, barPixels() / room));
}

QRectF ChartView::binRect(int bin) const
{
    const QRectF plot = chart()->plotArea();
    const qreal room = plot.width() / std::max(1, m_bins);
    return {plot.left() + room * bin, plot.top(), room, plot.height()};
}

qreal ChartView::yOf(double value) const
{
    const QRectF plot = chart()->plotArea();
    return plot.bottom() - plot.height() * value / std::max(1.0, m_values->max());
}

int ChartView::binAt(const QPointF &scene) const
{
    const QRectF plot = chart()->plotArea();
    if (m_bins == 0 || scene.x() < plot.left() || scene.x() >= plot.right())
        return -1;
    return std::min(m_bins - 1, static_cast<int>((scene.x() - plot.left()) * m_bins / plot.width()));
}

void ChartView::setCursorBin(int bin)
{
    if (bin == m_cursor)
        return;
    m_cursor = bin;
    if (bin >= 0 && m_tip)
        m_tip(bin, *m_tipWidget, mapFromScene(binRect(bin).center()));
    else
        m_tipWidget->hide();
    viewport()->update();
}

void ChartView::drawForeground(QPainter *painter, const QRectF &)
{
    const Theme &theme = themeInForce();
    painter->save();
    paintAxis(*painter);
    if (m_foreground)
        m_foreground(*painter);
    if (m_cursor >= 0) {
        const QRectF bin = binRect(m_cursor);
        QPen pen(theme[Token::Control], 1, Qt::CustomDashLine);
        pen.setDashPattern({3, 3});
        painter->setPen(pen);
        const qreal x = std::round(bin.center().x()) + .5;
        painter->drawLine(QPointF(x, bin.top()), QPointF(x, bin.bottom()));
    }
    if (hasFocus())
        paintBox(*painter, sceneRect().adjusted(1, 1, -1, -1), QColor(), theme[Token::Focus], 5, 2);
    painter->restore();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    fitBars();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    setCursorBin(binAt(mapToScene(event->position().toPoint())));
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const int bin = binAt(mapToScene(event->position().toPoint()));
    if (event->button() == Qt::LeftButton && bin >= 0)
        Q_EMIT activated(bin);
}

void ChartView::leaveEvent(QEvent *event)
{
    setCursorBin(-1);
    QChartView::leaveEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = m_bins - 1;
    switch (event->key()) {
    case Qt::Key_Left: return setCursorBin(m_cursor < 0 ? last : std::max(0, m_cursor - 1));
    case Qt::Key_Right: return setCursorBin(m_cursor < 0 ? 0 : std::min(last, m_cursor + 1));
    case Qt::Key_Home: return setCursorBin(0);
    case Qt::Key_End: return setCursorBin(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_cursor >= 0)
            return Q_EMIT activated(m_cursor);
        break;
    case Qt::Key_Escape:
        if (m_cursor >= 0)
            return setCursorBin(-1);
        break;
    default: break;
    }
    event->ignore();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    setCursorBin(-1);
    QChartView::focusOutEvent(event);
}

void ChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_days)
        dress();
}

} // namespace postern
