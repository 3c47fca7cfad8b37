// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sigma/SigmaSources.h"

#include <QDir>
#include <QFile>

namespace postern {

Result<SigmaSources> SigmaSources::bundled()
{
    SigmaSources sources;
    const QDir folder(QStringLiteral(":/sigma"));
    for (const QString &name : folder.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{QStringLiteral("The log sources of the program cannot be read."), name, false};
        const auto added = sources.add(file.readAll());
        if (!added)
            return added.error().within(name);
    }
    return sources;
}

Result<void> SigmaSources::add(const QByteArray &yaml)
{
    m_products.push_back(TRY(SigmaProduct::parse(yaml)));
    return {};
}

std::vector<SigmaRoute> SigmaSources::routes(const SigmaLogSource &source) const
{
    std::vector<SigmaRoute> found;
    for (std::size_t i = 0; i < m_products.size(); ++i) {
        const SigmaProduct &product = m_products[i];
        const bool isNamed = source.product.isEmpty() ? !(source.service.isEmpty() && source.category.isEmpty()) : product.names.contains(source.product);
        if (isNamed && (source.service.isEmpty() || product.services.contains(source.service)) &&
            (source.category.isEmpty() || product.categories.contains(source.category)))
            found.push_back({int(i), source.service, source.category});
    }
    return found;
}

QString SigmaSources::missing(const SigmaLogSource &source) const
{
    if (source.text().isEmpty())
        return QStringLiteral("the logsource names neither product nor service nor category");
    return QStringLiteral("nothing here knows events of the logsource %1").arg(source.text());
}

bool SigmaSources::isOn(const SigmaRoute &route, SigmaLook &look) const
{
    const SigmaProduct &product = m_products[std::size_t(route.product)];
    const auto holds = [&](const QMap<QString, std::optional<SigmaSelection>> &parts, const QString &name) {
        if (name.isEmpty())
            return true;
        const auto part = parts.constFind(name);
        return part != parts.constEnd() && (!*part || (*part)->holds(look));
    };
    return holds(product.services, route.service) && holds(product.categories, route.category);
}

} // namespace postern
