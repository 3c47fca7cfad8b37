// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportPaper.h"

#include "models/base/Words.h"
#include "ui/report/PaperText.h"
#include "ui/theme/Icon.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace postern {

namespace {
constexpr qreal side = 56;
constexpr qreal bottom = 40;
constexpr qreal headLine = 20;
constexpr qreal headHeight = headLine + 12 + 1;
constexpr qreal footHeight = 1 + 10 + 20;
constexpr qreal logo = 18;
constexpr qreal gap = 8;
constexpr qsizetype digits = 8; // of the digest: enough to tell two databases apart by eye

QString say(const char *text) { return QCoreApplication::translate("postern::ReportPaper", text); }

PaperLook headLook() { return {12, 20}; }
PaperLook footLook() { return {11, 20, QFont::Normal, Token::Text2}; }

void paintHead(QPainter &painter, const Theme &theme, const ReportPaper &paper, const QRectF &rect)
{
    paintLogo(painter, QRectF(rect.left(), rect.top() + (headLine - logo) / 2, logo, logo), theme);
    const QRectF line(rect.left(), rect.top(), rect.width(), headLine);
    const PaperText kind(paper.classification, headLook().in(Token::Text2), 1);
    kind.paint(painter, line.adjusted(rect.width() * 0.7, 0, 0, 0), theme, Qt::AlignRight);
    const qreal end = rect.right() - std::min(kind.width(), rect.width() * 0.3) - 2 * gap;
    qreal x = rect.left() + logo + gap;
    const PaperText company(paper.organisation, headLook().of(QFont::DemiBold), 1);
    const qreal companyWidth = std::min(company.width(), rect.width() * 0.25);
    company.paint(painter, QRectF(x, line.top(), companyWidth, headLine), theme);
    x += companyWidth + gap;
    PaperText(paper.title, headLook().in(Token::Text2), 1)
        .paint(painter, QRectF(x, line.top(), std::max(40.0, end - x), headLine), theme);
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme[Token::Line]);
}

void paintFoot(QPainter &painter, const Theme &theme, const ReportPaper &paper, const QRectF &rect,
               const QString &pageOf)
{
    painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), theme[Token::Line]);
    const QRectF line(rect.left(), rect.bottom() - 20, rect.width(), 20);
    PaperText number(pageOf, footLook(), 1);
    number.paint(painter, line, theme, Qt::AlignRight);
    PaperLook code = PaperLook::code();
    code.size = 10;
    code.line = 20;
    //: In the foot of a page. %1: the first digits of the database's digest.
    const PaperText digest(paper.digest.isEmpty() ? QString() : say("db %1").arg(paper.digest.left(digits)),
                           code, 1);
    const qreal digestRight = line.right() - number.width() - 2 * gap;
    digest.paint(painter, QRectF(line.left(), line.top(), digestRight - line.left(), line.height()), theme,
                 Qt::AlignRight);
    const QString at = Words::onPaper(paper.dataAt);
    const QString words = !paper.madeFor.isEmpty()
        //: In the foot of a page. %1: the program and its version, %2: day and time, %3: a person.
        ? say("%1, data of %2, made for %3").arg(ReportPaper::program(), at, paper.madeFor)
        //: In the foot of a page. %1: the program and its version, %2: day and time.
        : say("%1, data of %2").arg(ReportPaper::program(), at);
    const qreal room = digestRight - digest.width() - 2 * gap - line.left();
    PaperText(words, footLook(), 1).paint(painter, QRectF(line.left(), line.top(), room, line.height()), theme);
}
} // namespace

QRectF ReportPaper::area() const
{
    const qreal from = top + headHeight;
    const qreal to = size().height() - bottom - footHeight - gap;
    return {side, from, size().width() - 2 * side, to - from};
}

QString ReportPaper::program() { return QStringLiteral("Postern " POSTERN_VERSION); }

void ReportPaper::paint(QPainter &painter, const Theme &theme, int page, int pages) const
{
    const qreal width = size().width() - 2 * side;
    paintHead(painter, theme, *this, QRectF(side, top, width, headHeight));
    //: In the foot of a page. %1: its number, %2: how many there are.
    paintFoot(painter, theme, *this, QRectF(side, size().height() - bottom - footHeight, width, footHeight),
              say("Page %1 of %2").arg(page).arg(pages));
}

} // namespace postern
