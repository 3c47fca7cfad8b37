// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/RulesPage.h"

#include "models/base/BringHome.h"
#include "models/base/Words.h"
#include "models/tables/RuleMatchTable.h"
#include "models/tables/TableRole.h"
#include "models/tables/ThreadPageReader.h"
#include "models/workspace/RuleBook.h"
#include "models/workspace/Workspace.h"
#include "ui/pages/PageAction.h"
#include "ui/pages/PageStates.h"
#include "ui/pages/RuleBacktest.h"
#include "ui/pages/RuleHead.h"
#include "ui/pages/RuleList.h"
#include "ui/pages/RuleMatchDelegate.h"
#include "ui/pages/RuleParameters.h"
#include "ui/pages/RuleSide.h"
#include "ui/pages/RuleStrip.h"
#include "ui/pages/RuleTrialModel.h"
#include "ui/theme/DisplayText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/GlyphLabel.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/SqlView.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QTimer>

#include <utility>

namespace postern {

RulesPage::RulesPage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_reader(std::make_shared<ThreadPageReader>(workspace.reader())),
      m_matches(new RuleMatchTable(m_reader, this)), m_trialModel(new RuleTrialModel(this)), m_wait(new QTimer(this))
{
    makeActions();
    m_wait->setSingleShot(true);
    m_wait->setInterval(400);
    m_states = new PageStates(makeContent(), this);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_states);
    connectUp();
    connectActions();
}

RulesPage::~RulesPage()
{
    if (m_trying)
        m_trying->cancel();
}

QString RulesPage::title() const { return m_detail.card.id.isEmpty() ? tr("Rules") : display::line(m_detail.card.id); }

QString RulesPage::breadcrumb() const { return m_detail.card.id.isEmpty() ? QString() : tr("Rules"); }

