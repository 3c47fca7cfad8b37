// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace postern {

/// Which rows of a list are shown. What is empty does not filter.
struct ListFilter
{
    QString text;             ///< contained in one of the list's text columns
    QVector<qint64> sources;  ///< source_id
    QStringList states;       ///< words of the list's state: severities, statuses, activities
    qint64 subject = 0;       ///< account or person it is about; 0: any

    bool operator==(const ListFilter &) const = default;
};

} // namespace postern
