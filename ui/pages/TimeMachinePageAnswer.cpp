// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TimeMachinePage.h"

#include "models/base/BringHome.h"
#include "models/base/Words.h"
#include "models/tables/TableExport.h"
#include "models/workspace/Workspace.h"
#include "ui/charts/DayScrubber.h"
#include "ui/pages/DifferenceModel.h"
#include "ui/pages/PageStates.h"
#include "ui/theme/DisplayText.h"
#include "ui/theme/PosternStyle.h"
#include "ui/widgets/AnswerLabel.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/KpiStrip.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/Words.h"

#include <QAction>
#include <QFileDialog>
#include <QMap>
#include <QSaveFile>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <cmath>

namespace postern {

namespace {

using Change = DifferenceRow::Change;

/// One figure on both days.
struct Pair
{
    QString title;
    qint64 DayFigures::*number;
};

/// A cell of a file for spreadsheets, which must not read it as a formula.
QString csvCell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

void TimeMachinePage::connectActions()
{
    connect(m_swap, &QAction::triggered, this, [this] {
        if (!m_scrubber->days().isEmpty())
            setEnds(m_a, m_scrubber->days().last().day);
    });
    connect(m_open, &QAction::triggered, this, [this] { openRow(m_table->currentIndex()); });
    connect(m_clear, &QAction::triggered, this, [this] {
        m_bar->clear();
        m_change->setCurrent(0);
        applyFilter();
    });
    connect(m_export, &QAction::triggered, this, &TimeMachinePage::save);
    connect(m_retry, &QAction::triggered, this, &TimeMachinePage::refresh);
}

QString TimeMachinePage::nameOf(const QDate &day) const
{
    return day == Words::dayOf(m_workspace.clock().now()) ? tr("today") : Words::day(endOf(day));
}

void TimeMachinePage::show(const TimeMachine::Comparison &comparison)
{
    const Instant now = m_workspace.clock().now();
    m_model->setRows(comparison.rows, m_a, m_b, now);
    QMap<QString, QString> kinds, causes, sources;
    for (const DifferenceRow &row : comparison.rows) {
        kinds.insert(row.kind, row.kindText);
        causes.insert(row.cause, row.causeText);
        if (!row.source.isEmpty())
            sources.insert(row.source, display::line(row.source));
    }
    const auto choicesOf = [](const QMap<QString, QString> &words) {
        QVector<QPair<QString, QString>> choices;
        for (auto word = words.begin(); word != words.end(); ++word)
            choices << qMakePair(word.key(), word.value());
        return choices;
    };
    m_kind->setChoices(choicesOf(kinds));
    m_cause->setChoices(choicesOf(causes));
    m_source->setChoices(choicesOf(sources));
    m_notes->setText(comparison.notes.join(u'\n')); // names in them are shown already
    m_notes->setVisible(!comparison.notes.isEmpty());
    showAnswer(comparison);
    showFigures(comparison);
    applyFilter();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    Q_EMIT keyHintsChanged();
}

void TimeMachinePage::showAnswer(const TimeMachine::Comparison &comparison)
{
    const qint64 more = comparison.after.privileged - comparison.before.privileged;
    const QString a = nameOf(m_a), b = nameOf(m_b);
    QString sentence = tr("Between %1 and %2 as many accounts are privileged as before.").arg(a, b);
    if (!m_person->text().trimmed().isEmpty())
        sentence = tr("What changed for %1 between %2 and %3.").arg(display::line(m_person->text().trimmed()), a, b);
    else if (more > 0)
        sentence = tr("Between %1 and %2, %n more account(s) became privileged.", nullptr, int(more)).arg(a, b);
    else if (more < 0)
        sentence = tr("Between %1 and %2, %n account(s) ceased to be privileged.", nullptr, int(-more)).arg(a, b);
    if (comparison.rows.isEmpty())
        return m_answer->setAnswer(sentence, tr("Nothing differs, as far as it was known on these days."));
    const auto count = [this](Change change) { return Words::number(m_model->count(change)); };
    m_answer->setAnswer(sentence, tr("%1 added, %2 removed, %3 changed.").arg(count(Change::Added), count(Change::Removed), count(Change::Changed)));
}

void TimeMachinePage::showFigures(const TimeMachine::Comparison &comparison)
{
    const std::array pairs{Pair{tr("Privileged accounts"), &DayFigures::privileged}, Pair{tr("Critical risk"), &DayFigures::critical},
                           Pair{tr("Dormant, privileged"), &DayFigures::dormantPrivileged}, Pair{tr("Orphaned, privileged"), &DayFigures::orphanedPrivileged},
                           Pair{tr("Keys past rotation"), &DayFigures::keysPastRotation}};
    QVector<Kpi> kpis;
    for (const Pair &pair : pairs) {
        const qint64 before = comparison.before.*pair.number, after = comparison.after.*pair.number;
        Kpi kpi;
        kpi.title = pair.title;
        kpi.value = Words::number(after);
        kpi.change = before == after ? tr("No change") : words::signedNumber(int(after - before));
        kpi.meaning = before == after ? Kpi::Change::None : after > before ? Kpi::Change::Worse : Kpi::Change::Better;
        //: A figure on the first of two days.
        kpi.whole = tr("%1 then").arg(Words::number(before));
        kpis << kpi;
    }
    m_figures->setKpis(kpis);
    m_figures->setVisible(m_person->text().trimmed().isEmpty()); // they are those of the estate
}

void TimeMachinePage::showCounts()
{
    const int added = m_model->count(Change::Added), removed = m_model->count(Change::Removed);
    const int changed = m_model->count(Change::Changed);
    const int before = std::max(0, m_change->current());
    m_change->setChoices({tr("All %1").arg(Words::number(m_model->rows().size())), tr("Added %1").arg(Words::number(added)),
                          tr("Removed %1").arg(Words::number(removed)), tr("Changed %1").arg(Words::number(changed))});
    m_change->setCurrent(before);
    m_count->setText(m_model->rowCount() == m_model->rows().size() ? QString()
                                                                   : tr("%1 of %2").arg(Words::number(m_model->rowCount()), Words::number(m_model->rows().size())));
}

void TimeMachinePage::applyFilter()
{
    DifferenceModel::Filter filter;
    const int change = m_change->current();
    if (change > 0)
        filter.change = Change(change - 1);
    filter.kinds = m_kind->chosen();
    filter.causes = m_cause->chosen();
    filter.sources = m_source->chosen();
    filter.text = m_bar->text();
    m_model->setFilter(filter);
    showCounts();
}

void TimeMachinePage::openRow(const QModelIndex &index)
{
    const DifferenceRow *row = m_model->row(index);
    if (!row)
        return;
    bringHome(TimeMachine::placeOf(m_workspace, *row), this, [this](const Result<QString> &place) {
        if (place && place->startsWith(QLatin1String("account/")))
            Q_EMIT pageRequested(QStringLiteral("account"), *place);
        else if (place && place->startsWith(QLatin1String("person/")))
            Q_EMIT pageRequested(QStringLiteral("people"), *place);
        else if (place && place->startsWith(QLatin1String("source/")))
            Q_EMIT pageRequested(QStringLiteral("sources"), {});
        else
            Q_EMIT noticeRequested(tr("This has no page of its own; what changed stands in the row."), nullptr);
    });
}

void TimeMachinePage::openFigure(int figure)
{
    const QDate today = Words::dayOf(m_workspace.clock().now());
    m_workspace.lookAt(m_b < today ? AsOf{endOf(m_b), {}} : AsOf{});
    const std::array<std::pair<const char *, const char *>, 5> places{
        {{"privileged", ""}, {"privileged", "level=critical"}, {"dormant", ""}, {"orphaned", ""}, {"rules", "rule/credential-rotation-overdue"}}};
    if (figure >= 0 && figure < int(places.size()))
        Q_EMIT pageRequested(QLatin1String(places[std::size_t(figure)].first), QLatin1String(places[std::size_t(figure)].second));
}

void TimeMachinePage::save()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export difference"), QStringLiteral("difference.csv"), tr("Comma-separated (*.csv)"));
    if (path.isEmpty())
        return;
    QString text;
    for (int row = -1; row < m_model->rowCount(); ++row) {
        QStringList cells;
        const DifferenceRow *one = row < 0 ? nullptr : m_model->row(m_model->index(row, 0));
        cells << csvCell(one ? DifferenceModel::nameOf(one->change) : tr("Change"));
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << csvCell(row < 0 ? m_model->headerData(column, Qt::Horizontal).toString() : m_model->index(row, column).data().toString());
        text += cells.join(u',') + QStringLiteral("\r\n");
    }
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit();
    const QString lines = Words::number(m_model->rowCount());
    Q_EMIT noticeRequested(isWritten ? tr("%1 lines written to %2").arg(lines, display::line(path)) : display::line(file.errorString()), nullptr);
}

QVector<KeyHint> TimeMachinePage::keyHints() const
{
    return {{{QStringLiteral("←"), QStringLiteral("→")}, tr("day")},
            {{QStringLiteral("Shift"), QStringLiteral("←"), QStringLiteral("→")}, tr("month")},
            {{QStringLiteral("A"), QStringLiteral("B")}, tr("pick end")}};
}

QList<QAction *> TimeMachinePage::commands() const { return {m_swap, m_open, m_clear, m_export}; }

QWidget *TimeMachinePage::mainPane() const { return m_scrubber; }

QList<QWidget *> TimeMachinePage::panes() const { return {m_person, m_scrubber, m_figures, m_bar, m_table}; }

void TimeMachinePage::focusFilter()
{
    m_bar->field()->setFocus();
    m_bar->field()->selectAll();
}

void TimeMachinePage::setWindowWidth(int width)
{
    m_figures->setBrief(width < 1200);
    m_person->setFixedWidth(themeInForce().scaled(width < 1200 ? 150 : 210));
    m_table->setColumnHidden(DifferenceModel::Kind, width < 1600);
    m_table->setColumnHidden(DifferenceModel::Source, width < 1200);
    m_table->setColumnHidden(DifferenceModel::Before, width < 1200);
}

void TimeMachinePage::cancel()
{
    ++m_asked;
    if (m_progress)
        m_progress->cancel();
    m_progress.reset();
    showRunning(false);
    m_running->setText(tr("Stopped. What is shown is the comparison before."));
    m_running->show();
}

void TimeMachinePage::showRunning(bool isRunning)
{
    m_running->setText(isRunning ? tr("Comparing") : QString());
    m_running->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
}

void TimeMachinePage::goTo(const QString &place)
{
    const QDate a = QDate::fromString(place.section(u'/', 0, 0), Qt::ISODate), b = QDate::fromString(place.section(u'/', 1, 1), Qt::ISODate);
    if (!a.isValid() || !b.isValid())
        return;
    {
        const QSignalBlocker quiet(m_person);
        m_person->setText(place.section(u'/', 2));
    }
    setEnds(a, b);
}

QString TimeMachinePage::place() const
{
    QString place = m_a.toString(Qt::ISODate) + u'/' + m_b.toString(Qt::ISODate);
    if (!m_person->text().isEmpty())
        place += u'/' + m_person->text();
    return place;
}

} // namespace postern
