// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/EvidenceSheet.h"

#include "models/base/Words.h"
#include "ui/theme/DisplayText.h"
#include "ui/theme/PosternStyle.h"
#include "ui/widgets/TextLabel.h"

#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace postern {

EvidenceSheet::EvidenceSheet(const FindingDetail &finding, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(finding.title);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(24, 24, 24, 24);
    lines->setSpacing(8);
    lines->addWidget(new TextLabel(display::line(finding.title), Type::Title, Token::Text, this));
    auto *sentence = new TextLabel(display::line(finding.sentence), Type::Body, Token::Text2, this);
    sentence->setWordWrap(true);
    lines->addWidget(sentence);
    lines->addWidget(new TextLabel(tr("Rule %1, since %2, found on %3").arg(finding.ruleId, Words::day(finding.since), Words::day(finding.openedAt)),
                                   Type::Small, Token::Text3, this));
    if (!finding.carriedForward.isEmpty())
        lines->addWidget(new TextLabel(display::line(finding.carriedForward), Type::Small, Token::Text2, this));
    for (const EvidenceRow &row : finding.evidence) {
        auto *line = new TextLabel(display::line(row.file.isEmpty() ? row.text() : tr("%1: %2, row %3").arg(row.sourceName, row.file).arg(row.row)),
                                   Type::Body, Token::Text, this);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        line->setWordWrap(true);
        lines->addWidget(line);
    }
    auto *well = new QPlainTextEdit(this);
    well->setReadOnly(true);
    well->setFont(themeInForce().font(Type::Code));
    well->setPlainText(display::block(QString::fromUtf8(QJsonDocument::fromJson(finding.facts).toJson())));
    well->setAccessibleName(tr("Facts"));
    well->setTabChangesFocus(true);
    lines->addWidget(well, 1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    lines->addWidget(close, 0, Qt::AlignRight);
    resize(560, 440);
}

} // namespace postern
