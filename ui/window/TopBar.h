// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QPushButton;
class QToolButton;

namespace postern {

class GlyphLabel;
class LinkButton;
class SearchField;
class TextLabel;

/// Over every page: title or breadcrumb, search, the time looked at, sync, export. 48 high.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    /// above: the page the breadcrumb leads to; empty for none.
    void setTitle(const QString &title, const QString &above);
    /// isBack: the time is not the present.
    void setAsOf(const QString &words, bool isBack);
    void setActions(QAction *sync, QAction *exportPage);
    void setNarrow(bool isNarrow);
    QPushButton *asOfButton() const { return m_asOf; }

Q_SIGNALS:
    void searchRequested();
    void asOfRequested();
    void aboveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LinkButton *m_above;
    GlyphLabel *m_arrow;
    TextLabel *m_title;
    QPushButton *m_search;
    QPushButton *m_asOf;
    QPushButton *m_sync;
    QPushButton *m_export;
};

} // namespace postern
