// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/AccountFilters.h"

#include "ui/theme/DisplayText.h"
#include "ui/theme/SeverityLook.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/ViewTabs.h"

#include <QSignalBlocker>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace postern {

AccountFilters::AccountFilters(QWidget *parent)
    : QWidget(parent), m_tabs(new ViewTabs(tr("Views"), this)), m_bar(new FilterBar(tr("Name, owner or privilege"), this)),
      m_risk(new FilterChip(tr("Risk"), tr("any"), m_bar)), m_source(new FilterChip(tr("Source"), tr("any"), m_bar)),
      m_used(new FilterChip(tr("Last used"), tr("any"), m_bar))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(8, 0, 8, 0);
    tabs->addWidget(m_tabs);
    lines->addLayout(tabs);
    lines->addWidget(m_bar);
    for (const QString &text : {tr("All"), tr("At risk"), tr("No owner"), tr("No strong MFA"), tr("Standing admin")})
        m_tabs->addView(text);
    QVector<QPair<QString, QString>> levels;
    for (const Severity level : severitiesWorstFirst)
        levels << qMakePair(QString::number(int(level)), wordFor(level));
    m_risk->setChoices(levels);
    m_used->setChoices({{QStringLiteral("used-7"), tr("within 7 days")},
                        {QStringLiteral("used-30"), tr("within 30 days")},
                        {QStringLiteral("unused-30"), tr("not for 30 days")},
                        {QStringLiteral("unused-90"), tr("not for 90 days")}});
    for (FilterChip *chip : {m_risk, m_source, m_used})
        m_bar->addChip(chip);
    connect(m_tabs, &QTabBar::currentChanged, this, &AccountFilters::changed);
    connect(m_bar, &FilterBar::changed, this, &AccountFilters::changed);
    connect(m_bar, &FilterBar::left, this, &AccountFilters::left);
}

AccountFilter AccountFilters::filter(AccountFilter::Scope scope, Instant now) const
{
    AccountFilter filter;
    filter.scope = scope;
    filter.view = AccountFilter::View(std::max(0, m_tabs->currentIndex()));
    filter.text = m_bar->text();
    for (const QString &level : m_risk->chosen())
        filter.levels << Severity(level.toInt());
    for (const QString &source : m_source->chosen())
        filter.sources << source.toLongLong();
    for (const QString &key : m_used->chosen()) {
        const Instant edge = now - Seconds(86400) * key.section(u'-', 1).toInt();
        if (key.startsWith(QLatin1String("used")))
            filter.usedFrom = edge;
        else
            filter.usedBefore = edge;
    }
    return filter;
}

PrivilegedPlace AccountFilters::place(AccountFilter::Scope scope) const
{
    return {scope, AccountFilter::View(std::max(0, m_tabs->currentIndex())), m_risk->chosen(), m_source->chosen(),
            m_used->chosen(), m_bar->text()};
}

void AccountFilters::setPlace(const PrivilegedPlace &place)
{
    const QSignalBlocker quiet(this);
    m_tabs->setCurrentIndex(int(place.view));
    m_risk->setChosen(place.levels);
    m_source->setChosen(place.sources);
    m_used->setChosen(place.used);
    m_bar->field()->setText(place.text);
}

void AccountFilters::setCounts(const AccountViewCounts &counts)
{
    for (int view = 0; view < m_tabs->count(); ++view)
        m_tabs->setCount(view, counts.of(AccountFilter::View(view)));
}

void AccountFilters::setSources(const QVector<SourceStatus> &sources)
{
    QVector<QPair<QString, QString>> choices;
    for (const SourceStatus &source : sources)
        if (source.accounts > 0)
            choices << qMakePair(QString::number(source.sourceId), display::line(source.name));
    const QStringList chosen = m_source->chosen();
    const QSignalBlocker quiet(this);
    m_source->setChoices(choices);
    m_source->setChosen(chosen);
}

void AccountFilters::clear() { m_bar->clear(); }

void AccountFilters::focusText()
{
    m_bar->field()->setFocus();
    m_bar->field()->selectAll();
}

} // namespace postern
