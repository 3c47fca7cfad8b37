// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/EventPipeline.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace postern {

namespace {
constexpr int threadsMost = 4;
}

/// One log while it is read. Windows are numbered; number n lies in place n modulo the number of places.
struct EventPipeline::Run
{
    enum class Place { Free, Parsing, Ready };
    struct Slot
    {
        EventWindow window;
        qint64 bytes = 0;
        Place place = Place::Free;
    };

    Run(WindowSource &s, std::size_t count) : source(s), slots_(count) {}
    Slot &slot(quint64 n) { return slots_[n % slots_.size()]; }
    bool mayRead() const { return !isOver && !isReading && next - folded < slots_.size(); }

    WindowSource &source;
    std::vector<Slot> slots_;
    std::mutex mutex;
    std::condition_variable changed;
    quint64 next = 0;   ///< number of the window that is read next
    quint64 folded = 0; ///< windows folded
    bool isReading = false;
    bool isOver = false;
    std::optional<Error> error;
    Counts counts;
    quint64 rows = 0;
};

EventPipeline::EventPipeline(const EventMapping &mapping, const KeyedHash &hash, ActivityEngine &engine, int threads)
    : m_mapping(mapping), m_hash(hash), m_engine(engine)
{
    const int cores = int(std::max(1u, std::thread::hardware_concurrency()));
    for (int i = 0; i < (threads > 0 ? threads : std::min(cores, threadsMost)); ++i)
        m_parsers.emplace_back(m_mapping, m_hash);
}

EventPipeline::~EventPipeline() = default;

/// Reads a window and parses it. False: none can be read now.
bool EventPipeline::readAndParse(Run &run, EventParser &parser)
{
    std::unique_lock lock(run.mutex);
    if (!run.mayRead())
        return false;
    run.isReading = true;
    Run::Slot &slot = run.slot(run.next);
    lock.unlock();
    const Result<bool> more = run.source.next(slot.window);
    slot.bytes = run.source.bytesGiven();
    lock.lock();
    run.isReading = false;
    if (!more || !*more) {
        run.isOver = true;
        if (!more)
            run.error = more.error();
        run.changed.notify_all();
        return false;
    }
    ++run.next;
    slot.place = Run::Place::Parsing;
    run.changed.notify_all();
    lock.unlock();
    parser.parse(slot.window);
    lock.lock();
    slot.place = Run::Place::Ready;
    run.changed.notify_all();
    return true;
}

void EventPipeline::work(Run &run, EventParser &parser)
{
    for (;;) {
        if (readAndParse(run, parser))
            continue;
        std::unique_lock lock(run.mutex);
        run.changed.wait(lock, [&] { return run.isOver || run.mayRead(); });
        if (run.isOver)
            return;
    }
}

Result<void> EventPipeline::foldNext(Run &run, const Reject &reject)
{
    Run::Slot &slot = run.slot(run.folded);
    const EventWindow &window = slot.window;
    for (const EventWindow::BadLine &bad : window.bad)
        reject(run.rows + bad.row, bad);
    run.counts.rows += window.rows;
    run.counts.events += window.events.size();
    run.counts.badRows += window.badCount;
    run.counts.slowRows += window.slowRows;
    run.counts.bytes = slot.bytes;
    run.rows += window.rows;
    return m_engine.take(window, slot.bytes);
}

Result<EventPipeline::Counts> EventPipeline::run(WindowSource &source, quint64 rowsBefore, const Progress &progress,
                                                 const Reject &reject, const Watch &watch)
{
    Run run(source, m_parsers.size() * 3 + 1);
    run.rows = rowsBefore;
    std::vector<std::jthread> workers;
    for (std::size_t i = 1; i < m_parsers.size(); ++i)
        workers.emplace_back([this, &run, i] { work(run, m_parsers[i]); });
    std::optional<Error> failed;
    std::unique_lock lock(run.mutex);
    while (!(run.isOver && run.folded == run.next)) {
        Run::Slot &slot = run.slot(run.folded);
        if (run.folded < run.next && slot.place == Run::Place::Ready) {
            lock.unlock();
            const Result<void> done = failed ? Result<void>() : foldNext(run, reject);
            watch(slot.window.bytesUsed);
            lock.lock();
            if (!done)
                failed = done.error();
            slot.place = Run::Place::Free;
            ++run.folded;
            run.isOver |= failed.has_value() || !progress.isWanted();
            run.changed.notify_all();
            continue;
        }
        if (run.mayRead()) {
            lock.unlock();
            readAndParse(run, m_parsers[0]);
            lock.lock();
            continue;
        }
        run.changed.wait(lock);
    }
    // A worker may still be at the read that finds the end.
    run.changed.wait(lock, [&] { return !run.isReading; });
    lock.unlock();
    workers.clear();
    m_engineFailed = failed.has_value();
    if (failed)
        return *failed;
    if (run.error)
        return *run.error;
    return run.counts;
}

} // namespace postern
