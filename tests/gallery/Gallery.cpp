// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/Gallery.h"

#include "models/tables/TableRole.h"
#include "tests/gallery/Samples.h"
#include "ui/charts/MiniEvents.h"
#include "ui/charts/Picture.h"
#include "ui/theme/Icon.h"
#include "ui/theme/PosternStyle.h"
#include "ui/widgets/AnswerLabel.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FactorList.h"
#include "ui/widgets/FailedState.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/FindingList.h"
#include "ui/widgets/KeyCaps.h"
#include "ui/widgets/KpiStrip.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/LoadingState.h"
#include "ui/widgets/Mark.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/PathList.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/SideColumn.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/ViewTabs.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QHeaderView>

namespace postern {

namespace {
QPushButton *button(const QString &text, const QString &role, const QString &key = {}, const QString &icon = {})
{
    auto *made = new QPushButton(text);
    made->setProperty(roleProperty, role);
    if (!key.isEmpty())
        made->setProperty(keyProperty, key);
    if (!icon.isEmpty())
        made->setIcon(themedIcon(icon, role == QLatin1String("primary") ? Token::TextInverse : Token::Text2));
    return made;
}
} // namespace

Panel *Gallery::panelWith(const QString &title, QWidget *content, int margin)
{
    auto *panel = new Panel(title);
    panel->body()->setContentsMargins(margin, 0, margin, margin);
    panel->body()->addWidget(content);
    return panel;
}

Gallery::Gallery()
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(24, 24, 24, 24);
    lines->setSpacing(16);
    auto *answer = new AnswerLabel;
    answer->setAnswer(QStringLiteral("Seven privileged accounts are at critical risk, two more than on Friday."),
                      QStringLiteral("Start with the token signing key: its holder left on 30 June."));
    auto *go = new QAction(QStringLiteral("Open the account"), this);
    answer->setLink(go);
    auto *head = new QHBoxLayout;
    head->addWidget(answer, 1);
    auto *compare = new SegmentedControl(QStringLiteral("Compare with"),
                                         {QStringLiteral("Since Friday"), QStringLiteral("7 days"), QStringLiteral("30 days")});
    head->addWidget(compare, 0, Qt::AlignBottom);
    lines->addLayout(head);
    auto *strip = new KpiStrip;
    strip->setKpis(samples::kpis());
    lines->addWidget(strip);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(buttons(), 1);
    row->addWidget(fields(), 1);
    row->addWidget(states(), 2);
    lines->addLayout(row);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(table(), 1);
    middle->addWidget(side());
    lines->addLayout(middle);
    lines->addWidget(charts());
}

void Gallery::focusSample() { m_focus->setFocus(); }

QWidget *Gallery::buttons()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    auto *primary = button(QStringLiteral("Assign owner"), QStringLiteral("primary"), QStringLiteral("A"));
    m_focus = primary;
    grid->addWidget(primary, 0, 0);
    grid->addWidget(button(QStringLiteral("Edit"), {}, {}, QStringLiteral("edit")), 0, 1);
    grid->addWidget(button(QStringLiteral("Skip"), QStringLiteral("ghost")), 0, 2);
    grid->addWidget(button(QStringLiteral("Delete data"), QStringLiteral("danger")), 1, 0);
    auto *off = button(QStringLiteral("Prepare removal"), {}, QStringLiteral("R"));
    off->setEnabled(false);
    grid->addWidget(off, 1, 1);
    grid->addWidget(button({}, {}, {}, QStringLiteral("more")), 1, 2);
    grid->addWidget(new KeyCaps({QStringLiteral("Ctrl"), QStringLiteral("K")}, QStringLiteral("palette")), 2, 0);
    grid->addWidget(new LinkButton(QStringLiteral("Open timeline")), 2, 1);
    grid->setRowStretch(4, 1);
    auto *icons = new Picture;
    icons->setHint({260, 100});
    icons->setPaint([](QPainter &painter, const QRectF &rect, const Theme &theme) {
        const QStringList names = QDir(QStringLiteral(":/icons")).entryList();
        int i = 0;
        for (const QString &file : names) {
            const QRectF at(rect.left() + 22 * (i % 14), rect.top() + 22 * (i / 14), 16, 16);
            ++i;
            paintIcon(painter, at, QString(file).remove(QStringLiteral(".svg")), theme[Token::Text2]);
        }
        paintLogo(painter, QRectF(rect.right() - 40, rect.top(), 40, 40), theme);
    });
    grid->addWidget(icons, 3, 0, 1, 3);
    return panelWith(QStringLiteral("Buttons"), box);
}

