// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/RecordType.h"

int main()
{
    return postern::recordShapes().size() == postern::recordTypeCount ? 0 : 1;
}
