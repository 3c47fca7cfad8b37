// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Palette.h"

#include "ui/theme/DisplayText.h"
#include "ui/theme/PosternStyle.h"
#include "ui/theme/StyleShapes.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TextLabel.h"
#include "ui/window/PaletteDelegate.h"
#include "ui/window/PaletteModel.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace postern {

Palette::Palette(PaletteModel *model, QWidget *parent)
    : QFrame(parent), m_model(model), m_field(new QLineEdit(this)), m_list(new QListView(this)),
      m_none(new TextLabel(Type::Body, Token::Text2, this))
{
    setAccessibleName(tr("Command palette"));
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(1, 12, 1, 8);
    lines->setSpacing(8);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 0, 12, 0);
    m_field->setPlaceholderText(tr("Go to a page, an account, or run a command"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setMaxLength(200);
    top->addWidget(m_field);
    lines->addLayout(top);
    m_none->setAlignment(Qt::AlignCenter);
    lines->addWidget(m_none);
    lines->addWidget(m_list, 1);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the focus; arrows move the list
    m_list->setAccessibleName(tr("Results"));
    QPalette ground = m_list->palette();
    ground.setColor(QPalette::Base, themeInForce()[Token::Raised]);
    m_list->setPalette(ground);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setWords(text);
        Q_EMIT wordsChanged(text);
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { run(index.row()); });
    connect(model, &QAbstractItemModel::modelReset, this, &Palette::showFirst);
    setFocusProxy(m_field);
    m_model->setWords({});
}

void Palette::showFirst()
{
    const bool hasAny = m_model->rowCount() > 0;
    m_none->setVisible(!hasAny);
    m_none->setText(tr("Nothing is called “%1”.").arg(display::line(m_model->words())));
    if (hasAny)
        m_list->setCurrentIndex(m_model->index(0));
}

void Palette::run(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const auto chosen = m_model->item(row).run;
    Q_EMIT finished();
    if (chosen)
        chosen();
}

bool Palette::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (step != 0) {
        const int rows = m_model->rowCount();
        if (rows > 0)
            m_list->setCurrentIndex(m_model->index((m_list->currentIndex().row() + step + rows) % rows));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        run(m_list->currentIndex().row());
        return true;
    }
    return false;
}

void Palette::focusInEvent(QFocusEvent *) { m_field->setFocus(); }

void Palette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeInForce();
    paintBox(painter, rect(), theme[Token::Raised], theme[Token::Control], 10);
}

} // namespace postern
