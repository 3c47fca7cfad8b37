// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/base/Result.h"

#include <QByteArray>
#include <QString>

namespace postern {

/// Makes a PDF file depend on nothing but its pages: title, program and dates are those given, object
/// order and identity follow from the content, and whatever could act when it is opened is taken out.
/// The same pages give the same bytes on every computer and at every hour.
Result<QByteArray> sealPdf(const QByteArray &pdf, const QString &title, const QString &program, Instant at);

} // namespace postern
