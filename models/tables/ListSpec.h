// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/TableShape.h"

#include <QByteArray>
#include <QVector>

namespace postern {

/// A list as SQL: written once for each kind of list.
struct ListSpec
{
    TableShape shape;
    QByteArray from;              ///< " FROM …", with one row a key
    QByteArray key;               ///< expression of the key
    QByteArray fields;            ///< expressions of the fields, joined by commas
    QVector<QByteArray> orders;   ///< one expression a column; empty: cannot be sorted by
    QVector<QByteArray> texts;    ///< expressions that a text filter looks into
    QByteArray source;            ///< expression of source_id; may be empty
    QByteArray state;             ///< expression of the state; may be empty
    QByteArray subject;           ///< expression of the subject; may be empty
};

} // namespace postern
