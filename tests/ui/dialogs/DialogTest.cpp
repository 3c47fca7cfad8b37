// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/Workspace.h"
#include "tests/support/TestRegistry.h"
#include "ui/dialogs/AddSourceDialog.h"
#include "ui/dialogs/AnswerForm.h"
#include "ui/dialogs/PathField.h"
#include "ui/dialogs/SettingsDialog.h"
#include "ui/dialogs/SourceRemoveDialog.h"
#include "ui/theme/Appearance.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace postern;

/// What the dialogs ask, and what they do with the answers.
class DialogTest : public QObject
{
    Q_OBJECT
private:
    static QPushButton *button(const QWidget &in, const QString &text)
    {
        for (QPushButton *found : in.findChildren<QPushButton *>())
            if (found->text() == text)
                return found;
        return nullptr;
    }

private Q_SLOTS:
    void removingAsksForTheName()
    {
        SourceRemoveDialog dialog(QStringLiteral("AWS IAM"));
        auto *remove = button(dialog, SourceRemoveDialog::tr("Remove source"));
        QVERIFY(!remove->isEnabled());
        auto *field = dialog.findChild<QLineEdit *>();
        field->setText(QStringLiteral("aws iam"));
        QVERIFY(!remove->isEnabled());
        field->setText(QStringLiteral("AWS IAM"));
        QVERIFY(remove->isEnabled());
    }
    void formAsksWhatTheManifestAsks()
    {
        Manifest manifest;
        manifest.asks = {{QStringLiteral("path"), {{QStringLiteral("en"), QStringLiteral("Files")}}, QStringLiteral("path"), {}, true, {}},
                         {QStringLiteral("delimiter"), {{QStringLiteral("en"), QStringLiteral("Delimiter")}}, QStringLiteral("choice"),
                          {QStringLiteral(","), QStringLiteral(";")}, false, QStringLiteral(";")},
                         {QStringLiteral("tenant"), {{QStringLiteral("en"), QStringLiteral("Tenant")}}, QStringLiteral("text"), {}, true, {}},
                         {QStringLiteral("guests"), {{QStringLiteral("en"), QStringLiteral("With guests")}}, QStringLiteral("boolean"), {}, false,
                          QStringLiteral("true")}};
        AnswerForm form;
        form.setManifest(manifest);
        QCOMPARE(form.missing(), QStringList({QStringLiteral("Files"), QStringLiteral("Tenant")}));
        form.findChild<PathField *>()->addPaths({QStringLiteral("/a/b.csv"), QStringLiteral("/c"), QStringLiteral("/c")});
        form.findChild<QLineEdit *>()->setText(QStringLiteral(" corvane "));
        QVERIFY(form.missing().isEmpty());
        QCOMPARE(form.answers().value(QStringLiteral("path")), QStringLiteral("/a/b.csv\n/c"));
        QCOMPARE(form.answers().value(QStringLiteral("delimiter")), QStringLiteral(";"));
        QCOMPARE(form.answers().value(QStringLiteral("tenant")), QStringLiteral("corvane"));
        QCOMPARE(form.answers().value(QStringLiteral("guests")), QStringLiteral("true"));
        form.setManifest({});
        QVERIFY(form.answers().isEmpty());
    }
    void addingSaysWhatIsWrongInWords()
    {
        const QTemporaryDir folder;
        auto made = Workspace::create(folder.filePath(QStringLiteral("w.postern")), QStringLiteral("Test"));
        QVERIFY(made.isOk());
        AddSourceDialog dialog(**made);
        auto *kinds = dialog.findChild<QListWidget *>();
        QCOMPARE(kinds->count(), int((*made)->manifests().manifests().size()));
        auto *test = button(dialog, AddSourceDialog::tr("Test"));
        int ofPrograms = 0;
        for (int row = 0; row < kinds->count(); ++row) {
            kinds->setCurrentRow(row);
            QVERIFY(!dialog.settings().kind.isEmpty());
            QVERIFY(!dialog.settings().name.isEmpty());
            // Files are still to say; a program that is run needs no answer but may have one.
            const bool runsPrograms = !(*made)->manifests().find(dialog.settings().kind)->commands.isEmpty();
            QCOMPARE(test->isEnabled(), runsPrograms);
            ofPrograms += runsPrograms ? 1 : 0;
        }
        QVERIFY(ofPrograms > 0 && ofPrograms < kinds->count());
    }
    void settingsAreInForceAtOnceAndKept()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        {
            Appearance appearance(*qobject_cast<QApplication *>(qApp), settings);
            SettingsDialog dialog(appearance);
            for (QAbstractButton *choice : dialog.findChildren<QAbstractButton *>())
                if (choice->text() == SettingsDialog::tr("Dark") || choice->text() == SettingsDialog::tr("Compact")
                    || choice->text() == QStringLiteral("115%"))
                    choice->click();
            dialog.findChild<QCheckBox *>()->setChecked(false);
            QCOMPARE(appearance.choice(), ThemeChoice::Dark);
        }
        Appearance again(*qobject_cast<QApplication *>(qApp), settings);
        QCOMPARE(again.choice(), ThemeChoice::Dark);
        QCOMPARE(again.textPercent(), 115);
        QCOMPARE(again.rowHeight(), Appearance::RowHeight::Compact);
        QCOMPARE(again.hasLetterKeys(), false);
        QCOMPARE(again.tableRowPixels(), 32); // 28 at 115%
    }
};

POSTERN_TEST(DialogTest)
#include "DialogTest.moc"
