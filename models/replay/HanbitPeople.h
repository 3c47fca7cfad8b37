// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QVector>

namespace postern {

/// Somebody who works at Hanbit Market. All names are invented.
struct HanbitPerson
{
    QString number; ///< personnel number
    QString name;
    QString login;
    QString department;
    QString title;
    QString manager; ///< personnel number
    QDate hired;

    QString mail() const { return login + QStringLiteral("@hanbit.example"); }
};

/// The two hundred and fifty of them.
namespace HanbitPeople {

/// Everybody, in the order of their numbers. The first five are those below.
const QVector<HanbitPerson> &all();

inline constexpr int developer = 0; ///< made the key, leaves on 1 January 2025
inline constexpr int successor = 1; ///< has a copy of the key on a laptop
inline constexpr int lead = 2;      ///< answers for identity engineering
inline constexpr int firstOperator = 3, secondOperator = 4;

} // namespace HanbitPeople

} // namespace postern
