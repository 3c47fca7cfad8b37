// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QAction;
class QHBoxLayout;

namespace postern {

class LinkButton;
class TextLabel;

/// What a page has to say, in one sentence, and below it a second one that may lead somewhere.
class AnswerLabel : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerLabel(QWidget *parent = nullptr);

    /// Plain text, already worded; names in it have gone through the display gate.
    void setAnswer(const QString &sentence, const QString &detail = {});
    /// After the detail, in the colour of a link; nullptr takes it away.
    void setLink(QAction *action);
    /// A control at the end of the second line.
    void setAside(QWidget *aside);
    QString answer() const;

private:
    TextLabel *m_sentence;
    TextLabel *m_detail;
    LinkButton *m_link;
    QHBoxLayout *m_second;
    QPointer<QAction> m_action;
};

} // namespace postern
