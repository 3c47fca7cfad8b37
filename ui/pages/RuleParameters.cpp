// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/RuleParameters.h"

#include "ui/theme/DisplayText.h"
#include "ui/theme/PosternStyle.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/TextLabel.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLocale>

#include <cmath>

namespace postern {

namespace {

/// Two places where any of its numbers has some.
int placesOf(const RuleDetail::Parameter &one)
{
    for (const double number : {one.value, one.defaultValue, one.least, one.most}) {
        if (number != std::floor(number))
            return 2;
    }
    return one.most <= 1 ? 2 : 0;
}

QString numberText(double number)
{
    return QLocale().toString(number, 'g', 10);
}

} // namespace

RuleParameters::RuleParameters(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
}

void RuleParameters::setParameters(const QVector<RuleDetail::Parameter> &parameters)
{
    m_parameters = parameters;
    m_fields.clear();
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    auto *lines = new QVBoxLayout(m_content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(12);
    m_lines->addWidget(m_content);
    for (const RuleDetail::Parameter &one : m_parameters)
        addField(one);
    if (m_parameters.isEmpty())
        lines->addWidget(new TextLabel(tr("This rule has no numbers to set."), Type::Body, Token::Text2, m_content));
    follow();
}

void RuleParameters::addField(const RuleDetail::Parameter &parameter)
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *name = new TextLabel(Type::Code, Token::Text, m_content);
    name->setDataText(parameter.name);
    name->setElides(true);
    auto *was = new TextLabel(Type::Small, Token::Text2, m_content);
    auto *box = new QDoubleSpinBox(m_content);
    box->setDecimals(placesOf(parameter));
    box->setRange(parameter.least, parameter.most);
    box->setSingleStep(placesOf(parameter) > 0 ? 0.05 : 1);
    box->setValue(parameter.value);
    box->setGroupSeparatorShown(true);
    box->setFixedWidth(themeInForce().scaled(96));
    const QString limits = tr("%1 to %2").arg(numberText(parameter.least), numberText(parameter.most));
    box->setAccessibleName(display::line(parameter.name));
    box->setAccessibleDescription(limits);
    row->addWidget(name, 1);
    row->addWidget(was);
    row->addWidget(box);
    lines->addLayout(row);
    auto *origin = new TextLabel(Type::Small, Token::Text2, m_content);
    //: Under the field of a number. %1: its default, %2: its limits, %3: where the default comes from.
    origin->setText(tr("Default %1; %2. %3").arg(numberText(parameter.defaultValue), limits, display::line(parameter.origin)));
    origin->setWordWrap(true);
    lines->addWidget(origin);
    auto *back = new LinkButton(tr("Back to the default, %1").arg(numberText(parameter.defaultValue)), m_content);
    connect(back, &QPushButton::clicked, box, [box, value = parameter.defaultValue] { box->setValue(value); });
    lines->addWidget(back, 0, Qt::AlignLeft);
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(lines);
    m_fields.append({box, was, back});
    connect(box, &QDoubleSpinBox::valueChanged, this, [this] {
        follow();
        Q_EMIT changed();
    });
}

void RuleParameters::follow()
{
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const RuleDetail::Parameter &one = m_parameters[i];
        const double value = m_fields[i].box->value();
        m_fields[i].was->setText(value == one.value ? QString() : tr("was %1").arg(numberText(one.value)));
        m_fields[i].was->setVisible(value != one.value);
        m_fields[i].back->setVisible(value != one.defaultValue);
    }
}

QMap<QString, double> RuleParameters::edited() const
{
    QMap<QString, double> edited;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (m_fields[i].box->value() != m_parameters[i].value)
            edited.insert(m_parameters[i].name, m_fields[i].box->value());
    }
    return edited;
}

std::optional<double> RuleParameters::defaultOf(const QString &name) const
{
    for (const RuleDetail::Parameter &one : m_parameters) {
        if (one.name == name)
            return one.defaultValue;
    }
    return std::nullopt;
}

void RuleParameters::discard()
{
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields[i].box->setValue(m_parameters[i].value);
}

void RuleParameters::setValue(const QString &name, double value)
{
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (m_parameters[i].name == name)
            m_fields[i].box->setValue(value);
    }
}

} // namespace postern
