// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PeoplePage.h"

#include "models/base/BringHome.h"
#include "models/base/Words.h"
#include "models/series/LeaverLoader.h"
#include "models/series/PersonLoader.h"
#include "models/tables/PeopleTable.h"
#include "models/tables/ThreadPageReader.h"
#include "models/workspace/Workspace.h"
#include "ui/pages/PageStates.h"
#include "ui/pages/PeopleDelegate.h"
#include "ui/pages/PersonSide.h"
#include "ui/pages/TableSaving.h"
#include "ui/widgets/AnswerLabel.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>

#include <utility>

namespace postern {

PeoplePage::PeoplePage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_reader(std::make_shared<ThreadPageReader>(workspace.reader())),
      m_people(new PeopleTable(m_reader, this))
{
    makeActions();
    m_states = new PageStates(makeContent(), this);
    m_side = new PersonSide(this);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_states, 1);
    whole->addWidget(m_side);
    connectUp();
}

void PeoplePage::makeActions()
{
    const auto make = [this](const QString &text) {
        auto *action = new QAction(text, this);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    m_open = make(tr("Show the person"));
    m_export = make(tr("Export these people…"));
    m_clear = make(tr("Clear filters"));
    m_retry = make(tr("Try again"));
}

QWidget *PeoplePage::makeContent()
{
    auto *content = new QWidget(this);
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(24, 16, 24, 24);
    lines->setSpacing(16);
    m_answer = new AnswerLabel(content);
    lines->addWidget(m_answer);
    auto *panel = new Panel({}, content);
    m_bar = new FilterBar(tr("Name, mail, department or number"), panel);
    m_access = new FilterChip(tr("Who"), tr("everybody"), m_bar);
    m_access->setExclusive(true);
    m_access->setChoices({{QStringLiteral("1"), tr("left, with access")}, {QStringLiteral("2"), tr("left")}, {QStringLiteral("3"), tr("here")}});
    m_bar->addChip(m_access);
    m_count = new TextLabel(Type::Small, Token::Text2, m_bar);
    m_bar->addAtEnd(m_count);
    panel->body()->addWidget(m_bar);
    m_table = new DataTable(tr("People"), panel);
    m_table->setModel(m_people);
    m_table->setItemDelegate(new PeopleDelegate(m_table));
    QHeaderView *head = m_table->horizontalHeader();
    const std::pair<int, int> widths[] = {{PeopleTable::Person, 200}, {PeopleTable::Status, 80},   {PeopleTable::LeftOn, 100},
                                          {PeopleTable::Accounts, 110}, {PeopleTable::Secrets, 110}, {PeopleTable::Risk, 110}};
    for (const auto &[column, width] : widths)
        head->resizeSection(column, width);
    head->setSectionResizeMode(PeopleTable::Department, QHeaderView::Stretch);
    head->setSortIndicatorShown(true);
    head->setSortIndicator(PeopleTable::Risk, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    panel->body()->addWidget(m_table, 1);
    lines->addWidget(panel, 1);
    return content;
}

void PeoplePage::connectUp()
{
    connect(m_states, &PageStates::contentShown, this, &Page::giveFocusIfWanted);
    connect(m_bar, &FilterBar::changed, this, &PeoplePage::applyFilter);
    connect(m_bar, &FilterBar::left, m_table, [this] { m_table->setFocus(); });
    connect(m_people, &PagedTable::stateChanged, this, &PeoplePage::showState);
    connect(m_people, &PagedTable::answered, this, [this] {
        const int wanted = m_people->rowOfKey(std::exchange(m_wanted, -1));
        if (m_people->rowCount() > 0 && (wanted >= 0 || !m_table->currentIndex().isValid()))
            m_table->setCurrentIndex(m_people->index(std::max(0, wanted), 0));
    });
    connect(m_table, &DataTable::settled, this, &PeoplePage::settle);
    connect(m_table, &DataTable::opened, m_open, &QAction::trigger);
    connect(m_open, &QAction::triggered, this, [this] {
        m_side->setVisible(true);
        m_detailOf = -1;
        settle();
        m_side->setFocus();
    });
    connect(m_side, &PersonSide::accountChosen, this, [this](qint64 account) {
        Q_EMIT pageRequested(QStringLiteral("account"), QStringLiteral("account/%1").arg(account));
    });
    connect(m_side, &PersonSide::timelineChosen, this, [this](qint64 account) {
        Q_EMIT pageRequested(QStringLiteral("timeline"), QStringLiteral("account/%1").arg(account));
    });
    connect(m_export, &QAction::triggered, this, [this] {
        exportTable(*this, m_workspace, m_people->presentQuestion(), PeopleTable::spec().shape, QStringLiteral("people.csv"));
    });
    connect(m_clear, &QAction::triggered, m_bar, &FilterBar::clear);
    connect(m_retry, &QAction::triggered, this, &PeoplePage::refresh);
    connect(&m_workspace, &Workspace::changed, this, &PeoplePage::refresh);
    connect(&m_workspace, &Workspace::asOfChanged, this, &PeoplePage::refresh);
}

void PeoplePage::refresh()
{
    m_detailOf = -1;
    readAnswer();
    const bool isFirst = m_people->state() == PagedTable::State::Unasked;
    applyFilter();
    if (!isFirst)
        m_people->refresh();
}

void PeoplePage::readAnswer()
{
    bringHome(m_workspace.read([](auto &database) { return LeaverLoader::load(database); }), this, [this](const Result<LeaversWithAccess> &leavers) {
        if (leavers)
            m_answer->setAnswer(leavers->answer, leavers->detail);
    });
}

void PeoplePage::applyFilter()
{
    ListFilter filter;
    filter.text = m_bar->text();
    m_people->setWho(PeopleTable::Who(m_access->chosen().value(0).toInt()));
    m_people->setFilter(filter);
}

void PeoplePage::showState()
{
    m_count->setText(tr("%1 of %2 people").arg(Words::number(m_people->shown()), Words::number(std::max<qint64>(0, m_people->total()))));
    switch (m_people->state()) {
    case PagedTable::State::Failed: return m_states->showFailed(tr("The people could not be read"), m_people->error(), m_retry);
    case PagedTable::State::Ready: break;
    default: return m_states->showLoading(tr("Reading people"));
    }
    if (m_people->shown() > 0)
        return m_states->showContent();
    m_side->clear();
    if (m_people->total() > 0)
        m_states->showEmpty(tr("Nobody matches"), tr("None of %1 people fits these filters.").arg(Words::number(m_people->total())), m_clear);
    else
        m_states->showEmpty(tr("Nobody is known"), tr("No source has told of people. Add the feed of HR on the page of sources."));
}

void PeoplePage::settle()
{
    const qint64 person = m_people->keyOfRow(m_table->currentIndex().row());
    if (person >= 0 && person != m_detailOf && m_side->isVisibleTo(this))
        showPerson(person);
}

void PeoplePage::showPerson(qint64 person)
{
    m_detailOf = person;
    const quint64 asked = ++m_asked;
    bringHome(m_workspace.read([person](auto &database) { return PersonLoader::load(database, person); }, true), this,
              [this, asked](const Result<PersonCard> &card) {
            if (asked != m_asked)
                return;
            if (!card)
                return m_side->clear();
            m_side->show(*card, m_workspace.asOf().at.value_or(m_workspace.clock().now()));
        });
}

void PeoplePage::goTo(const QString &place)
{
    m_place = place;
    if (place == QLatin1String("leavers"))
        m_access->setChosen({QStringLiteral("1")});
    if (place.startsWith(QLatin1String("person/"))) {
        m_wanted = place.section(u'/', 1).toLongLong();
        m_bar->clear();
        const int row = m_people->rowOfKey(m_wanted);
        if (row >= 0)
            m_table->setCurrentIndex(m_people->index(row, 0));
    }
}

QVector<KeyHint> PeoplePage::keyHints() const
{
    return {{{QStringLiteral("J"), QStringLiteral("K")}, tr("move")}, {{QStringLiteral("/")}, tr("filter")}, {{QStringLiteral("Enter")}, tr("show")}};
}

QList<QAction *> PeoplePage::commands() const { return {m_open, m_export, m_clear}; }

QWidget *PeoplePage::mainPane() const { return m_table; }

QList<QWidget *> PeoplePage::panes() const
{
    QList<QWidget *> panes{m_bar, m_table};
    if (m_side->isVisible())
        panes << m_side;
    return panes;
}

void PeoplePage::focusFilter()
{
    m_bar->field()->setFocus();
    m_bar->field()->selectAll();
}

void PeoplePage::toggleSidePanel()
{
    m_wantsSide = !m_side->isVisibleTo(this);
    m_side->setVisible(m_wantsSide);
    m_detailOf = -1;
    settle();
}

void PeoplePage::setWindowWidth(int width)
{
    m_side->setFixedWidth(width >= 1920 ? 440 : width < 1360 ? 320 : 376);
    m_side->setVisible(m_wantsSide && width >= 1200);
    m_table->setColumnHidden(PeopleTable::Status, width < 1600);
}

} // namespace postern
