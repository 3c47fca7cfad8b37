// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/base/Result.h"
#include "models/sigma/SigmaScalar.h"

#include <QJsonObject>
#include <QStringView>

namespace postern {

/// One event as its reader gives it: names with values, nested as deep as they are.
class SigmaEvent
{
public:
    static constexpr int valuesMost = 4096; ///< that are looked at under one name
    static constexpr int depthMost = 64;

    explicit SigmaEvent(QJsonObject root) : m_root(std::move(root)) {}
    /// An event of one JSON object.
    static Result<SigmaEvent> ofJson(const QByteArray &json);

    /// What stands under "a.b": names may themselves have dots; lists are gone through; a text that holds JSON is opened;
    /// an object is its JSON; "*" is any name. Without regard to case and blanks where nothing is written exactly so.
    SigmaScalars values(QStringView path) const;
    /// Every text, number and truth anywhere in it.
    SigmaScalars all() const;

private:
    QJsonObject m_root;
};

/// The moment a value says: ISO 8601 (UTC when it does not say), or seconds, milli-, micro- or nanoseconds since 1970.
std::optional<Instant> sigmaMoment(const QString &text);

} // namespace postern