QWidget *Gallery::fields()
{
    auto *box = new QWidget;
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(QStringLiteral("Host name"));
    lines->addWidget(edit);
    auto *wrong = new QLineEdit(QStringLiteral("dc1,corvane"));
    wrong->setProperty(roleProperty, QStringLiteral("error"));
    lines->addWidget(wrong);
    lines->addWidget(new SearchField(QStringLiteral("Search accounts, people"), {QStringLiteral("Ctrl"), QStringLiteral("K")}));
    auto *row = new QHBoxLayout;
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("as the system"), QStringLiteral("light")});
    row->addWidget(combo);
    row->addWidget(new QSpinBox);
    row->addWidget(new QDateEdit(QDate(2026, 11, 23)));
    lines->addLayout(row);
    auto *checks = new QHBoxLayout;
    auto *on = new QCheckBox(QStringLiteral("on"));
    on->setChecked(true);
    checks->addWidget(on);
    checks->addWidget(new QCheckBox(QStringLiteral("off")));
    auto *radio = new QRadioButton(QStringLiteral("one"));
    radio->setChecked(true);
    checks->addWidget(radio);
    checks->addWidget(new QRadioButton(QStringLiteral("two")));
    lines->addLayout(checks);
    auto *marks = new Picture;
    marks->setHint({240, 56});
    marks->setPaint([](QPainter &painter, const QRectF &rect, const Theme &theme) {
        qreal x = rect.left();
        for (const Severity severity : severitiesWorstFirst) {
            paintMark(painter, QRectF(x, rect.top() + 4, 16, 16), theme, severity);
            x += 24;
        }
        x = rect.left();
        for (const Severity severity : {Severity::Critical, Severity::High, Severity::Medium, Severity::Low})
            x += paintChip(painter, QRectF(x, rect.top() + 26, 0, 28), theme, severity, QStringLiteral("Word")) + 8;
    });
    lines->addWidget(marks);
    return panelWith(QStringLiteral("Fields"), box);
}

QWidget *Gallery::states()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto *open = new QAction(QStringLiteral("Show the last 30 days"), this);
    auto *empty = new EmptyState(QStringLiteral("check"), QStringLiteral("No dormant privileged account"),
                                 QStringLiteral("Last one closed on 12 November by Kwame Asante."));
    empty->setAction(open);
    row->addWidget(empty, 1);
    auto *failed = new FailedState;
    failed->setError(QStringLiteral("No data after Sun 23:10"),
                     Error{QStringLiteral("CloudTrail is failing. What was read before is kept."), {}, true});
    failed->setAction(new QAction(QStringLiteral("Open source"), this));
    row->addWidget(failed, 1);
    auto *loading = new LoadingState(QStringLiteral("Reading 1,906 accounts"));
    loading->setShare(.4);
    row->addWidget(loading, 1);
    return panelWith(QStringLiteral("States"), box, 0);
}

QWidget *Gallery::table()
{
    auto *panel = new Panel;
    auto *tabs = new ViewTabs(QStringLiteral("Views"));
    int tab = 0;
    for (const auto &[name, count] : {std::pair("All", 386), std::pair("At risk", 41), std::pair("No owner", 23)}) {
        tabs->addView(QString::fromLatin1(name));
        tabs->setCount(tab++, count);
    }
    panel->body()->addWidget(tabs);
    auto *filter = new FilterBar(QStringLiteral("Name, owner or privilege"));
    auto *risk = new FilterChip(QStringLiteral("Risk"), QStringLiteral("any"));
    risk->setChoices({{QStringLiteral("c"), QStringLiteral("critical")}, {QStringLiteral("h"), QStringLiteral("high")}});
    risk->setChosen({QStringLiteral("c"), QStringLiteral("h")});
    filter->addChip(risk);
    auto *source = new FilterChip(QStringLiteral("Source"), QStringLiteral("any"));
    source->setChoices({{QStringLiteral("ad"), QStringLiteral("Active Directory")}});
    filter->addChip(source);
    panel->body()->addWidget(filter);
    auto *view = new DataTable(QStringLiteral("Accounts"));
    auto *model = new QStandardItemModel(5, 4, view);
    model->setHorizontalHeaderLabels({QString(), QStringLiteral("Account"), QStringLiteral("Owner"), QStringLiteral("Risk")});
    for (int i = 0; i < 5; ++i) {
        model->setItem(i, 1, new QStandardItem(QStringLiteral("svc-sample-%1").arg(i)));
        model->setItem(i, 2, new QStandardItem(i == 2 ? QStringLiteral("ad\u200Bmin \u202Enimda") : QStringLiteral("서하린")));
        auto *number = new QStandardItem(QString::number(97 - 8 * i));
        number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        model->setItem(i, 3, number);
        for (int column = 0; column < 4; ++column)
            model->setData(model->index(i, column), i, TableRole::Key);
    }
    view->setModel(model);
    view->setTickColumn(0);
    view->setTicked({1});
    view->setColumnWidth(0, 40);
    view->setColumnWidth(1, 220);
    view->setColumnWidth(2, 260);
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setSortIndicator(3, Qt::DescendingOrder);
    view->setSortingEnabled(true);
    view->selectRow(1);
    view->setFixedHeight(28 + 5 * 32 + 2);
    panel->body()->addWidget(view);
    panel->body()->addStretch(1);
    return panel;
}

QWidget *Gallery::side()
{
    auto *column = new SideColumn(QStringLiteral("Details"));
    column->setFixedSize(344, 560);
    auto *factors = new FactorList;
    factors->setWhy(samples::waterfall());
    column->addSection(QStringLiteral("Why the risk is 97"), factors);
    auto *path = new PathList;
    path->setPath(samples::accessPath());
    column->addSection(QStringLiteral("How it gets there"), path);
    auto *events = new MiniEvents;
    events->setEvents(samples::suspiciousAccess());
    column->addSection(QStringLiteral("Suspicious access, 30 days"), events);
    auto *findings = new FindingList(QStringLiteral("Open findings"), FindingList::Detail::Short);
    findings->setFindings(samples::findings());
    column->addSection(QStringLiteral("3 open findings"), findings);
    return column;
}

} // namespace postern
