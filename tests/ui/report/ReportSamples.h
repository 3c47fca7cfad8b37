// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/AccountDossier.h"
#include "models/report/ManagementSummary.h"

namespace postern::test {

/// Invented values that fill every place of a report.
struct ReportSamples
{
    static ManagementSummary summary();
    /// More of everything than a page can hold, with the longest names.
    static ManagementSummary crowdedSummary();
    static AccountDossier dossier();
    /// Makes the program's typefaces known, once for the executable.
    static void prepareFonts();
};

} // namespace postern::test
