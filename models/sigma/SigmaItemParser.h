// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sigma/SigmaItem.h"

#include <QStringList>

namespace postern {

/// Makes an item out of a name with modifiers and the values under it.
class SigmaItemParser
{
public:
    Result<void> name(const QString &named, const SigmaYaml &at);
    Result<void> value(const SigmaYaml &value);
    /// at: where the item begins, for its errors.
    Result<SigmaItem> finish(const SigmaYaml &at);
    const QString &field() const { return m_item.m_field; }

private:
    /// What is compared, and so what its values are.
    enum class Compared : quint8 { Text, Expression, Network, Number, Existence, Field };

    Result<void> modifier(const QString &word, const SigmaYaml &at);
    Result<void> compare(Compared compared, const QString &word, const SigmaYaml &at);
    Result<void> fitting(const SigmaYaml &at) const;
    Result<SigmaTest> textTest(const SigmaYaml &value) const;
    Result<std::vector<QByteArray>> encoded(const QString &plain, const SigmaYaml &value) const;
    SigmaTest::Place place() const;
    bool has(const char *word) const { return m_words.contains(QLatin1String(word)); }

    SigmaItem m_item;
    QStringList m_words; ///< modifiers in the order written
    Compared m_compared = Compared::Text;
    SigmaTest::Order m_order = SigmaTest::Order::Less;
};

} // namespace postern
