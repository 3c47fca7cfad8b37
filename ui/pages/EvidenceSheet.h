// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/FindingDetail.h"

#include <QDialog>

namespace postern {

/// The rows of the sources behind one finding, and the numbers that made its rule fire.
class EvidenceSheet : public QDialog
{
    Q_OBJECT

public:
    explicit EvidenceSheet(const FindingDetail &finding, QWidget *parent = nullptr);
};

} // namespace postern
