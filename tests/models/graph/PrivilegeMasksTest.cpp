// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/Components.h"
#include "models/graph/PrivilegeIndex.h"
#include "tests/support/TestRegistry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace postern;

/// Groups inside groups: what each gives, against walking every way.
class PrivilegeMasksTest : public QObject
{
    Q_OBJECT

    struct Estate
    {
        quint32 groups = 0;
        std::vector<CompactGraph::Edge> edges;
        std::vector<quint64> own;
    };
    static Estate estate(quint32 seed)
    {
        QRandomGenerator dice(seed);
        Estate made;
        made.groups = 2 + dice.bounded(40U);
        const quint32 edges = dice.bounded(made.groups * 3);
        for (quint32 i = 0; i < edges; ++i)
            made.edges.push_back({dice.bounded(made.groups), dice.bounded(made.groups)});
        for (quint32 i = 0; i < made.groups; ++i)
            made.own.push_back(dice.bounded(4U) == 0 ? quint64(1) << dice.bounded(64U) : 0);
        return made;
    }
    static std::vector<bool> reachedFrom(const CompactGraph &graph, quint32 node)
    {
        std::vector<bool> isReached(graph.nodes(), false);
        std::vector<quint32> open{node};
        isReached[node] = true;
        while (!open.empty()) {
            const quint32 here = open.back();
            open.pop_back();
            for (const quint32 target : graph.from(here)) {
                if (!isReached[target])
                    open.push_back(target);
                isReached[target] = true;
            }
        }
        return isReached;
    }
    static quint64 maskByWalking(const CompactGraph &graph, const std::vector<quint64> &own, quint32 node)
    {
        const std::vector<bool> isReached = reachedFrom(graph, node);
        quint64 mask = 0;
        for (quint32 i = 0; i < graph.nodes(); ++i)
            mask |= isReached[i] ? own[i] : 0;
        return mask;
    }

private Q_SLOTS:
    void equalsWalking_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void equalsWalking()
    {
        QFETCH(quint32, seed);
        const Estate made = estate(seed);
        const CompactGraph graph = CompactGraph::of(made.groups, made.edges);
        const PrivilegeMasks masks = PrivilegeMasks::over(graph, made.own);
        for (quint32 i = 0; i < made.groups; ++i)
            QCOMPARE(masks.of(i), maskByWalking(graph, made.own, i));
    }
    void componentsAreCirclesAndInOrder_data() { equalsWalking_data(); }
    void componentsAreCirclesAndInOrder()
    {
        QFETCH(quint32, seed);
        const Estate made = estate(seed);
        const CompactGraph graph = CompactGraph::of(made.groups, made.edges);
        const Components components = Components::in(graph);
        for (quint32 a = 0; a < made.groups; ++a) {
            const std::vector<bool> fromA = reachedFrom(graph, a);
            for (quint32 b = 0; b < made.groups; ++b) {
                const bool isCircle = fromA[b] && reachedFrom(graph, b)[a];
                QCOMPARE(components.of[a] == components.of[b], isCircle);
                if (fromA[b])
                    QVERIFY(components.of[b] <= components.of[a]);
            }
        }
    }
    void aChangeIsTheSameAsAllAnew_data() { equalsWalking_data(); }
    void aChangeIsTheSameAsAllAnew()
    {
        QFETCH(quint32, seed);
        Estate made = estate(seed);
        const CompactGraph graph = CompactGraph::of(made.groups, made.edges);
        PrivilegeMasks masks = PrivilegeMasks::over(graph, made.own);
        QRandomGenerator dice(seed + 1000);
        for (int change = 0; change < 5; ++change) {
            const quint32 group = dice.bounded(made.groups);
            made.own[group] = dice.bounded(2U) ? quint64(1) << dice.bounded(64U) : 0;
            const PrivilegeMasks before = masks;
            const std::vector<quint32> changed = masks.change(group, made.own[group]);
            const PrivilegeMasks anew = PrivilegeMasks::over(graph, made.own);
            for (quint32 i = 0; i < made.groups; ++i) {
                QCOMPARE(masks.of(i), anew.of(i));
                QCOMPARE(std::count(changed.begin(), changed.end(), i), qsizetype(before.of(i) != anew.of(i)));
            }
        }
    }
    void keptAsBytesItIsTheSame_data() { equalsWalking_data(); }
    void keptAsBytesItIsTheSame()
    {
        QFETCH(quint32, seed);
        const Estate made = estate(seed);
        QRandomGenerator dice(seed + 2000);
        const quint32 accounts = 1 + dice.bounded(50U);
        std::vector<CompactGraph::Edge> edges;
        std::vector<quint64> own;
        for (quint32 i = 0; i < accounts; ++i) {
            edges.push_back({i, dice.bounded(made.groups)});
            own.push_back(quint64(dice.bounded(16U)) << 60);
        }
        PrivilegeIndex index = PrivilegeIndex::over(CompactGraph::of(made.groups, made.edges), made.own,
                                                    CompactGraph::of(std::max(accounts, made.groups), edges), own);
        const QByteArray bytes = index.toBytes();
        auto again = PrivilegeIndex::fromBytes(bytes);
        QVERIFY(again);
        const CompactGraph graph = CompactGraph::of(made.groups, made.edges);
        for (quint32 i = 0; i < accounts; ++i) {
            QCOMPARE(again->of(i), index.of(i));
            QCOMPARE(index.of(i), own[i] | maskByWalking(graph, made.own, edges[i].to));
        }
        QCOMPARE(again->toBytes(), bytes);
        QVERIFY(!PrivilegeIndex::fromBytes(bytes.chopped(1)));
        QVERIFY(!PrivilegeIndex::fromBytes(bytes + 'x'));
        QVERIFY(!PrivilegeIndex::fromBytes({}));
        index.changeAccount(0, 1);
        QCOMPARE(index.of(0), maskByWalking(graph, made.own, edges[0].to) | 1);
    }
    void aMillionGroupsInARowNeedNoDeepStack()
    {
        constexpr quint32 groups = 1'000'000;
        std::vector<CompactGraph::Edge> edges;
        for (quint32 i = 0; i + 1 < groups; ++i)
            edges.push_back({i, i + 1});
        std::vector<quint64> own(groups, 0);
        own.back() = 1;
        QCOMPARE(PrivilegeMasks::over(CompactGraph::of(groups, edges), own).of(0), quint64(1));
    }
};

POSTERN_TEST(PrivilegeMasksTest)
#include "PrivilegeMasksTest.moc"
