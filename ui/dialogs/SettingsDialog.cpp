// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/SettingsDialog.h"

#include "ui/theme/Appearance.h"
#include "ui/theme/Language.h"
#include "ui/theme/PosternStyle.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace postern {

namespace {
constexpr std::array choices{ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::System};
constexpr std::array percents{90, 100, 115, 130};

template <typename Values, typename Value>
int indexOf(const Values &values, const Value &value)
{
    return static_cast<int>(std::find(values.begin(), values.end(), value) - values.begin());
}
} // namespace

SettingsDialog::SettingsDialog(Appearance &appearance, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Settings"));
    setAccessibleName(tr("Settings"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(24, 20, 24, 20);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(16);
    int row = 0;
    const auto line = [&](const QString &label, const QStringList &words, int current, auto choose) {
        grid->addWidget(new TextLabel(label, Type::Body, Token::Text2, this), row, 0);
        auto *control = new SegmentedControl(label, words, this);
        control->setCurrent(current);
        connect(control, &SegmentedControl::chosen, this, choose);
        grid->addWidget(control, row++, 1, Qt::AlignLeft);
    };
    line(tr("Theme"), {tr("Light"), tr("Dark"), tr("As the system")}, indexOf(choices, appearance.choice()),
         [&appearance](int index) { appearance.choose(choices[static_cast<std::size_t>(index)]); });
    QStringList sizes;
    for (const int percent : percents)
        sizes << tr("%1%", "text size").arg(percent);
    line(tr("Text size"), sizes, indexOf(percents, appearance.textPercent()),
         [&appearance](int index) { appearance.setTextPercent(percents[static_cast<std::size_t>(index)]); });
    line(tr("Row height"), {tr("Comfortable"), tr("Compact")},
         appearance.rowHeight() == Appearance::RowHeight::Compact ? 1 : 0, [&appearance](int index) {
             appearance.setRowHeight(index == 1 ? Appearance::RowHeight::Compact : Appearance::RowHeight::Comfortable);
         });
    const QStringList codes = QStringList{QString()} + Language::codes();
    QStringList names{tr("As the system")};
    for (const QString &code : Language::codes())
        names << Language::nameOf(code);
    line(tr("Language, from the next start"), names, int(std::max<qsizetype>(0, codes.indexOf(appearance.language()))), [&appearance, codes](int index) {
        appearance.setLanguage(codes[index]);
    });
    auto *letters = new QCheckBox(tr("Single letters are commands in lists (J, K, A, R)"), this);
    letters->setAccessibleName(letters->text());
    letters->setChecked(appearance.hasLetterKeys());
    connect(letters, &QCheckBox::toggled, this, [&appearance](bool on) { appearance.setLetterKeys(on); });
    grid->addWidget(letters, row++, 1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAccessibleName(close->text());
    close->setProperty(roleProperty, QStringLiteral("primary"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    grid->addWidget(close, row, 1, Qt::AlignRight);
    grid->setColumnStretch(1, 1);
}

} // namespace postern
