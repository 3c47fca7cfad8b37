// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Progress.h"
#include "models/base/Result.h"

#include <QHash>
#include <QVector>

namespace postern {

class Database;

/// Which things must be judged together: a person with their accounts, what these hold, and the keys they know. Each such
/// group has a number.
class RecordOwner
{
public:
    static Result<RecordOwner> read(const Database &database, const Progress &progress);

    int groups() const { return m_groups; }
    /// Group of an identity; -1 when it belongs to none.
    int groupOf(qint64 identity) const { return m_groupOf.value(identity, -1); }

private:
    int top(int node);
    int node(qint64 identity);
    void join(qint64 one, qint64 other);
    void number();

    QHash<qint64, int> m_nodeOf;
    QVector<int> m_parent;
    QHash<qint64, int> m_groupOf;
    int m_groups = 0;
};

} // namespace postern
