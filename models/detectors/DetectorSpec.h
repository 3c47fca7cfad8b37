// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>
#include <QVector>

namespace postern {

/// What a detector must be told to judge at all.
enum class DetectorNeed : quint16 {
    Countries = 1 << 0,  ///< a country with each event, from the source or a database
    Positions = 1 << 1,  ///< a database of positions
    Systems = 1 << 2,    ///< numbers of autonomous systems
    Records = 1 << 3,    ///< which records were read
    Subjects = 1 << 4,   ///< whose data it was
    Numbers = 1 << 5,    ///< numbers of the records, before they are hashed
    Tokens = 1 << 6,     ///< ids of accepted tokens
    Issuance = 1 << 7,   ///< a log of issued tokens
    Prompts = 1 << 8,    ///< MFA prompts and their answers
    Sessions = 1 << 9,   ///< ids of sessions
    Failures = 1 << 10,  ///< refused sign-ins as well as accepted ones
    Grants = 1 << 11,    ///< grants with the time they were given
    SecretReads = 1 << 12, ///< reads from a vault
    Credentials = 1 << 13  ///< with which credential it was done
};
Q_DECLARE_FLAGS(DetectorNeeds, DetectorNeed)
Q_DECLARE_OPERATORS_FOR_FLAGS(DetectorNeeds)

/// A detector as data: its name, what it looks for, its thresholds, what it needs.
struct DetectorSpec
{
    /// One threshold.
    struct Parameter
    {
        QString name;
        double value = 0;            ///< default
        double least = 0, most = 0;  ///< limits within which a person may set it
        QString origin;              ///< where the default comes from
    };

    QString name;  ///< as rules call it: "first-geo"
    QString title; ///< one line for a reader
    DetectorNeeds needs;    ///< without all of these it says nothing
    DetectorNeeds sharper;  ///< without these it says less
    QVector<Parameter> parameters;
};

/// What each need is called in a sentence: "countries of addresses".
QString wordsOf(DetectorNeed need);
/// All of them, for a loop.
QVector<DetectorNeed> allDetectorNeeds();

} // namespace postern
