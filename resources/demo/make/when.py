# SPDX-License-Identifier: GPL-3.0-or-later
"""The days the sample company was read, and times in the ways vendors write them."""
import datetime as dt

UTC = dt.timezone.utc
CET = dt.timezone(dt.timedelta(hours=1))
#: Instants of the reads, oldest first. The last one is "today", Monday 23 November 2026, 07:42 in Lyon.
READS = {
    "2026-08-25": dt.datetime(2026, 8, 25, 5, 40, tzinfo=UTC),
    "2026-09-22": dt.datetime(2026, 9, 22, 5, 40, tzinfo=UTC),
    "2026-10-23": dt.datetime(2026, 10, 23, 5, 40, tzinfo=UTC),
    "2026-11-13": dt.datetime(2026, 11, 13, 6, 40, tzinfo=UTC),
    "2026-11-20": dt.datetime(2026, 11, 20, 6, 40, tzinfo=UTC),
    "2026-11-23": dt.datetime(2026, 11, 23, 6, 42, tzinfo=UTC),
}
NOW = READS["2026-11-23"]


def lyon(text):
    """'2026-11-22 22:57' on the wall in Lyon in winter, as an instant."""
    return dt.datetime.fromisoformat(text).replace(tzinfo=CET).astimezone(UTC)


def day(text):
    return dt.datetime.fromisoformat(text).replace(tzinfo=UTC)


def ago(days, hour=9, minute=0):
    """An instant that many days before today."""
    return (NOW - dt.timedelta(days=days)).replace(hour=hour, minute=minute, second=0)


def zulu(t):
    return t.strftime("%Y-%m-%dT%H:%M:%SZ")


def millis(t):
    return t.strftime("%Y-%m-%dT%H:%M:%S.000Z")


def offset(t):
    return t.strftime("%Y-%m-%dT%H:%M:%S+00:00")


def generalized(t):
    return t.strftime("%Y%m%d%H%M%S.0Z")


def filetime(t):
    return (int(t.timestamp()) + 11644473600) * 10_000_000


def sql(t):
    return t.strftime("%Y-%m-%d %H:%M:%S+00")
