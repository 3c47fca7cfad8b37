// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace postern {

struct Manifest;
struct ManifestQuestion;

/// The text in the program's language, else in English.
QString inLanguage(const QMap<QString, QString> &texts);

/// One field for everything that a manifest asks.
class AnswerForm : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerForm(QWidget *parent = nullptr);

    void setManifest(const Manifest &manifest);
    /// By the key of the question; empty answers are left out.
    QMap<QString, QString> answers() const;
    /// The labels of required questions that nobody has answered.
    QStringList missing() const;

Q_SIGNALS:
    void changed();

private:
    void addQuestion(const ManifestQuestion &question);

    struct Field
    {
        QString key;
        QString label;
        bool isRequired;
        std::function<QString()> answer;
    };
    QVBoxLayout *m_lines;
    QVector<Field> m_fields;
};

} // namespace postern
