// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/AnswerForm.h"

#include "models/workspace/Workspace.h"
#include "ui/dialogs/PathField.h"
#include "ui/theme/DisplayText.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace postern {

QString inLanguage(const QMap<QString, QString> &texts)
{
    const QString code = QLocale().name().section(u'_', 0, 0);
    return texts.value(code, texts.value(QStringLiteral("en")));
}

AnswerForm::AnswerForm(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(4);
}

void AnswerForm::setManifest(const Manifest &manifest)
{
    m_fields.clear();
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ManifestQuestion &question : manifest.asks)
        addQuestion(question);
    m_lines->addStretch(1);
    Q_EMIT changed();
}

void AnswerForm::addQuestion(const ManifestQuestion &question)
{
    const QString text = display::line(inLanguage(question.label));
    Field field{question.key, text, question.required, {}};
    QWidget *widget = nullptr;
    if (question.type == QLatin1String("boolean")) {
        auto *box = new QCheckBox(display::mnemonic(text), this);
        box->setChecked(question.otherwise == QLatin1String("true"));
        field.answer = [box] { return box->isChecked() ? QStringLiteral("true") : QStringLiteral("false"); };
        connect(box, &QCheckBox::toggled, this, &AnswerForm::changed);
        widget = box;
    } else {
        m_lines->addWidget(new TextLabel(text, Type::SmallMedium, Token::Text2, this));
    }
    if (question.type == QLatin1String("path")) {
        auto *paths = new PathField(this);
        field.answer = [paths] { return paths->paths().join(u'\n'); };
        connect(paths, &PathField::changed, this, &AnswerForm::changed);
        widget = paths;
    } else if (question.type == QLatin1String("choice")) {
        auto *choice = new QComboBox(this);
        for (const QString &word : question.choices)
            choice->addItem(display::line(word), word);
        choice->setCurrentIndex(qMax(0, choice->findData(question.otherwise)));
        field.answer = [choice] { return choice->currentData().toString(); };
        connect(choice, &QComboBox::currentIndexChanged, this, &AnswerForm::changed);
        widget = choice;
    } else if (!widget) {
        auto *line = new QLineEdit(this);
        line->setPlaceholderText(display::line(question.otherwise));
        field.answer = [line] { return line->text().trimmed(); };
        connect(line, &QLineEdit::textChanged, this, &AnswerForm::changed);
        widget = line;
    }
    widget->setAccessibleName(text);
    m_lines->addWidget(widget);
    m_lines->addSpacing(8);
    m_fields << field;
}

QMap<QString, QString> AnswerForm::answers() const
{
    QMap<QString, QString> answers;
    for (const Field &field : m_fields)
        if (const QString answer = field.answer(); !answer.isEmpty())
            answers.insert(field.key, answer);
    return answers;
}

QStringList AnswerForm::missing() const
{
    QStringList labels;
    for (const Field &field : m_fields)
        if (field.isRequired && field.answer().isEmpty())
            labels << field.label;
    return labels;
}

} // namespace postern
