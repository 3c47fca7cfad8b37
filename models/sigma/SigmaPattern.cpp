// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sigma/SigmaPattern.h"

#include <algorithm>

namespace postern {

namespace {

/// Hyphen, slash, en dash, em dash, horizontal bar: all of these begin an option for programs of Windows.
bool isDash(QChar letter)
{
    return letter == u'-' || letter == u'/' || letter == QChar(0x2013) || letter == QChar(0x2014) || letter == QChar(0x2015);
}

bool isWord(QChar letter)
{
    return letter.isLetterOrNumber() || letter == u'_';
}

bool isSame(QChar a, QChar b, Qt::CaseSensitivity sensitivity)
{
    return a == b || (sensitivity == Qt::CaseInsensitive && a.toCaseFolded() == b.toCaseFolded());
}

} // namespace

SigmaPattern SigmaPattern::written(const QString &text)
{
    SigmaPattern pattern;
    const auto letter = [&](QChar c) { pattern.m_pieces.back().tokens.push_back({Kind::Letter, c}); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (c == u'\\' && (next == u'*' || next == u'?' || next == u'\\')) {
            letter(next);
            ++i;
        } else if (c == u'*') {
            pattern.m_pieces.emplace_back();
        } else if (c == u'?') {
            pattern.m_pieces.back().tokens.push_back({Kind::One, {}});
        } else {
            letter(c);
        }
    }
    pattern.settle();
    return pattern;
}

SigmaPattern SigmaPattern::plain(const QString &text)
{
    SigmaPattern pattern;
    for (const QChar c : text)
        pattern.m_pieces.back().tokens.push_back({Kind::Letter, c});
    pattern.settle();
    return pattern;
}

void SigmaPattern::settle()
{
    // Two asterisks in a row are one.
    for (std::size_t i = m_pieces.size(); i-- > 1;) {
        if (m_pieces[i].tokens.empty() && i + 1 < m_pieces.size())
            m_pieces.erase(m_pieces.begin() + qsizetype(i));
    }
    for (Piece &piece : m_pieces) {
        piece.isPlain = std::all_of(piece.tokens.begin(), piece.tokens.end(), [](const Token &token) { return token.kind == Kind::Letter; });
        piece.letters.clear();
        for (const Token &token : piece.tokens)
            piece.letters += token.letter;
    }
}

bool SigmaPattern::hasWildcards() const
{
    return m_pieces.size() > 1 || !m_pieces.front().isPlain;
}

QString SigmaPattern::letters() const
{
    return m_pieces.front().letters;
}

void SigmaPattern::mayBegin()
{
    m_pieces.insert(m_pieces.begin(), Piece());
    settle();
}

void SigmaPattern::mayEnd()
{
    m_pieces.emplace_back();
    settle();
}

void SigmaPattern::loosenDashes()
{
    for (Piece &piece : m_pieces) {
        std::vector<Token> &tokens = piece.tokens;
        for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
            const bool isFree = i == 0 || tokens[i - 1].kind != Kind::Letter || !isWord(tokens[i - 1].letter);
            const bool isBefore = tokens[i + 1].kind == Kind::Letter && isWord(tokens[i + 1].letter);
            if (tokens[i].kind == Kind::Letter && (tokens[i].letter == u'-' || tokens[i].letter == u'/') && isFree && isBefore)
                tokens[i].kind = Kind::Dash;
        }
    }
    settle();
}

bool SigmaPattern::fits(const Piece &piece, QStringView text, qsizetype at, Qt::CaseSensitivity sensitivity)
{
    const qsizetype size = qsizetype(piece.tokens.size());
    if (at < 0 || at + size > text.size())
        return false;
    if (piece.isPlain)
        return text.mid(at, size).compare(piece.letters, sensitivity) == 0;
    for (qsizetype i = 0; i < size; ++i) {
        const Token &token = piece.tokens[std::size_t(i)];
        const QChar c = text[at + i];
        if ((token.kind == Kind::Letter && !isSame(token.letter, c, sensitivity)) || (token.kind == Kind::Dash && !isDash(c)))
            return false;
    }
    return true;
}

/// The first place of a piece that ends before `until`, or -1.
qsizetype SigmaPattern::find(const Piece &piece, QStringView text, qsizetype from, qsizetype until, Qt::CaseSensitivity sensitivity)
{
    const qsizetype size = qsizetype(piece.tokens.size());
    if (piece.isPlain) {
        const qsizetype at = text.left(until).indexOf(piece.letters, from, sensitivity);
        return at;
    }
    for (qsizetype at = from; at + size <= until; ++at) {
        if (fits(piece, text, at, sensitivity))
            return at;
    }
    return -1;
}

bool SigmaPattern::matches(QStringView text, Qt::CaseSensitivity sensitivity) const
{
    const Piece &first = m_pieces.front();
    if (m_pieces.size() == 1)
        return qsizetype(first.tokens.size()) == text.size() && fits(first, text, 0, sensitivity);
    const Piece &last = m_pieces.back();
    qsizetype at = qsizetype(first.tokens.size());
    const qsizetype end = text.size() - qsizetype(last.tokens.size());
    if (at > end || !fits(first, text, 0, sensitivity) || !fits(last, text, end, sensitivity))
        return false;
    // Pieces have a length each, so the first place of one leaves most room for the next.
    for (std::size_t i = 1; i + 1 < m_pieces.size(); ++i) {
        const qsizetype found = find(m_pieces[i], text, at, end, sensitivity);
        if (found < 0)
            return false;
        at = found + qsizetype(m_pieces[i].tokens.size());
    }
    return true;
}

} // namespace postern
