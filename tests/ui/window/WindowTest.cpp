// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/Workspace.h"
#include "tests/support/TestRegistry.h"
#include "ui/pages/Page.h"
#include "ui/theme/Appearance.h"
#include "ui/widgets/Scrim.h"
#include "ui/widgets/TextLabel.h"
#include "ui/window/CommandRegistry.h"
#include "ui/window/History.h"
#include "ui/window/MainWindow.h"
#include "ui/window/PaletteModel.h"
#include "ui/window/Sidebar.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace postern;

namespace {
/// A page that remembers what the window told it.
class PlainPage : public Page
{
public:
    PlainPage(QString title, QWidget *parent) : Page(parent), m_title(std::move(title)), field(new QLineEdit(this))
    {
        field->setAccessibleName(QStringLiteral("Filter"));
    }
    QString title() const override { return m_title; }
    void refresh() override { ++refreshed; }
    void focusFilter() override { field->setFocus(); }
    QString place() const override { return at; }
    void goTo(const QString &place) override { at = place; }
    QList<QWidget *> panes() const override { return {field}; }

private:
    QString m_title;

public:
    QLineEdit *field;
    QString at;
    int refreshed = 0;
};
} // namespace

/// The window around the pages, without a mouse.
class WindowTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;

    QAction *command(const char *id) { return m_window->commands().find(QLatin1String(id)); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_appearance = std::make_unique<Appearance>(*qobject_cast<QApplication *>(qApp), *m_settings);
        auto made = Workspace::create(m_folder->filePath(QStringLiteral("w.postern")), QStringLiteral("Test"));
        QVERIFY2(made.isOk(), made.isOk() ? "" : qPrintable(made.error().text()));
        m_workspace = std::move(made).value();
        const auto page = [](const char *name, const char *title, const char *group, int key) {
            const QString text = QString::fromLatin1(title);
            return PageDescriptor{QString::fromLatin1(name), text, QStringLiteral("key"), QString::fromLatin1(group),
                                  QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)),
                                  [text](QWidget *parent) -> Page * { return new PlainPage(text, parent); }, true};
        };
        m_window = std::make_unique<MainWindow>(
            *m_workspace, *m_appearance, *m_settings,
            QVector<PageDescriptor>{page("overview", "Overview", "", Qt::Key_1), page("privileged", "Privileged", "Accounts", Qt::Key_2),
                                    page("sources", "Sources", "Data", Qt::Key_0)});
        m_window->goTo(QStringLiteral("overview"));
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_workspace.reset();
        m_appearance.reset();
    }
    void everyCommandHasAText()
    {
        QVERIFY(m_window->commands().commands().size() > 12);
        QMap<QString, QString> taken;
        for (const QAction *action : m_window->commands().commands()) {
            QVERIFY(!action->text().isEmpty());
            for (const QKeySequence &key : action->shortcuts()) {
                const QString text = key.toString();
                QVERIFY2(!taken.contains(text), qPrintable(text)); // no key twice
                taken.insert(text, action->objectName());
            }
        }
        QCOMPARE(taken.value(QStringLiteral("Ctrl+K")), QStringLiteral("go.palette"));
        QCOMPARE(taken.value(QStringLiteral("F6")), QStringLiteral("pane.next"));
        QCOMPARE(taken.value(QStringLiteral("F5")), QStringLiteral("data.sync"));
        QCOMPARE(taken.value(QStringLiteral("Ctrl+T")), QStringLiteral("asof.pick"));
        QCOMPARE(taken.value(QStringLiteral("Ctrl+2")), QStringLiteral("go.page.privileged"));
    }
    void everythingThatTakesFocusHasAName()
    {
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(m_window.get()))
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty() || qobject_cast<const QAbstractButton *>(widget),
                     widget->metaObject()->className());
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(), button->metaObject()->className());
        }
    }
    void keysGoToPagesAndBack()
    {
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), QStringLiteral("privileged"));
        QVERIFY(m_window->goTo(QStringLiteral("sources"), QStringLiteral("cloudtrail")));
        QVERIFY(!m_window->goTo(QStringLiteral("no such page")));
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->currentPage(), QStringLiteral("privileged"));
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_window->currentPage(), QStringLiteral("sources"));
    }
    void slashGoesToTheFilterButIsALetterInIt()
    {
        auto *page = m_window->findChild<QLineEdit *>(QString(), Qt::FindChildrenRecursively);
        QVERIFY(page);
        QTest::keyClick(m_window.get(), Qt::Key_Slash);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        QTest::keyClick(field, Qt::Key_Slash);
        QCOMPARE(field->text(), QStringLiteral("/"));
    }
    void paletteOpensRunsAndCloses()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *scrim = m_window->findChild<Scrim *>();
        QVERIFY(scrim);
        auto *field = scrim->findChild<QLineEdit *>();
        QTest::keyClicks(field, QStringLiteral("sourc"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_window->currentPage(), QStringLiteral("sources"));
        QVERIFY(!scrim->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        scrim = m_window->findChildren<Scrim *>().constLast();
        QTest::keyClick(scrim->findChild<QLineEdit *>(), Qt::Key_Escape);
        QVERIFY(!scrim->isVisible());
    }
    void narrowWindowsFoldTheSidebar()
    {
        QCOMPARE(m_window->sidebar().isFolded(), false);
        QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
        QVERIFY(m_window->sidebar().isFolded());
        QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
        m_window->resize(1024, 700);
        QTRY_VERIFY(m_window->sidebar().isFolded());
    }
    void nothingIsCutAtBothWidths()
    {
        for (const int width : {1024, 1440}) {
            m_window->resize(width, 800);
            QApplication::processEvents();
            for (const auto *label : m_window->findChildren<TextLabel *>())
                if (label->isVisible() && !label->wordWrap() && !label->text().isEmpty())
                    QVERIFY2(label->fontMetrics().horizontalAdvance(label->text()) <= label->width() + 1, qPrintable(label->text()));
        }
    }
    void lookingBackIsSaid()
    {
        AsOf past;
        past.at = m_workspace->clock().now() - Seconds(86400 * 3);
        m_workspace->lookAt(past);
        QVERIFY(!m_workspace->asOf().isPresent());
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier); // again: back to today
        QVERIFY(m_workspace->asOf().isPresent());
    }
    void themeIsSwitchedByKey()
    {
        m_appearance->choose(ThemeChoice::Light);
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_appearance->choice(), ThemeChoice::Dark);
        QVERIFY(m_appearance->theme().isDark());
    }
    void historyForgetsWhatLayAhead()
    {
        History history;
        QVERIFY(!history.mayGoBack());
        history.visit({QStringLiteral("a"), {}});
        history.visit({QStringLiteral("b"), {}});
        history.visit({QStringLiteral("b"), {}});
        QCOMPARE(history.back().page, QStringLiteral("a"));
        QVERIFY(!history.mayGoBack());
        history.visit({QStringLiteral("c"), {}});
        QVERIFY(!history.mayGoForward());
    }
    void paletteRanksExactBeforePrefixBeforeWord()
    {
        QCOMPARE(PaletteModel::rank(QStringLiteral("Sources"), QStringLiteral("sources")), 0);
        QCOMPARE(PaletteModel::rank(QStringLiteral("Sources"), QStringLiteral("sou")), 1);
        QCOMPARE(PaletteModel::rank(QStringLiteral("All sources"), QStringLiteral("sou")), 2);
        QCOMPARE(PaletteModel::rank(QStringLiteral("Resources"), QStringLiteral("sou")), 3);
        QCOMPARE(PaletteModel::rank(QStringLiteral("Rules"), QStringLiteral("sou")), -1);
    }
};

POSTERN_TEST(WindowTest)
#include "WindowTest.moc"
