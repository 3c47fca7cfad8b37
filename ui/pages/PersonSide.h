// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/PersonCard.h"

#include <QWidget>

namespace postern {

class GlyphLabel;
class SideColumn;
class TextLabel;

/// One person at the side of the list: accounts, secrets known, entitlements, and use after they left.
class PersonSide : public QWidget
{
    Q_OBJECT
public:
    explicit PersonSide(QWidget *parent = nullptr);

    /// now: the instant looked at.
    void show(const PersonCard &card, Instant now);
    void clear();

Q_SIGNALS:
    void accountChosen(qint64 account);
    /// The timeline of an account is wanted.
    void timelineChosen(qint64 account);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addAccounts(const PersonCard &card);
    void addSecrets(const PersonCard &card);
    void addEntitlements(const PersonCard &card);
    void addUseAfter(const PersonCard &card, Instant now);

    GlyphLabel *m_mark;
    TextLabel *m_name;
    TextLabel *m_line;
    TextLabel *m_left;
    SideColumn *m_column;
};

} // namespace postern
