// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/PersonDirectory.h"

#include "models/store/Database.h"

namespace postern {

Result<PersonDirectory> PersonDirectory::load(const Database &database)
{
    PersonDirectory directory;
    Statement people = TRY(database.prepare("SELECT id, key, email, login, name FROM main.person_version WHERE known_to IS NULL"));
    while (TRY(people.step())) {
        const qint64 person = people.integer(0);
        add(directory.m_byNumber, people.text(1).trimmed(), person);
        add(directory.m_byEmail, people.text(2).trimmed().toCaseFolded(), person);
        add(directory.m_byLogin, people.text(3).trimmed().toCaseFolded(), person);
        add(directory.m_byName, comparable(people.text(4)), person);
    }
    return directory;
}

void PersonDirectory::add(Index &index, const QString &key, qint64 person)
{
    if (key.isEmpty())
        return;
    const auto found = index.find(key);
    if (found == index.end())
        index.insert(key, person);
    else if (*found != person)
        *found = 0;
}

std::optional<PersonDirectory::Match> PersonDirectory::find(const Index &index, const QString &key,
                                                            const char *matchedBy, double confidence)
{
    const qint64 person = key.isEmpty() ? 0 : index.value(key, 0);
    if (person == 0)
        return std::nullopt;
    return Match{person, matchedBy, confidence};
}

std::optional<PersonDirectory::Match> PersonDirectory::byName(const QString &name) const
{
    return find(m_byName, comparable(name), "name", 0.6);
}

std::optional<PersonDirectory::Match> PersonDirectory::byReference(const QString &reference) const
{
    if (auto match = byHrNumber(reference))
        return match;
    if (auto match = byEmail(reference))
        return match;
    if (auto match = byLogin(reference))
        return match;
    return byName(reference);
}

QString PersonDirectory::comparable(const QString &name)
{
    QString ordered = name;
    if (const qsizetype comma = ordered.indexOf(u','); comma > 0 && ordered.indexOf(u',', comma + 1) < 0)
        ordered = ordered.mid(comma + 1) + u' ' + ordered.left(comma);
    QString folded;
    for (const QChar c : ordered.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            folded.append(c);
    }
    // Hangul comes apart under KD; put it together again, or two spellings of one name would differ.
    return folded.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
}

} // namespace postern
