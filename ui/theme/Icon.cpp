// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Icon.h"

#include "ui/theme/PosternStyle.h"

#include <QFile>
#include <QIconEngine>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace postern {

namespace {
QString pathOf(const QString &name) { return QStringLiteral(":/icons/%1.svg").arg(name); }

/// The file draws in black; here the black becomes the wanted colour, so that a PDF keeps its lines.
QByteArray colored(const QString &name, const QColor &color)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("#000", color.name().toLatin1());
}

QPixmap tinted(const QString &name, const QColor &color, const QSize &pixels)
{
    const QString key = QStringLiteral("postern-icon/%1/%2/%3x%4")
                            .arg(name).arg(color.rgba(), 0, 16).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QSvgRenderer renderer(colored(name, color));
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixels)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Draws one icon in the colour its token has now.
class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(QString name, Token token) : m_name(std::move(name)), m_token(token) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, colorFor(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return tinted(m_name, colorFor(mode), size);
    }
    QIconEngine *clone() const override { return new ThemedIconEngine(m_name, m_token); }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        return themeInForce()[mode == QIcon::Disabled ? Token::Text3 : m_token];
    }

    QString m_name;
    Token m_token;
};
} // namespace

void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color)
{
    if (!hasIcon(name))
        return;
    if (painter.paintEngine()->type() == QPaintEngine::Pdf) {
        QSvgRenderer(colored(name, color)).render(&painter, rect);
        return;
    }
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QSize pixels(static_cast<int>(std::ceil(rect.width() * ratio)),
                       static_cast<int>(std::ceil(rect.height() * ratio)));
    QPixmap pixmap = tinted(name, color, pixels);
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(rect, pixmap, QRectF(QPointF(0, 0), QSizeF(pixels)));
}

void paintLogo(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 20, rect.height() / 20);
    painter.setPen(Qt::NoPen);
    const qreal top = 3.5;
    QPainterPath wall;
    wall.addRect(1.5, 6, 17, 11.5);
    for (const qreal x : {1.5, 7.9, 14.7})
        wall.addRect(x, top, x > 7 && x < 8 ? 4.2 : 3.8, 3);
    wall.setFillRule(Qt::WindingFill);
    painter.setBrush(theme[Token::Accent]);
    painter.drawPath(wall.simplified());
    const auto door = [&painter](const QRectF &box, const QColor &color) {
        QPainterPath path;
        path.moveTo(box.bottomLeft());
        path.lineTo(box.left(), box.top() + box.width() / 2);
        path.arcTo(QRectF(box.left(), box.top(), box.width(), box.width()), 180, -180);
        path.lineTo(box.bottomRight());
        path.closeSubpath();
        painter.setBrush(color);
        painter.drawPath(path);
    };
    door(QRectF(11, 11, 4.4, 6.5), theme[Token::Surface]);
    door(QRectF(12.1, 12.2, 2.2, 5.3), theme[Token::Lamp]);
    painter.restore();
}

QIcon themedIcon(const QString &name, Token token)
{
    return hasIcon(name) ? QIcon(new ThemedIconEngine(name, token)) : QIcon();
}

bool hasIcon(const QString &name) { return !name.isEmpty() && QFile::exists(pathOf(name)); }

} // namespace postern
