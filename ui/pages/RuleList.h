// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/RuleCard.h"

#include <QListView>
#include <QVector>

class QStandardItemModel;

namespace postern {

/// The rules under the heads of their groups, with what each finds now. "–" stands where no match means nothing.
class RuleList : public QListView
{
    Q_OBJECT
public:
    enum Role : int { CardRole = Qt::UserRole + 1, IsHeadRole };

    explicit RuleList(QWidget *parent = nullptr);

    /// Keeps the current rule, or takes the first.
    void setRules(const QVector<RuleCard> &rules);
    /// Only rules whose title or id contains the words are shown.
    void setWords(const QString &words);
    QString currentRule() const;
    /// The card of a row; nullptr for the head of a group.
    const RuleCard *card(const QModelIndex &index) const;
    bool choose(const QString &rule);
    int shownRules() const { return m_shown; }

    /// "12", "12+" where there may be more, "–" where nothing is known.
    static QString countText(const RuleCard &card);
    void keyboardSearch(const QString &) override {}

Q_SIGNALS:
    /// Another rule is the current one; empty when there is none.
    void ruleChosen(const QString &rule);
    /// Enter or a double click.
    void opened();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addRule(int index);

    QVector<RuleCard> m_rules;
    QString m_words;
    QStandardItemModel *m_model;
    int m_shown = 0;
    bool m_isFilling = false;
};

} // namespace postern
