// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace postern {

/// Makes every label in the program plain text before it is first shown, those inside Qt's own
/// message boxes included. Install on the application, once. Tooltips keep their escaped markup.
class PlainTextFilter : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace postern
