// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/SourceStatus.h"

#include <QWidget>

class QAction;

namespace postern {

class GlyphLabel;
class SideColumn;
class TextLabel;

/// The side panel of the list of sources: what went wrong, in words, and what to do.
class SourceSide : public QWidget
{
    Q_OBJECT

public:
    /// The actions stay with the page.
    SourceSide(QAction *tryAgain, QAction *pause, QAction *close, QWidget *parent = nullptr);
    void show(const SourceStatus &source, Instant now);
    void clear();

Q_SIGNALS:
    /// The account behind a suspicious failure is wanted.
    void accountChosen(qint64 accountId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeHead(QAction *tryAgain, QAction *pause, QAction *close);
    void addWrong(const SourceStatus &source);
    void addSteps(const SourceStatus &source);
    void addFacts(const SourceStatus &source, Instant now);
    void addRawError(const SourceStatus &source);

    GlyphLabel *m_mark;
    TextLabel *m_name;
    TextLabel *m_address;
    SideColumn *m_column;
};

} // namespace postern
