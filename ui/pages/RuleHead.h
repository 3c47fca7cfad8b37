// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/RuleDetail.h"

#include <QWidget>

class QAction;

namespace postern {

class GlyphLabel;
class TextLabel;

/// Over a rule: its mark, what it asks, its file and whether it is edited, with discard and save.
class RuleHead : public QWidget
{
    Q_OBJECT
public:
    RuleHead(QAction *discard, QAction *save, QWidget *parent = nullptr);
    void show(const RuleDetail &detail, bool isEdited, bool isSaving);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    GlyphLabel *m_mark;
    TextLabel *m_title;
    TextLabel *m_file;
};

} // namespace postern
