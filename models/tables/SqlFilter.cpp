// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/SqlFilter.h"

#include <QStringList>

namespace postern {

void SqlFilter::add(const QByteArray &condition)
{
    m_conditions += (m_conditions.isEmpty() ? " WHERE (" : " AND (") + condition + ')';
}

void SqlFilter::add(const QByteArray &condition, const std::vector<Value> &values)
{
    add(condition);
    m_values.insert(m_values.end(), values.begin(), values.end());
}

void SqlFilter::addAmong(const QByteArray &expression, const QVector<qint64> &numbers)
{
    if (numbers.isEmpty())
        return;
    QByteArray list;
    for (const qint64 number : numbers)
        list += (list.isEmpty() ? "" : ",") + QByteArray::number(number);
    add(expression + " IN (" + list + ")");
}

void SqlFilter::addAmong(const QByteArray &expression, const QStringList &texts)
{
    if (texts.isEmpty())
        return;
    QByteArray list;
    std::vector<Value> values;
    for (const QString &text : texts) {
        list += list.isEmpty() ? "?" : ",?";
        values.emplace_back(text.toStdString());
    }
    add(expression + " IN (" + list + ")", values);
}

void SqlFilter::addContains(const QVector<QByteArray> &expressions, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    // LIKE folds only ASCII: the usual spellings of other letters are asked for one by one.
    const QString plain = text.trimmed();
    QStringList spellings{plain, plain.toLower(), plain.toUpper(),
                          plain.left(1).toUpper() + plain.mid(1).toLower()};
    const bool isAscii = std::all_of(plain.begin(), plain.end(), [](QChar c) { return c.unicode() < 128; });
    if (isAscii)
        spellings = {plain};
    spellings.removeDuplicates();
    QByteArray condition;
    std::vector<Value> values;
    for (const QByteArray &expression : expressions) {
        for (const QString &spelling : spellings) {
            const QByteArray like = "LIKE ? ESCAPE '\\'";
            QByteArray term = expression;
            if (term.contains("{like}"))
                term.replace("{like}", like);
            else
                term += ' ' + like;
            condition += (condition.isEmpty() ? "" : " OR ") + term;
            values.emplace_back(pattern(spelling));
        }
    }
    add(condition, values);
}

QByteArray SqlFilter::where() const
{
    return m_conditions;
}

std::string SqlFilter::pattern(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', QLatin1String("\\\\"))
        .replace(u'%', QLatin1String("\\%"))
        .replace(u'_', QLatin1String("\\_"));
    return (u'%' + escaped + u'%').toStdString();
}

} // namespace postern
