// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Output.h"

#include "models/base/Instant.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace postern {

namespace {

using Column = Listing::Column;
using Type = Listing::Type;

QString textOf(const Value &value, Type type)
{
    if (const auto *integer = std::get_if<qint64>(&value))
        return type == Type::Time ? toIso(instantFromEpoch(*integer)) : QString::number(*integer);
    if (const auto *real = std::get_if<double>(&value))
        return QString::number(*real, 'f', 1);
    if (const auto *text = std::get_if<std::string>(&value))
        return QString::fromStdString(*text);
    return {};
}

/// For people: aligned columns. The widths are those of the first rows; longer cells push on.
class TableOutput final : public Output
{
public:
    TableOutput(const QVector<Column> &columns, QTextStream &out) : m_out(out)
    {
        for (int i = 0; i < columns.size(); ++i) {
            if (columns[i].type == Type::Json)
                continue; // nothing a person reads in a line
            m_shown << i;
            m_types << columns[i].type;
            m_head << QString::fromLatin1(columns[i].name);
        }
        m_held << m_head;
    }
    void row(const QVector<Value> &values) override
    {
        QStringList cells;
        for (int i = 0; i < m_shown.size(); ++i)
            cells << terminalText(textOf(values[m_shown[i]], m_types[i]));
        if (m_widths.isEmpty() && m_held.size() < 200)
            m_held << cells;
        else
            print(cells);
        if (m_held.size() == 200)
            flush();
    }
    void end() override { flush(); }

private:
    void flush()
    {
        if (m_widths.isEmpty()) {
            m_widths.fill(0, m_shown.size());
            for (const QStringList &cells : m_held) {
                for (int i = 0; i < cells.size(); ++i)
                    m_widths[i] = std::max<qsizetype>(m_widths[i], std::min<qsizetype>(cells[i].size(), 40));
            }
        }
        for (const QStringList &cells : std::as_const(m_held))
            print(cells);
        m_held.clear();
    }
    void print(const QStringList &cells)
    {
        QString line;
        for (int i = 0; i < cells.size(); ++i)
            line += cells[i].leftJustified(int(m_widths.value(i))) + QStringLiteral("  ");
        while (line.endsWith(u' '))
            line.chop(1);
        m_out << line << '\n';
    }

    QTextStream &m_out;
    QVector<int> m_shown;
    QVector<Type> m_types;
    QStringList m_head;
    QVector<QStringList> m_held;
    QVector<qsizetype> m_widths;
};

/// For spreadsheets: every field quoted, and none that a spreadsheet would run as a formula.
class CsvOutput final : public Output
{
public:
    CsvOutput(const QVector<Column> &columns, QTextStream &out) : m_out(out), m_columns(columns)
    {
        QStringList names;
        for (const Column &column : columns)
            names << quoted(QString::fromLatin1(column.name));
        m_out << names.join(u',') << "\r\n";
    }
    void row(const QVector<Value> &values) override
    {
        for (int i = 0; i < values.size(); ++i)
            m_out << (i ? "," : "") << quoted(textOf(values[i], m_columns[i].type));
        m_out << "\r\n";
    }
    void end() override {}

private:
    static QString quoted(QString text)
    {
        static const QString dangerous = QStringLiteral("=+-@\t\r\n|＝＋－＠");
        if (!text.isEmpty() && (dangerous.contains(text.at(0)) || text.at(0).isNull()))
            text.prepend(u'\'');
        return u'"' + text.replace(u'"', QLatin1String("\"\"")) + u'"';
    }
    QTextStream &m_out;
    QVector<Column> m_columns;
};

/// For programs: one array, one object a line. Times are ISO 8601, what is not known is null.
class JsonOutput final : public Output
{
public:
    JsonOutput(const QVector<Column> &columns, QTextStream &out) : m_out(out), m_columns(columns) { m_out << "["; }
    void row(const QVector<Value> &values) override
    {
        QJsonObject object;
        for (int i = 0; i < values.size(); ++i)
            object.insert(QString::fromLatin1(m_columns[i].name), jsonOf(values[i], m_columns[i].type));
        m_out << (m_any ? ",\n" : "\n") << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
        m_any = true;
    }
    void end() override { m_out << "\n]\n"; }

private:
    static QJsonValue jsonOf(const Value &value, Type type)
    {
        if (value.index() == 0)
            return QJsonValue::Null;
        if (type == Type::Json) {
            const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(std::get<std::string>(value)));
            return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        }
        if (const auto *integer = std::get_if<qint64>(&value); integer && type != Type::Time)
            return QJsonValue(*integer);
        if (const auto *real = std::get_if<double>(&value))
            return QJsonValue(*real);
        return QJsonValue(textOf(value, type));
    }
    QTextStream &m_out;
    QVector<Column> m_columns;
    bool m_any = false;
};

} // namespace

QString terminalText(const QString &text)
{
    QString safe;
    for (const uint c : text.toUcs4()) {
        const auto category = QChar::category(c);
        const bool isHidden = category == QChar::Other_Control || category == QChar::Other_Format ||
                              category == QChar::Other_Surrogate || category == QChar::Separator_Line ||
                              category == QChar::Separator_Paragraph || category == QChar::Other_PrivateUse ||
                              category == QChar::Other_NotAssigned;
        if (isHidden)
            safe += QStringLiteral("\\u{%1}").arg(c, 0, 16);
        else
            safe += QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
    }
    return safe;
}

Result<std::unique_ptr<Output>> Output::make(const QString &format, const QVector<Column> &columns, QTextStream &out)
{
    if (format == QLatin1String("json"))
        return std::unique_ptr<Output>(new JsonOutput(columns, out));
    if (format == QLatin1String("csv"))
        return std::unique_ptr<Output>(new CsvOutput(columns, out));
    if (format == QLatin1String("table") || format.isEmpty())
        return std::unique_ptr<Output>(new TableOutput(columns, out));
    return Error{QStringLiteral("“%1” is no format. Choose table, json or csv.").arg(format), {}, false};
}

} // namespace postern
