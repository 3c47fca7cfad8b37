// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QTextStream>

namespace postern::test {

/// Counts where what was read and what another program says agree, and keeps every difference.
class Agreements
{
public:
    explicit Agreements(const QString &folder) : m_folder(folder) {}

    /// The path of a file of the corpora.
    QString path(const QString &file) const { return m_folder.filePath(file); }
    /// From here on, what is compared is compared with this file.
    void against(const QString &oracle);
    /// A difference that is meant so. One that is explained and does not occur is a failure too.
    void explain(const QString &what, const QString &reason);
    /// Compares: `what` names the row and field, once in each oracle.
    void compare(const QString &what, const QString &read, const QString &expected);
    /// Prints the sums and every difference; whether all agree or are explained.
    bool print(QTextStream &out) const;

private:
    /// What one file of expected results said.
    struct Oracle
    {
        QString name;
        int agreed = 0;
        QStringList explained;
        QStringList differing;
        QHash<QString, QString> reasons; ///< by what; those that occurred are taken out
    };
    QDir m_folder;
    QVector<Oracle> m_oracles;
};

} // namespace postern::test
