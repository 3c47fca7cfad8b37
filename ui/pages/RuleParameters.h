// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/RuleDetail.h"

#include <QMap>
#include <QString>
#include <QVector>
#include <QWidget>

class QDoubleSpinBox;
class QVBoxLayout;

namespace postern {

class LinkButton;
class TextLabel;

/// The numbers of a rule as fields: each with its limits, its default and where that comes from, and what it was.
class RuleParameters : public QWidget
{
    Q_OBJECT
public:
    explicit RuleParameters(QWidget *parent = nullptr);

    void setParameters(const QVector<RuleDetail::Parameter> &parameters);
    /// Those that are otherwise than saved.
    QMap<QString, double> edited() const;
    /// The default of a parameter; nothing when it is none of the rule's.
    std::optional<double> defaultOf(const QString &name) const;
    /// As saved again.
    void discard();
    /// Puts a number into a field.
    void setValue(const QString &name, double value);
    const QVector<RuleDetail::Parameter> &parameters() const { return m_parameters; }

Q_SIGNALS:
    /// A number is another than before; follows each key.
    void changed();

private:
    struct Field
    {
        QDoubleSpinBox *box;
        TextLabel *was;
        LinkButton *back;
    };
    void addField(const RuleDetail::Parameter &parameter);
    void follow();

    QVector<RuleDetail::Parameter> m_parameters;
    QVector<Field> m_fields;
    QVBoxLayout *m_lines;
    QWidget *m_content = nullptr;
};

} // namespace postern
