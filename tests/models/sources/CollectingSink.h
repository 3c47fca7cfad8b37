// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/Record.h"

#include <QStringList>

namespace postern::test {

/// Keeps everything that a reader puts, for a test to look at.
class CollectingSink final : public RecordSink
{
public:
    Result<int> file(const ReadFile &file) override
    {
        files.push_back(file);
        return int(files.size()) - 1;
    }
    Result<void> put(Record &&record) override
    {
        if (refuseAfter >= 0 && int(records.size()) >= refuseAfter)
            return Error{QStringLiteral("The sink refuses."), {}, false};
        records.push_back(std::move(record));
        return {};
    }
    void reject(BadRow &&row) override { badRows.push_back(std::move(row)); }

    /// One line a record: "account key=S-1-5 name=ada enabled=1", in the order they were put.
    QStringList lines() const
    {
        QStringList all;
        for (const Record &record : records)
            all << line(record);
        return all;
    }
    static QString line(const Record &record)
    {
        const RecordShape &shape = shapeOf(record.type);
        std::string text(shape.name);
        for (std::size_t i = 0; i < shape.fields.size(); ++i) {
            const Value &value = record.values[i];
            if (value.index() == 0)
                continue;
            text += ' ' + std::string(shape.fields[i].name) + '=';
            if (const auto *number = std::get_if<qint64>(&value))
                text += std::to_string(*number);
            else if (const auto *real = std::get_if<double>(&value))
                text += std::to_string(*real);
            else
                text += std::get<std::string>(value);
        }
        return QString::fromStdString(text);
    }

    std::vector<ReadFile> files;
    std::vector<Record> records;
    std::vector<BadRow> badRows;
    int refuseAfter = -1; ///< records after which put() fails; -1 never
};

} // namespace postern::test
