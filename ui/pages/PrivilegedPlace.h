// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/AccountFilter.h"

#include <QStringList>

namespace postern {

/// Where one is in the account list, as text that back and forward keep.
struct PrivilegedPlace
{
    AccountFilter::Scope scope = AccountFilter::Scope::Privileged;
    AccountFilter::View view = AccountFilter::View::All;
    QStringList levels;  ///< numbers of Severity
    QStringList sources; ///< source_id
    QStringList used;    ///< "used-7", "unused-90"
    QString text;

    /// Parts that it does not know are passed over.
    static PrivilegedPlace read(const QString &place);
    QString write() const;
};

} // namespace postern
