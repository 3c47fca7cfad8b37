// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sigma/SigmaProduct.h"

namespace postern {

namespace {

using Parts = QMap<QString, std::optional<SigmaSelection>>;

Result<void> partsInto(const SigmaYaml &node, Parts &parts)
{
    for (const auto &[name, value] : node.members) {
        std::optional<SigmaSelection> selection;
        if (value.kind != SigmaYaml::Kind::Nothing)
            selection = TRY(SigmaSelection::parse(value));
        parts.insert(name, std::move(selection));
    }
    return {};
}

} // namespace

Result<SigmaProduct> SigmaProduct::parse(const QByteArray &yaml)
{
    const std::vector<SigmaYaml> documents = TRY(readSigmaYaml(yaml));
    SigmaProduct product;
    for (const auto &[name, value] : documents.front().members) {
        if (name == QLatin1String("product")) {
            product.names = TRY(sigmaTexts(&value, name));
        } else if (name == QLatin1String("at")) {
            product.fields.times = TRY(sigmaTexts(&value, name));
        } else if (name == QLatin1String("under")) {
            product.fields.under = TRY(sigmaTexts(&value, name));
        } else if (name == QLatin1String("fields")) {
            for (const auto &[field, places] : value.members)
                product.fields.names.insert(field, TRY(sigmaTexts(&places, field)));
        } else if (name == QLatin1String("is")) {
            product.is = TRY(SigmaSelection::parse(value));
        } else if (name == QLatin1String("services")) {
            TRY(partsInto(value, product.services));
        } else if (name == QLatin1String("categories")) {
            TRY(partsInto(value, product.categories));
        } else {
            return sigmaWrong(value, QStringLiteral("“%1” is not known here").arg(name));
        }
    }
    if (!product.is)
        return sigmaWrong(documents.front(), QStringLiteral("“is” is not there: what every event of the product has"));
    return product;
}

} // namespace postern
