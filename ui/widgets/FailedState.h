// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"
#include "ui/widgets/EmptyState.h"

namespace postern {

/// What stands where a page would, when it could not be read: what happened, since when, what is kept, and one thing to do.
class FailedState : public EmptyState
{
    Q_OBJECT
public:
    explicit FailedState(QWidget *parent = nullptr);
    /// title: what is missing. The error's own words stand below it.
    void setError(const QString &title, const Error &error);
};

} // namespace postern
