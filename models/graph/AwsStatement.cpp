// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/AwsStatement.h"

#include "models/graph/AwsPattern.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace postern {

namespace {

std::string textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? "true" : "false";
    if (value.isDouble())
        return QByteArray::number(value.toDouble(), 'g', 17).toStdString();
    return value.toString().toStdString();
}

std::vector<std::string> textsOf(const QJsonValue &value)
{
    std::vector<std::string> texts;
    if (!value.isArray())
        return {textOf(value)};
    for (const QJsonValue &one : value.toArray())
        texts.push_back(textOf(one));
    return texts;
}

} // namespace

std::vector<std::string> AwsStatement::texts(QByteArrayView json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray());
    return document.isArray() ? textsOf(document.array()) : std::vector<std::string>();
}

std::vector<AwsCondition> AwsStatement::conditionsOf(QByteArrayView json)
{
    std::vector<AwsCondition> conditions;
    const QJsonObject operations = QJsonDocument::fromJson(json.toByteArray()).object();
    for (auto operation = operations.begin(); operation != operations.end(); ++operation) {
        const QJsonObject keys = operation.value().toObject();
        for (auto key = keys.begin(); key != keys.end(); ++key)
            conditions.push_back({operation.key().toStdString(), key.key().toLower().toStdString(), textsOf(key.value())});
    }
    return conditions;
}

bool AwsStatement::namesAction(std::string_view action) const
{
    const auto fits = [&](const std::string &pattern) { return AwsPattern::fits(pattern, action); };
    if (!notActions.empty())
        return std::none_of(notActions.begin(), notActions.end(), fits);
    return std::any_of(actions.begin(), actions.end(), fits);
}

} // namespace postern
