// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/Workspace.h"

#include <QDialog>

#include <memory>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace postern {

class AnswerForm;
class TextLabel;

/// Adds a source: what kind it is, what it is called, what its manifest asks; Test says in words what was found.
class AddSourceDialog : public QDialog
{
    Q_OBJECT
public:
    /// The workspace must outlive the dialog. Accepted: the source has been added.
    explicit AddSourceDialog(Workspace &workspace, QWidget *parent = nullptr);

    SourceSettings settings() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void listKinds();
    void chooseKind();
    void check();
    void test();
    void add();
    void say(const QString &words, bool isError);
    void setBusy(bool isBusy);

    Workspace &m_workspace;
    QListWidget *m_kinds;
    TextLabel *m_answers;
    QLineEdit *m_name;
    AnswerForm *m_form;
    TextLabel *m_result;
    QPushButton *m_test;
    QPushButton *m_add;
    std::shared_ptr<const Manifest> m_manifest;
    bool m_isBusy = false;
    bool m_isNameTyped = false;
};

} // namespace postern
