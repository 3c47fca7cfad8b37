// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sigma/SigmaLogSource.h"
#include "models/sigma/SigmaProduct.h"
#include "models/sigma/SigmaRoute.h"

namespace postern {

/// The log sources whose events this program knows, from resources/sigma.
class SigmaSources
{
public:
    /// Those that came with the program.
    static Result<SigmaSources> bundled();

    /// A file more; later files of the same product stand beside earlier ones.
    Result<void> add(const QByteArray &yaml);

    const std::vector<SigmaProduct> &products() const { return m_products; }
    /// Every way in which a logsource is known; none: it is not.
    std::vector<SigmaRoute> routes(const SigmaLogSource &source) const;
    /// Why there is none, in words.
    QString missing(const SigmaLogSource &source) const;
    /// Whether an event that is of the product is of the route.
    bool isOn(const SigmaRoute &route, SigmaLook &look) const;

private:
    std::vector<SigmaProduct> m_products;
};

} // namespace postern
