// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/PlainInput.h"

namespace postern {

Result<void> PlainInput::begin()
{
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return Error{QStringLiteral("The file cannot be opened: %1. Nothing of it was read.").arg(m_file.errorString()),
                     m_file.fileName(), true};
    }
    return {};
}

Result<bool> PlainInput::next()
{
    return !std::exchange(m_given, true);
}

Result<qint64> PlainInput::read(char *to, qint64 most)
{
    const qint64 count = m_file.read(to, most);
    if (count < 0) {
        return Error{QStringLiteral("Reading stopped after %1 bytes: %2. What was read before is kept.")
                         .arg(m_file.pos())
                         .arg(m_file.errorString()),
                     m_file.fileName(), true};
    }
    return count;
}

} // namespace postern
