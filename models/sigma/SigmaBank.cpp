// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sigma/SigmaBank.h"

#include <algorithm>

namespace postern {

namespace {

constexpr int evidenceMost = 12;
constexpr int evidenceLetters = 300;
const QChar between(0x1F); ///< stands between the values that make a group

} // namespace

SigmaBank::SigmaBank(SigmaFolder folder, SigmaSources sources)
    : m_folder(std::move(folder)), m_sources(std::move(sources)), m_correlations(m_folder.correlations())
{
    const std::vector<SigmaRule> &rules = m_folder.rules();
    for (std::size_t i = 0; i < rules.size(); ++i) {
        for (const SigmaRoute &route : m_sources.routes(rules[i].logSource())) {
            auto lane = std::find_if(m_lanes.begin(), m_lanes.end(), [&](const Lane &one) { return one.route == route; });
            if (lane == m_lanes.end())
                lane = m_lanes.insert(m_lanes.end(), {route, {}});
            lane->rules.push_back(int(i));
        }
    }
    // Those of one product stand together, so that an event is looked at once for each product.
    std::stable_sort(m_lanes.begin(), m_lanes.end(), [](const Lane &a, const Lane &b) { return a.route.product < b.route.product; });
    listen();
}

void SigmaBank::listen()
{
    const std::vector<SigmaRule> &rules = m_folder.rules();
    m_ofRule.resize(rules.size());
    m_isQuietRule.resize(rules.size());
    const std::size_t written = m_correlations.size();
    m_ofCorrelation.resize(written);
    m_isQuietCorrelation.resize(written);
    for (std::size_t i = 0; i < written; ++i) {
        const SigmaCorrelation &correlation = m_correlations[i];
        for (int position = 0; position < correlation.rules.size(); ++position) {
            const QString &name = correlation.rules[position];
            for (std::size_t rule = 0; rule < rules.size(); ++rule) {
                if (!rules[rule].header().isCalled(name))
                    continue;
                m_ofRule[rule].push_back({int(i), position});
                m_isQuietRule[rule] = m_isQuietRule[rule] || !correlation.generates;
            }
            for (std::size_t other = 0; other < i; ++other) { // each stands after those it refers to
                if (!m_correlations[other].header.isCalled(name))
                    continue;
                m_ofCorrelation[other].push_back({int(i), position});
                m_isQuietCorrelation[other] = m_isQuietCorrelation[other] || !correlation.generates;
            }
        }
    }
    // A rule in the older form of counting is a correlation of itself, and whoever counts the rule counts that.
    for (std::size_t rule = 0; rule < rules.size(); ++rule) {
        if (!rules[rule].count())
            continue;
        m_correlations.push_back(SigmaCorrelation::of(rules[rule], QString()));
        m_ofCorrelation.push_back(std::move(m_ofRule[rule]));
        m_isQuietCorrelation.push_back(m_isQuietRule[rule]);
        m_ofRule[rule] = {{int(m_correlations.size()) - 1, 0}};
        m_isQuietRule[rule] = true;
    }
    m_windows.reserve(m_correlations.size());
    for (const SigmaCorrelation &correlation : m_correlations)
        m_windows.emplace_back(correlation);
}

SigmaMatch SigmaBank::matchOf(const SigmaHeader &header, const QStringList &fields, std::optional<Instant> at, SigmaLook &look) const
{
    SigmaMatch match{header.title, header.id, header.level, header.tags, header.falsePositives, at, 1, {}};
    for (const QString &field : fields) {
        const SigmaScalars values = look.values(field);
        QStringList texts;
        for (const SigmaScalar &value : values)
            texts << value.text.left(evidenceLetters);
        const QString text = texts.mid(0, evidenceMost).join(QStringLiteral(", ")).left(evidenceLetters);
        if (!text.isEmpty() && match.evidence.size() < evidenceMost)
            match.evidence.append(QPair<QString, QString>(field, text));
    }
    return match;
}

void SigmaBank::tell(const std::vector<Listener> &listeners, const SigmaHeader &header, const SigmaMatch &match, SigmaLook &look, QVector<SigmaMatch> &matches)
{
    for (const Listener &listener : listeners) {
        if (!match.at) {
            ++m_tally.timeless;
            continue;
        }
        const SigmaCorrelation &correlation = m_correlations[std::size_t(listener.correlation)];
        QStringList fields;
        QString group;
        const auto valueOf = [&](const QString &name) {
            fields << correlation.fieldOf(name, header);
            const SigmaScalars values = look.values(fields.last());
            return values.isEmpty() ? QString() : values.first().text.toLower();
        };
        for (const QString &name : correlation.groupBy)
            group += valueOf(name) + between;
        const QString value = correlation.count.field.isEmpty() ? QString() : valueOf(correlation.count.field);
        if (correlation.type == SigmaCorrelation::Type::ValueCount && value.isEmpty())
            continue; // no value is not one more
        const auto count = m_windows[std::size_t(listener.correlation)].take(listener.position, group, value, toEpoch(*match.at));
        if (!count)
            continue;
        SigmaMatch said = matchOf(correlation.header, fields, match.at, look);
        said.count = *count;
        tell(m_ofCorrelation[std::size_t(listener.correlation)], correlation.header, said, look, matches);
        if (!m_isQuietCorrelation[std::size_t(listener.correlation)])
            matches.append(said);
    }
}

QVector<SigmaMatch> SigmaBank::feed(const SigmaEvent &event, std::optional<Instant> at)
{
    QVector<SigmaMatch> matches;
    ++m_tally.events;
    bool isForSome = false;
    for (std::size_t i = 0; i < m_lanes.size();) {
        const int number = m_lanes[i].route.product;
        const SigmaProduct &product = m_sources.products()[std::size_t(number)];
        SigmaLook look(event, product.fields);
        const bool isOfProduct = product.is->holds(look);
        for (; i < m_lanes.size() && m_lanes[i].route.product == number; ++i) {
            if (!isOfProduct || !m_sources.isOn(m_lanes[i].route, look))
                continue;
            isForSome = true;
            for (const int rule : m_lanes[i].rules) {
                const SigmaRule &one = m_folder.rules()[std::size_t(rule)];
                if (!one.holds(look))
                    continue;
                const SigmaMatch match = matchOf(one.header(), one.fields(), at ? at : look.at(), look);
                tell(m_ofRule[std::size_t(rule)], one.header(), match, look, matches);
                if (!m_isQuietRule[std::size_t(rule)])
                    matches.append(match);
            }
        }
        m_tally.undecided += look.undecided;
    }
    m_tally.withoutRules += isForSome ? 0 : 1;
    m_tally.matches += matches.size();
    return matches;
}

SigmaBank::Tally SigmaBank::tally() const
{
    Tally tally = m_tally;
    for (const SigmaWindow &window : m_windows)
        tally.lost += window.lost();
    return tally;
}

} // namespace postern
