// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace postern {

/// Where the events of one product have what rules call by the product's own names.
class SigmaFields
{
public:
    QHash<QString, QStringList> names; ///< by the name in rules: where it stands, the first that is there wins
    QStringList under{QString()};      ///< what comes before such a place: "", "EventData."
    QStringList times;                 ///< names of the time of an event

    /// Every place to look for a name, in order. Remembered: one object belongs to one thread.
    QStringList places(const QString &name) const;

private:
    mutable QHash<QString, QStringList> m_places;
};

} // namespace postern
