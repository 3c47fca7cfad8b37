// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/PersonDirectory.h"

#include "models/store/Database.h"

namespace postern {

Result<PersonDirectory> PersonDirectory::load(const Database &database)
{
    PersonDirectory directory;
    // Who left is often dropped from the feed. Their accounts are still theirs, so they are found by
    // what was known of them last, where nobody who is there now has the same key.
    Statement people = TRY(database.prepare(
        "SELECT id, key, email, login, name, known_to IS NULL FROM main.person_version v WHERE known_to IS NULL OR NOT EXISTS"
        " (SELECT 1 FROM main.person_version w WHERE w.id=v.id AND w.row_id>v.row_id) ORDER BY known_to IS NOT NULL, id"));
    PersonDirectory former;
    while (TRY(people.step())) {
        const qint64 person = people.integer(0);
        PersonDirectory &target = people.integer(5) != 0 ? directory : former;
        add(target.m_byNumber, people.text(1).trimmed(), person);
        add(target.m_byEmail, people.text(2).trimmed().toCaseFolded(), person);
        add(target.m_byLogin, people.text(3).trimmed().toCaseFolded(), person);
        add(target.m_byName, comparable(people.text(4)), person);
    }
    for (Index PersonDirectory::*index : {&PersonDirectory::m_byNumber, &PersonDirectory::m_byEmail, &PersonDirectory::m_byLogin, &PersonDirectory::m_byName}) {
        const Index &old = former.*index;
        for (auto entry = old.cbegin(); entry != old.cend(); ++entry) {
            if (!(directory.*index).contains(entry.key()))
                (directory.*index).insert(entry.key(), entry.value());
        }
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
    if (name.isEmpty()) // as most references of most accounts are
        return {};
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
