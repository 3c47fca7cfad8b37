// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/StateReader.h"

namespace postern {

bool StateReader::has(std::size_t size)
{
    m_whole = m_whole && size <= std::size_t(m_bytes.size() - m_at);
    return m_whole;
}

} // namespace postern
