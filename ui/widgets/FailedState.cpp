// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FailedState.h"

#include "ui/theme/DisplayText.h"

namespace postern {

FailedState::FailedState(QWidget *parent) : EmptyState({}, {}, {}, parent) {}

void FailedState::setError(const QString &title, const Error &error)
{
    setWords(title, display::block(error.text()));
}

} // namespace postern
