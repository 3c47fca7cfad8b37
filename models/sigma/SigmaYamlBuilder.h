// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sigma/SigmaYaml.h"
#include "models/sigma/SigmaYamlRefusal.h"

#include <QHash>
#include <QSet>

#include <yaml-cpp/eventhandler.h>

namespace postern {

/// Builds values out of yaml-cpp's events, never its nodes: each limit holds before anything is built.
/// yaml-cpp's own tree would share aliased values, let them hold themselves, and has no end of documents.
class SigmaYamlBuilder : public YAML::EventHandler
{
public:
    /// The documents in which something stands.
    std::vector<SigmaYaml> takeDocuments() { return std::move(m_documents); }

    void OnDocumentStart(const YAML::Mark &mark) override;
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &value) override;
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style) override;
    void OnMapEnd() override { close(); }

private:
    /// A list or map whose end was not yet read.
    struct Open
    {
        SigmaYaml value;
        YAML::anchor_t anchor = 0;
        int values = 1; ///< with those within
        int height = 0; ///< levels below this one
        bool hasName = false;
        int nameLine = 0;
        QString name;
        QSet<QString> names;
    };
    /// A value that aliases may stand for.
    struct Anchored
    {
        SigmaYaml value;
        int values = 1;
        int height = 0;
    };

    void open(const YAML::Mark &mark, YAML::anchor_t anchor, SigmaYaml::Kind kind);
    void close();
    void put(SigmaYaml value, YAML::anchor_t anchor, int values, int height);
    void putName(const SigmaYaml &name);
    void spend(int values, int height, int line);
    bool wantsName() const;

    std::vector<SigmaYaml> m_documents;
    std::vector<Open> m_open;
    QHash<quint64, Anchored> m_anchored; ///< of this document
    int m_values = 0;                    ///< of all documents, aliases written out
    int m_begunAt = -1;                  ///< where the last document began, bytes
};

} // namespace postern
