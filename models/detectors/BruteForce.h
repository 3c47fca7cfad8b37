// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detectors/Detector.h"

#include <deque>

namespace postern {

/// D14: many refused sign-ins, then an accepted one: guessing at one account, or one password tried at
/// many from one network.
class BruteForce final : public Detector
{
public:
    BruteForce();
    void observe(const Sighting &sighting, DetectorRun &run) override;
    void save(StateWriter &writer) const override;
    void load(StateReader &reader) override;

private:
    /// One refused sign-in.
    struct Failure
    {
        qint64 at = 0;
        quint64 network = 0;
        NameNumber account = 0;
    };
    using Failures = std::deque<Failure>;
    static void drop(Failures &failures, qint64 before);
    void fail(const AccessEvent &event);
    void addGuessing(const AccessEvent &event, DetectionScore &score) const;
    void addSpraying(const AccessEvent &event, DetectionScore &score) const;
    void addReasons(const AccessEvent &event, const DetectorRun &run, DetectionScore &score) const;
    static void save(StateWriter &writer, const std::unordered_map<quint64, Failures> &all);
    static void load(StateReader &reader, std::unordered_map<quint64, Failures> &all);

    std::unordered_map<quint64, Failures> m_ofAccounts, m_ofNetworks;
};

} // namespace postern