void RulesPage::makeActions()
{
    const auto make = [this](const QString &text, const QKeySequence &key) { return pageAction(this, text, key); };
    m_save = make(tr("Save rule"), QKeySequence(Qt::CTRL | Qt::Key_S));
    m_discard = make(tr("Discard"), {});
    m_backtest = make(tr("Run the backtest"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_undo = make(tr("Undo the change of the rule"), QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo = make(tr("Redo the change of the rule"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    m_open = make(tr("Open"), {});
    m_export = make(tr("Export the matches…"), {});
    m_retry = make(tr("Try again"), {});
}

QWidget *RulesPage::makeContent()
{
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeList());
    row->addWidget(makeMiddle(), 1);
    m_side = new RuleSide(m_workspace, content);
    row->addWidget(m_side);
    return content;
}

QWidget *RulesPage::makeList()
{
    auto *box = new QWidget(this);
    box->setObjectName(QStringLiteral("rules"));
    box->setBackgroundRole(QPalette::Base);
    box->setAutoFillBackground(true);
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 12, 1, 0);
    lines->setSpacing(8);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->setSpacing(8);
    m_count = new TextLabel(Type::Strong, Token::Text, box);
    m_search = new SearchField(tr("Title or id"), {QStringLiteral("/")}, box);
    m_search->setAccessibleName(tr("Filter the rules"));
    head->addWidget(m_count);
    head->addWidget(m_search);
    lines->addLayout(head);
    m_list = new RuleList(box);
    lines->addWidget(m_list, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 4, 16, 8);
    foot->setSpacing(8);
    foot->addWidget(new GlyphLabel(QStringLiteral("folder"), Token::Text2, 14, box));
    auto *folder = new TextLabel(Type::Code, Token::Text2, box);
    folder->setDataText(QDir::toNativeSeparators(Workspace::ownRulesFolder()));
    folder->setElides(true);
    folder->setToolTip(display::toolTip(tr("Rules of your own are read from %1").arg(Workspace::ownRulesFolder())));
    foot->addWidget(folder, 1);
    lines->addLayout(foot);
    box->setFixedWidth(296);
    return box;
}

QWidget *RulesPage::makeMiddle()
{
    auto *box = new QWidget(this);
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(1, 0, 0, 0);
    lines->setSpacing(0);
    m_head = new RuleHead(m_discard, m_save, box);
    lines->addWidget(m_head);
    auto *halves = new QSplitter(Qt::Vertical, box);
    halves->setChildrenCollapsible(false);
    auto *upper = new QWidget(halves);
    auto *text = new QVBoxLayout(upper);
    text->setContentsMargins(0, 0, 0, 0);
    text->setSpacing(0);
    m_sql = new SqlView(tr("Text of the rule"), upper);
    m_strip = new RuleStrip(upper);
    text->addWidget(m_sql, 1);
    text->addWidget(m_strip);
    halves->addWidget(upper);
    halves->addWidget(makeMatches());
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);
    lines->addWidget(halves, 1);
    return box;
}

QWidget *RulesPage::makeMatches()
{
    auto *box = new QWidget(this);
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->setSpacing(8);
    m_matchCount = new TextLabel(Type::Strong, Token::Text, box);
    m_matchSub = new TextLabel(Type::Body, Token::Text2, box);
    m_matchSub->setElides(true);
    m_which = new SegmentedControl(tr("Which matches"), {tr("Matches"), tr("Only changes")}, box);
    head->addWidget(m_matchCount);
    head->addWidget(m_matchSub, 1);
    head->addWidget(m_which);
    lines->addLayout(head);
    m_table = new DataTable(tr("What the rule finds"), box);
    m_table->setModel(m_matches);
    m_table->setItemDelegate(new RuleMatchDelegate(m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->resizeSection(RuleMatchTable::Subject, 170);
    header->resizeSection(RuleMatchTable::Source, 96);
    header->resizeSection(RuleMatchTable::Since, 88);
    header->setSectionResizeMode(RuleMatchTable::Says, QHeaderView::Stretch);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(RuleMatchTable::Subject, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    lines->addWidget(m_table, 1);
    return box;
}

void RulesPage::connectUp()
{
    connect(m_states, &PageStates::contentShown, this, &Page::giveFocusIfWanted);
    connect(m_search, &QLineEdit::textChanged, m_list, &RuleList::setWords);
    connect(m_search, &SearchField::left, m_list, [this] { m_list->setFocus(); });
    connect(m_list, &RuleList::ruleChosen, this, &RulesPage::readDetail);
    connect(m_list, &RuleList::opened, m_table, [this] { m_table->setFocus(); });
    connect(m_side->parameters(), &RuleParameters::changed, this, &RulesPage::follow);
    connect(m_side->backtest(), &RuleBacktest::dayOpened, this, [this](const QDate &day) {
        const QDate today = Words::dayOf(m_workspace.clock().now());
        m_workspace.lookAt(day < today ? AsOf{instantFromEpoch(day.addDays(1).startOfDay().toSecsSinceEpoch() - 1), {}} : AsOf{});
    });
    connect(m_wait, &QTimer::timeout, this, &RulesPage::tryOut);
    connect(m_which, &SegmentedControl::chosen, this, &RulesPage::showMatches);
    connect(m_table, &DataTable::opened, this, &RulesPage::openMatch);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == RuleMatchTable::Subject)
            openMatch(index);
    });
    connect(m_matches, &PagedTable::stateChanged, this, &RulesPage::showMatchCount);
}

void RulesPage::refresh()
{
    readCards();
    const bool isFirst = m_matches->state() == PagedTable::State::Unasked;
    if (!m_list->currentRule().isEmpty())
        readDetail(m_list->currentRule());
    if (!isFirst)
        m_matches->refresh();
}

void RulesPage::readCards()
{
    m_states->showLoading(tr("Reading rules"));
    const quint64 asked = ++m_askedCards;
    bringHome(m_workspace.read([catalog = m_workspace.rules()](auto &database) { return RuleBook::cards(database, catalog); }), this,
              [this, asked](const Result<QVector<RuleCard>> &cards) {
            if (asked != m_askedCards)
                return;
            if (!cards)
                return m_states->showFailed(tr("The rules could not be read"), cards.error(), m_retry);
            m_states->showContent();
            const auto held = std::count_if(cards->begin(), cards->end(), [](const RuleCard &card) { return card.standing == RuleCard::Standing::NotJudged; });
            const QString all = tr("%n rule(s)", nullptr, int(cards->size()));
            //: %1: "120 rules"; %2: how many of them
            m_count->setText(held > 0 ? tr("%1, %2 cannot be judged").arg(all, Words::number(held)) : all);
            m_list->setRules(*cards);
            if (!m_wanted.isEmpty())
                m_list->choose(std::exchange(m_wanted, QString()));
        });
}

void RulesPage::readDetail(const QString &rule)
{
    const quint64 asked = ++m_askedDetail;
    if (rule.isEmpty())
        return;
    bringHome(m_workspace.read([catalog = m_workspace.rules(), rule](auto &database) { return RuleBook::detail(database, catalog, rule); }, true), this,
              [this, asked](const Result<RuleDetail> &detail) {
            if (asked != m_askedDetail)
                return;
            if (!detail)
                return m_states->showFailed(tr("The rule could not be read"), detail.error(), m_retry);
            showDetail(*detail);
        });
}

void RulesPage::showDetail(const RuleDetail &detail)
{
    const bool isSame = detail.card.id == m_detail.card.id;
    const QMap<QString, double> edited = isSame && !m_isSaving ? m_side->parameters()->edited() : QMap<QString, double>();
    m_detail = detail;
    if (!isSame)
        m_sql->setSql(detail.text, detail.sqlLine);
    m_side->show(detail, m_workspace.asOf().at.value_or(m_workspace.clock().now()));
    for (auto one = edited.begin(); one != edited.end(); ++one)
        m_side->parameters()->setValue(one.key(), one.value());
    ListFilter filter;
    filter.states = QStringList{detail.card.id};
    m_matches->setFilter(filter);
    follow();
    Q_EMIT titleChanged();
    if (std::exchange(m_wantsBacktest, false))
        m_side->backtest()->run();
}

void RulesPage::openMatch(const QModelIndex &index)
{
    const QString place = index.siblingAtColumn(RuleMatchTable::Subject).data(TableRole::Second).toString();
    if (place.startsWith(QLatin1String("account/")))
        Q_EMIT pageRequested(QStringLiteral("account"), place);
    else if (place.startsWith(QLatin1String("person/")))
        Q_EMIT pageRequested(QStringLiteral("people"), place);
    else if (place.startsWith(QLatin1String("source/")))
        Q_EMIT pageRequested(QStringLiteral("sources"), {});
    else if (index.isValid())
        Q_EMIT noticeRequested(tr("This has no page of its own; what it found stands in the row."), nullptr);
}

QString RulesPage::place() const { return m_detail.card.id.isEmpty() ? QString() : QStringLiteral("rule/") + m_detail.card.id; }

void RulesPage::goTo(const QString &place)
{
    if (!place.startsWith(QLatin1String("rule/")))
        return;
    m_wanted = place.section(u'/', 1, 1);
    m_wantsBacktest = place.section(u'/', 2, 2) == QLatin1String("backtest");
    m_search->clear();
    if (m_list->choose(m_wanted))
        m_wanted.clear();
}

} // namespace postern
