// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/LeastPrivilege.h"
#include "ui/charts/Chart.h"

namespace postern {

class Picture;

/// Rules that are broken, and how often. opened() tells the place in the list.
class RuleCounts : public Chart
{
    Q_OBJECT
public:
    static constexpr int most = 6; ///< of the rules, the most broken

    explicit RuleCounts(QWidget *parent = nullptr);
    void setRules(const QVector<LeastPrivilege::Rule> &rules);

private:
    QVector<LeastPrivilege::Rule> m_rules;
    Picture *m_picture;
};

} // namespace postern
