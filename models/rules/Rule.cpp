// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/Rule.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace postern {

QString Rule::titleIn(const QString &language) const
{
    return title.value(language, title.value(QStringLiteral("en")));
}

QString Rule::remedyIn(const QString &language) const
{
    return remedy.value(language, remedy.value(QStringLiteral("en")));
}

const RuleParameter *Rule::parameter(const QString &name) const
{
    for (const RuleParameter &one : parameters) {
        if (one.name == name)
            return &one;
    }
    return nullptr;
}

QString Rule::hash() const
{
    QCryptographicHash sum(QCryptographicHash::Sha256);
    sum.addData(text);
    for (const RuleParameter &one : parameters)
        sum.addData('\n' + one.name.toUtf8() + '=' + QByteArray::number(one.value, 'g', 17));
    return QString::fromLatin1(sum.result().toHex());
}

QString Rule::textHash() const
{
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

QByteArray Rule::parametersJson() const
{
    QJsonObject values;
    for (const RuleParameter &one : parameters)
        values.insert(one.name, one.value);
    return QJsonDocument(values).toJson(QJsonDocument::Compact);
}

} // namespace postern
