// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/RuleCard.h"

#include <QWidget>

namespace postern {

class TextLabel;

/// Under the text of a rule: whether it could be judged and why not, and what the last try took.
class RuleStrip : public QWidget
{
    Q_OBJECT
public:
    explicit RuleStrip(QWidget *parent = nullptr);
    void showStanding(const RuleCard &card);
    /// What did not work with the numbers that are tried.
    void showError(const QString &words);
    void setTook(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isWell = true;
    TextLabel *m_words;
    TextLabel *m_took;
};

} // namespace postern
