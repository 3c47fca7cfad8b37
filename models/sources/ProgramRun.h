// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/base/Progress.h"
#include "models/base/Result.h"

#include <QIODevice>
#include <QStringList>

namespace postern {

/// One run of another program: its output goes to a device, its complaints into the error. It gets no
/// input, only the environment that is named, and a process group of its own, which ends with it.
class ProgramRun
{
public:
    /// environment: names of variables it gets beside those every program needs (PATH, HOME, language).
    ProgramRun(QString program, QStringList arguments, const QStringList &environment);

    void setLimits(Seconds limit, qint64 bytesMost);
    /// Blocks until it has ended. An error when it cannot be started, fails, takes too long, says too
    /// much or is no longer wanted; what it wrote until then is in the device.
    Result<void> into(QIODevice &output, Progress &progress);

private:
    Error wrong(const QString &what) const;

    QString m_program;
    QStringList m_arguments;
    QStringList m_environment; ///< "NAME=value"
    Seconds m_limit{120};
    qint64 m_bytesMost = qint64(1) << 30;
};

} // namespace postern
