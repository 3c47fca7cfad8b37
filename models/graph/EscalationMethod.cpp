// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/EscalationMethod.h"

#include <QFile>
#include <QtDebug>

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>
#include <set>

namespace postern {

namespace {

using On = EscalationMethod::On;
using Gives = EscalationMethod::Gives;

constexpr std::array<std::pair<const char *, On>, 5> targets{{{"user", On::User}, {"group", On::Group}, {"role", On::Role},
                                                              {"policy", On::Policy}, {"function", On::Function}}};
constexpr std::array<std::pair<const char *, Gives>, 4> gains{{{"policy", Gives::Policy}, {"sign-in", Gives::SignIn},
                                                               {"membership", Gives::Membership}, {"role", Gives::Role}}};

template <typename Words>
auto meaningOf(const Words &words, const std::string &word) -> std::optional<decltype(words[0].second)>
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto &one) { return word == one.first; });
    return found == words.end() ? std::nullopt : std::optional<decltype(words[0].second)>(found->second);
}

Error wrong(const std::string &id, const char *what)
{
    return {QStringLiteral("The way “%1” has no %2 that is known.").arg(QString::fromStdString(id), QLatin1String(what)), {}, false};
}

Result<EscalationMethod> methodOf(const YAML::Node &node)
{
    EscalationMethod method;
    method.id = node["id"].as<std::string>();
    for (const auto &title : node["title"])
        method.titles.insert(QString::fromStdString(title.first.as<std::string>()), QString::fromStdString(title.second.as<std::string>()));
    method.edge = node["edge"].as<std::string>();
    for (const auto &action : node["needs"]) {
        std::string text = action.as<std::string>();
        std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
        if (text.find(':') == std::string::npos)
            return wrong(method.id, "action");
        method.needs.push_back(text);
    }
    const auto on = meaningOf(targets, node["on"].as<std::string>());
    const auto gives = meaningOf(gains, node["gives"].as<std::string>());
    if (method.needs.empty() || method.titles.value(QStringLiteral("en")).isEmpty())
        return wrong(method.id, "need or title");
    if (!on)
        return wrong(method.id, "target");
    if (!gives)
        return wrong(method.id, "gain");
    method.on = *on;
    method.gives = *gives;
    method.service = node["service"].IsDefined() ? node["service"].as<std::string>() : std::string();
    if ((method.gives == Gives::Role) == method.service.empty())
        return wrong(method.id, "service");
    return method;
}

} // namespace

Result<std::vector<EscalationMethod>> EscalationMethod::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.errorString(), path, false};
    try {
        std::vector<EscalationMethod> methods;
        std::set<std::string> ids;
        for (const auto &node : YAML::Load(file.readAll().toStdString())["methods"]) {
            auto method = methodOf(node);
            if (!method)
                return method.error().within(path);
            if (!ids.insert(method->id).second)
                return wrong(method->id, "name of its own").within(path);
            methods.push_back(std::move(method).value());
        }
        return methods;
    } catch (const YAML::Exception &problem) {
        return Error{QString::fromUtf8(problem.what()), path, false};
    }
}

const std::vector<EscalationMethod> &EscalationMethod::ofAws()
{
    static const std::vector<EscalationMethod> methods = [] {
        auto bundled = read(QStringLiteral(":/escalation/aws.yaml"));
        if (!bundled) // it is part of the program, and a test reads it
            qFatal("%s", qUtf8Printable(bundled.error().text()));
        return std::move(bundled).value();
    }();
    return methods;
}

} // namespace postern
