// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/AddSourceDialog.h"

#include "models/base/BringHome.h"

#include "ui/dialogs/AnswerForm.h"
#include "ui/theme/DisplayText.h"
#include "ui/theme/Icon.h"
#include "ui/theme/PosternStyle.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace postern {

AddSourceDialog::AddSourceDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_kinds(new QListWidget(this)),
      m_answers(new TextLabel(Type::Body, Token::Text2, this)), m_name(new QLineEdit(this)),
      m_form(new AnswerForm(this)), m_result(new TextLabel(Type::Body, Token::Text2, this)),
      m_test(new QPushButton(tr("Test"), this)), m_add(new QPushButton(tr("Add source"), this))
{
    setWindowTitle(tr("Add source"));
    setAccessibleName(tr("Add source"));
    setMinimumSize(752, 568);
    build();
    listKinds();
    connect(m_kinds, &QListWidget::currentRowChanged, this, &AddSourceDialog::chooseKind);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_isNameTyped = true; });
    connect(m_name, &QLineEdit::textChanged, this, &AddSourceDialog::check);
    connect(m_form, &AnswerForm::changed, this, &AddSourceDialog::check);
    connect(m_test, &QPushButton::clicked, this, &AddSourceDialog::test);
    connect(m_add, &QPushButton::clicked, this, &AddSourceDialog::add);
    m_kinds->setCurrentRow(0);
    m_kinds->setFocus();
}

void AddSourceDialog::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_kinds->setFixedWidth(264);
    m_kinds->setFrameShape(QFrame::NoFrame);
    m_kinds->setAccessibleName(tr("Kind of source"));
    m_kinds->setIconSize({16, 16});
    row->addWidget(m_kinds);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(24, 20, 24, 20);
    right->setSpacing(8);
    m_answers->setWordWrap(true);
    right->addWidget(m_answers);
    right->addWidget(new TextLabel(tr("Name"), Type::SmallMedium, Token::Text2, this));
    m_name->setAccessibleName(tr("Name of the source"));
    m_name->setMaxLength(120);
    right->addWidget(m_name);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("What this kind asks"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    right->addWidget(scroll, 1);
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    right->addWidget(m_result);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_test);
    buttons->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    for (QPushButton *button : {m_test, cancel, m_add})
        button->setAccessibleName(button->text());
    m_test->setAutoDefault(false);
    cancel->setAutoDefault(false);
    m_add->setDefault(true);
    m_add->setProperty(roleProperty, QStringLiteral("primary"));
    right->addLayout(buttons);
    row->addLayout(right, 1);
}

void AddSourceDialog::listKinds()
{
    for (const auto &manifest : m_workspace.manifests().manifests()) {
        auto *item = new QListWidgetItem(display::line(inLanguage(manifest->title)), m_kinds);
        item->setIcon(themedIcon(hasIcon(manifest->icon) ? manifest->icon : QStringLiteral("doc")));
        item->setData(Qt::UserRole, manifest->kind);
        item->setSizeHint({200, themeInForce().scaled(32)});
    }
}

void AddSourceDialog::chooseKind()
{
    const QListWidgetItem *item = m_kinds->currentItem();
    m_manifest = item ? m_workspace.manifests().find(item->data(Qt::UserRole).toString()) : nullptr;
    if (!m_manifest)
        return;
    m_answers->setText(display::line(inLanguage(m_manifest->answers)));
    if (!m_isNameTyped)
        m_name->setText(inLanguage(m_manifest->title));
    m_form->setManifest(*m_manifest);
    say({}, false);
}

SourceSettings AddSourceDialog::settings() const
{
    return {m_manifest ? m_manifest->kind : QString(), m_name->text().trimmed(), m_form->answers()};
}

void AddSourceDialog::check()
{
    const QStringList missing = m_form->missing();
    const bool isComplete = m_manifest && !m_name->text().trimmed().isEmpty() && missing.isEmpty();
    m_test->setEnabled(isComplete && !m_isBusy);
    m_add->setEnabled(isComplete && !m_isBusy && m_workspace.mayWrite());
    const QString why = missing.isEmpty() ? QString() : tr("Still to say: %1").arg(missing.join(QStringLiteral(", ")));
    m_add->setToolTip(display::toolTip(why));
}

void AddSourceDialog::say(const QString &words, bool isError)
{
    m_result->setToken(isError ? Token::CriticalText : Token::Text2);
    m_result->setText(display::block(words));
}

void AddSourceDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_form->setEnabled(!isBusy);
    m_kinds->setEnabled(!isBusy);
    check();
}

void AddSourceDialog::test()
{
    setBusy(true);
    say(tr("Looking at what is there"), false);
    bringHome(m_workspace.testSource(settings()), this, [this](const Result<QString> &found) {
        setBusy(false);
        if (found)
            say(*found, false);
        else
            say(found.error().text(), true);
    });
}

void AddSourceDialog::add()
{
    setBusy(true);
    bringHome(m_workspace.addSource(settings()), this, [this](const Result<void> &added) {
        setBusy(false);
        if (added)
            accept();
        else
            say(added.error().text(), true);
    });
}

void AddSourceDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeInForce();
    painter.fillRect(rect(), theme[Token::Canvas]);
    painter.fillRect(QRect(m_kinds->geometry().right() + 1, 0, 1, height()), theme[Token::Hairline]);
}

} // namespace postern
