// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

class QAction;
class QWidget;

namespace postern {

/// A command of a page: it belongs to the page, and its key holds while the page or something in it has the focus.
QAction *pageAction(QWidget *page, const QString &text, const QKeySequence &key);

} // namespace postern
