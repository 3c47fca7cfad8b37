// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <span>

namespace postern {

/// How the versions of one kind of thing are compared.
struct DiffTable
{
    const char *kind;     ///< word for a line
    const char *table;    ///< the _version table
    const char *identity; ///< what makes two versions the same thing, as SQL over v
    const char *number;   ///< id of the line, as SQL over v
    const char *subject;  ///< name of it, as SQL over v
    const char *concerns; ///< identities it is about, a comma list of SQL over v: at most three
    const char *columns;  ///< compared, with commas; those that end in _at are times
};

/// All of them, in the order of lines.
std::span<const DiffTable> diffTables();

} // namespace postern
