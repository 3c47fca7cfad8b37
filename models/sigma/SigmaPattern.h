// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace postern {

/// A text of a rule with its wildcards: * for any letters, ? for one. Matching never goes back: it takes at most
/// the length of the text times that of the pattern.
class SigmaPattern
{
public:
    /// As written in a rule: \* and \? are the letters themselves, \\ is one backslash, a backslash before anything else is itself.
    static SigmaPattern written(const QString &text);
    /// Every letter as it is.
    static SigmaPattern plain(const QString &text);

    /// Whether there is anything but letters.
    bool hasWildcards() const;
    /// The letters, when there is nothing else.
    QString letters() const;

    void mayBegin(); ///< anything may stand before it
    void mayEnd();   ///< anything may stand behind it
    /// A dash or slash before a word, as Windows tells options: any of the dashes and the slash will do.
    void loosenDashes();

    bool matches(QStringView text, Qt::CaseSensitivity sensitivity) const;

private:
    enum class Kind : quint8 { Letter, One, Dash };
    struct Token
    {
        Kind kind;
        QChar letter; ///< of a letter
    };
    /// What stands between two asterisks: of fixed length.
    struct Piece
    {
        std::vector<Token> tokens;
        QString letters;      ///< when isPlain
        bool isPlain = true;
    };
    static bool fits(const Piece &piece, QStringView text, qsizetype at, Qt::CaseSensitivity sensitivity);
    static qsizetype find(const Piece &piece, QStringView text, qsizetype from, qsizetype until, Qt::CaseSensitivity sensitivity);
    void settle();

    std::vector<Piece> m_pieces{Piece()}; ///< with an asterisk between each two
};

} // namespace postern
