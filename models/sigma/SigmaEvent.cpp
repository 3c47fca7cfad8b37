// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sigma/SigmaEvent.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>
#include <QRegularExpression>

#include <cmath>

namespace postern {

namespace {

QString numberText(const QJsonValue &value)
{
    const double real = value.toDouble();
    const qint64 whole = value.toInteger(std::numeric_limits<qint64>::min());
    if (whole != std::numeric_limits<qint64>::min() || real == std::floor(real))
        return QString::number(whole != std::numeric_limits<qint64>::min() ? whole : qint64(real));
    return QString::number(real, 'g', 15);
}

/// Whether a name of an event is meant: without regard to case and blanks ("Threat Name" is ThreatName).
bool isMeant(QStringView key, QStringView name)
{
    qsizetype at = 0;
    for (const QChar c : key) {
        if (c == u' ')
            continue;
        if (at >= name.size() || (c != name[at] && c.toCaseFolded() != name[at].toCaseFolded()))
            return false;
        ++at;
    }
    return at == name.size();
}

/// Gathers values without end for no event, however it is built.
class Gathering
{
public:
    explicit Gathering(SigmaScalars &to) : m_to(to) {}

    void take(const QJsonValue &value, int depth)
    {
        if (m_to.size() >= SigmaEvent::valuesMost || depth > SigmaEvent::depthMost)
            return;
        switch (value.type()) {
        case QJsonValue::Null:
        case QJsonValue::Undefined:
            m_to.append(SigmaScalar{true, {}});
            break;
        case QJsonValue::Bool:
            m_to.append(SigmaScalar{false, value.toBool() ? QStringLiteral("true") : QStringLiteral("false")});
            break;
        case QJsonValue::Double:
            m_to.append(SigmaScalar{false, numberText(value)});
            break;
        case QJsonValue::String:
            m_to.append(SigmaScalar{false, value.toString()});
            break;
        case QJsonValue::Array:
            for (const QJsonValue item : value.toArray())
                take(item, depth + 1);
            break;
        case QJsonValue::Object:
            m_to.append(SigmaScalar{false, QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact))});
            break;
        }
    }
    /// Every scalar below, with no regard to names.
    void takeAll(const QJsonValue &value, int depth)
    {
        if (m_to.size() >= SigmaEvent::valuesMost || depth > SigmaEvent::depthMost)
            return;
        if (value.isArray()) {
            for (const QJsonValue item : value.toArray())
                takeAll(item, depth + 1);
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto member = object.begin(); member != object.end(); ++member)
                takeAll(member.value(), depth + 1);
        } else if (!value.isNull()) {
            take(value, depth);
        }
    }
    void walk(const QJsonValue &value, QStringView path, int depth)
    {
        if (m_to.size() >= SigmaEvent::valuesMost || depth > SigmaEvent::depthMost)
            return;
        if (path.isEmpty()) {
            take(value, depth);
        } else if (value.isArray()) {
            for (const QJsonValue item : value.toArray())
                walk(item, path, depth + 1);
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            into(object, path, depth, Qt::CaseSensitive);
            if (m_to.isEmpty())
                into(object, path, depth, Qt::CaseInsensitive);
        } else if (value.isString()) {
            const QString text = value.toString();
            if (text.startsWith(u'{') || text.startsWith(u'[')) {
                const QJsonDocument inside = QJsonDocument::fromJson(text.toUtf8());
                if (!inside.isNull())
                    walk(inside.isArray() ? QJsonValue(inside.array()) : QJsonValue(inside.object()), path, depth + 1);
            }
        }
    }

private:
    /// A name may have dots: the shortest that is there goes first.
    void into(const QJsonObject &object, QStringView path, int depth, Qt::CaseSensitivity sensitivity)
    {
        for (qsizetype dot = path.indexOf(u'.');; dot = path.indexOf(u'.', dot + 1)) {
            const QStringView name = dot < 0 ? path : path.left(dot);
            const QStringView rest = dot < 0 ? QStringView() : path.mid(dot + 1);
            if (name == u"*") {
                for (auto member = object.begin(); member != object.end(); ++member)
                    walk(member.value(), rest, depth + 1);
            } else if (sensitivity == Qt::CaseSensitive) {
                const auto member = object.constFind(name);
                if (member != object.constEnd())
                    walk(member.value(), rest, depth + 1);
            } else {
                for (auto member = object.begin(); member != object.end(); ++member) {
                    if (isMeant(member.key(), name))
                        walk(member.value(), rest, depth + 1);
                }
            }
            if (dot < 0 || !m_to.isEmpty())
                return;
        }
    }

    SigmaScalars &m_to;
};

} // namespace

Result<SigmaEvent> SigmaEvent::ofJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return Error{QStringLiteral("This is no JSON object: %1.").arg(problem.errorString()), {}, false};
    return SigmaEvent(document.object());
}

SigmaScalars SigmaEvent::values(QStringView path) const
{
    SigmaScalars found;
    Gathering(found).walk(m_root, path, 0);
    return found;
}

SigmaScalars SigmaEvent::all() const
{
    SigmaScalars found;
    Gathering(found).takeAll(m_root, 0);
    return found;
}

std::optional<Instant> sigmaMoment(const QString &text)
{
    bool isNumber = false;
    double number = text.toDouble(&isNumber);
    if (isNumber) {
        while (std::abs(number) > 1e11) // later than the year 5000 in seconds: a smaller unit
            number /= 1000;
        return instantFromEpoch(qint64(std::floor(number)));
    }
    static const QRegularExpression shape(
        QStringLiteral(R"(\A(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,]\d+)?\s*(Z|UTC|[+-]\d\d:?\d\d)?\z)"));
    const QRegularExpressionMatch parts = shape.match(text.trimmed());
    if (!parts.hasMatch())
        return std::nullopt;
    QString offset = parts.captured(3);
    if (offset.isEmpty() || offset == QLatin1String("UTC"))
        offset = QStringLiteral("Z");
    if (offset.size() == 5)
        offset.insert(3, u':');
    return instantFromIso(parts.captured(1) + u'T' + parts.captured(2) + offset);
}

} // namespace postern
