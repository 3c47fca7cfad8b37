// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/Page.h"

#include <memory>

namespace postern {

class AnswerLabel;
class DataTable;
class FilterBar;
class FilterChip;
class PageReader;
class PageStates;
class PeopleTable;
class PersonSide;
class TextLabel;
class Workspace;

/// Who is here, who left, and what each of them can still open: the list, and one person at its side.
class PeoplePage : public Page
{
    Q_OBJECT
public:
    explicit PeoplePage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override { return tr("People"); }
    QVector<KeyHint> keyHints() const override;
    QList<QAction *> commands() const override;
    QList<QWidget *> panes() const override;
    QWidget *mainPane() const override;
    void focusFilter() override;
    void refresh() override;
    QAction *exportAction() const override { return m_export; }
    bool hasSidePanel() const override { return true; }
    void toggleSidePanel() override;
    void setWindowWidth(int width) override;
    QString place() const override { return m_place; }
    /// "leavers": those who left and still have live access or a secret; "person/17": one person.
    void goTo(const QString &place) override;

private:
    QWidget *makeContent();
    void makeActions();
    void connectUp();
    void readAnswer();
    void applyFilter();
    void showState();
    void settle();
    void showPerson(qint64 person);

    Workspace &m_workspace;
    std::shared_ptr<PageReader> m_reader;
    PeopleTable *m_people;
    PageStates *m_states;
    AnswerLabel *m_answer;
    FilterBar *m_bar;
    FilterChip *m_access;
    TextLabel *m_count;
    DataTable *m_table;
    PersonSide *m_side;
    QAction *m_open;
    QAction *m_export;
    QAction *m_clear;
    QAction *m_retry;
    QString m_place;
    qint64 m_wanted = -1; ///< the person that the place names
    qint64 m_detailOf = -1;
    bool m_wantsSide = true;
    quint64 m_asked = 0;
};

} // namespace postern
