// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/RuleList.h"

#include "models/base/Words.h"
#include "models/workspace/RuleBook.h"
#include "ui/pages/RuleListDelegate.h"
#include "ui/theme/DisplayText.h"
#include "ui/theme/SeverityLook.h"

#include <QEvent>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace postern {

RuleList::RuleList(QWidget *parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setAccessibleName(tr("Rules"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setModel(m_model);
    setItemDelegate(new RuleListDelegate(this));
    connect(this, &QAbstractItemView::doubleClicked, this, &RuleList::opened);
}

QString RuleList::countText(const RuleCard &card)
{
    if (!card.isCountKnown())
        return QStringLiteral("–");
    //: A number of which there may be more.
    return card.isAtLeast() ? tr("%1+").arg(Words::number(card.matches)) : Words::number(card.matches);
}

void RuleList::addRule(int index)
{
    const RuleCard &card = m_rules[index];
    auto *item = new QStandardItem(display::line(card.title));
    item->setData(index, CardRole);
    const QString count = card.isCountKnown() ? tr("%1 matches").arg(countText(card)) : tr("matches not known");
    item->setData(tr("%1, %2, %3").arg(display::line(card.title), wordFor(card.severity), count), Qt::AccessibleTextRole);
    item->setData(display::toolTip(card.title + QLatin1Char('\n') + card.id), Qt::ToolTipRole);
    m_model->appendRow(item);
    ++m_shown;
}

void RuleList::fill()
{
    const QString before = currentRule();
    m_isFilling = true;
    m_model->clear();
    m_shown = 0;
    QChar group;
    for (int i = 0; i < m_rules.size(); ++i) {
        const RuleCard &card = m_rules[i];
        if (!m_words.isEmpty() && !card.title.contains(m_words, Qt::CaseInsensitive) && !card.id.contains(m_words, Qt::CaseInsensitive))
            continue;
        if (card.group != group) {
            auto *head = new QStandardItem(RuleBook::nameOfGroup(card.group));
            head->setFlags(Qt::NoItemFlags);
            head->setData(true, IsHeadRole);
            m_model->appendRow(head);
            group = card.group;
        }
        addRule(i);
    }
    m_isFilling = false;
    if (!choose(before) && m_shown > 0)
        setCurrentIndex(m_model->index(1, 0));
    if (m_shown == 0)
        Q_EMIT ruleChosen({});
}

void RuleList::setRules(const QVector<RuleCard> &rules)
{
    const QString before = currentRule();
    m_rules = rules;
    m_isFilling = true; // an index into the rules of before means nothing
    fill();
    choose(before);
}

void RuleList::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    fill();
}

const RuleCard *RuleList::card(const QModelIndex &index) const
{
    const QVariant at = index.data(CardRole);
    return at.isValid() && at.toInt() < m_rules.size() ? &m_rules[at.toInt()] : nullptr;
}

QString RuleList::currentRule() const
{
    const RuleCard *found = card(currentIndex());
    return found ? found->id : QString();
}

bool RuleList::choose(const QString &rule)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (const RuleCard *found = card(index); found && found->id == rule) {
            setCurrentIndex(index);
            scrollTo(index);
            return true;
        }
    }
    return false;
}

void RuleList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isFilling && current.isValid())
        Q_EMIT ruleChosen(currentRule());
}

void RuleList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_J || event->key() == Qt::Key_K) {
        QKeyEvent arrow(QEvent::KeyPress, event->key() == Qt::Key_J ? Qt::Key_Down : Qt::Key_Up, Qt::NoModifier);
        return QListView::keyPressEvent(&arrow);
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return Q_EMIT opened();
    QListView::keyPressEvent(event);
}

void RuleList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

} // namespace postern
