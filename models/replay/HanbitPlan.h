// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMap>

#include <array>

namespace postern {

/// How much was read on which day, by what is publicly known of the breach: the totals are exact, how
/// they fall on the days of a period is this plan's choice.
class HanbitPlan
{
public:
    /// The four pages that were read.
    enum Page { MyInfo, DeliveryList, DeliveryEdit, OrderList, pageCount };
    using Pages = std::array<qint64, pageCount>;

    /// Requests of each page over all days, at scale 1: 181,883,475 together.
    static constexpr Pages totals{33'673'817, 148'056'502, 50'474, 102'682};
    static constexpr qint64 allRequests = totals[0] + totals[1] + totals[2] + totals[3];
    /// Attempts for a customer who does not exist, for each one who does.
    static constexpr double unknownShare = 1.3066;
    static constexpr int allAddresses = 2'313;

    /// One day of the attack.
    struct Day
    {
        Pages pages{};            ///< requests answered
        qint64 unknown = 0;       ///< requests for nobody
        qint64 firstCustomer = 0; ///< customers read before this day; each my-info request is a new one
        qint64 firstId = 0;       ///< numbers tried before this day
        int addresses = 0;        ///< addresses in use
        int firstAddress = 0;     ///< the first of them; they follow each other

        qint64 requests() const { return pages[0] + pages[1] + pages[2] + pages[3]; }
    };

    /// scale: share of the requests of the attack itself; its test days are so small that they stay whole.
    explicit HanbitPlan(double scale = 1);

    /// Days with requests, in order.
    const QMap<QDate, Day> &days() const { return m_days; }
    /// Customers read up to the end of a day.
    qint64 customersBy(const QDate &day) const;
    /// Requests of each day at scale 1; they add up to allRequests.
    static QMap<QDate, qint64> requestsByDay();

private:
    void split(const QMap<QDate, qint64> &requests);
    void giveAddresses();

    QMap<QDate, Day> m_days;
};

} // namespace postern
