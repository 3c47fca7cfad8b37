// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/SourceStatus.h"
#include "models/tables/AccountViewCounts.h"
#include "ui/pages/PrivilegedPlace.h"

#include <QWidget>

class QLineEdit;

namespace postern {

class FilterBar;
class FilterChip;
class ViewTabs;

/// The tabs and the filter over an account list.
class AccountFilters : public QWidget
{
    Q_OBJECT

public:
    explicit AccountFilters(QWidget *parent = nullptr);

    /// What is chosen; spans of time end at now.
    AccountFilter filter(AccountFilter::Scope scope, Instant now) const;
    PrivilegedPlace place(AccountFilter::Scope scope) const;
    /// Does not emit changed().
    void setPlace(const PrivilegedPlace &place);
    void setCounts(const AccountViewCounts &counts);
    /// The sources that accounts come from; what was chosen stays chosen.
    void setSources(const QVector<SourceStatus> &sources);
    void clear();
    void focusText();

Q_SIGNALS:
    void changed();
    /// The text field was left downwards.
    void left();

private:
    ViewTabs *m_tabs;
    FilterBar *m_bar;
    FilterChip *m_risk;
    FilterChip *m_source;
    FilterChip *m_used;
};

} // namespace postern
