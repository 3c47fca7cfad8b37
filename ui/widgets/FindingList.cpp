// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FindingList.h"

#include "ui/theme/DisplayText.h"
#include "ui/theme/SeverityLook.h"
#include "ui/widgets/FindingDelegate.h"

#include <QKeyEvent>
#include <QStandardItemModel>

namespace postern {

FindingList::FindingList(const QString &name, Detail detail, QWidget *parent)
    : QListView(parent), m_detail(detail), m_model(new QStandardItemModel(this))
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setModel(m_model);
    setItemDelegate(new FindingDelegate(this));
    if (detail == Detail::Short) {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
}

void FindingList::setFindings(const QVector<FindingLine> &findings)
{
    m_findings = findings;
    m_model->clear();
    for (const FindingLine &finding : findings) {
        auto *item = new QStandardItem;
        QStringList spoken{wordFor(finding.severity), display::line(finding.title), finding.ruleId};
        for (const QString &more : {finding.sentence, finding.age})
            if (!more.isEmpty())
                spoken << display::line(more);
        item->setData(spoken.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    updateGeometry();
}

QSize FindingList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += sizeHintForRow(row);
    return {312, m_detail == Detail::Short ? height : qMax(height, 120)};
}

QSize FindingList::minimumSizeHint() const
{
    return m_detail == Detail::Short ? QSize(160, sizeHint().height()) : QSize(160, 80);
}

void FindingList::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (!(event->modifiers() & ~Qt::KeypadModifier)) {
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && currentIndex().isValid())
            return Q_EMIT opened(currentIndex().row());
        if (key == Qt::Key_J || key == Qt::Key_K) {
            const int row = qBound(0, currentIndex().row() + (key == Qt::Key_J ? 1 : -1), m_model->rowCount() - 1);
            return setCurrentIndex(m_model->index(row, 0));
        }
        if (!event->text().isEmpty() && event->text().front().isPrint())
            return event->ignore();
    }
    QListView::keyPressEvent(event);
}

void FindingList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // heights follow the width
}

void FindingList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_model) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

} // namespace postern
