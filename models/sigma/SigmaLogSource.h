// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace postern {

/// Whose events a rule is for, in the words of Sigma.
struct SigmaLogSource
{
    QString product;  ///< "windows"; may be empty
    QString service;  ///< "security"; may be empty
    QString category; ///< "process_creation"; may be empty

    /// "windows / security".
    QString text() const
    {
        QStringList said{product, service, category};
        said.removeAll(QString());
        return said.join(QStringLiteral(" / "));
    }
};

} // namespace postern
