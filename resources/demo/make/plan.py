# SPDX-License-Identifier: GPL-3.0-or-later
"""How many accounts become and stop being privileged between two reads, and who lies dormant how long."""
import datetime as dt
import random

from when import NOW, READS

DATES = list(READS)
#: per source, for each gap between two reads: (newly privileged, no longer privileged)
MOVES = {
    "ad": [(2, 1), (3, 2), (7, 5), (6, 2), (1, 1)],
    "aws": [(4, 2), (2, 1), (9, 5), (6, 3), (1, 1)],
    "pg": [(1, 1), (2, 1), (6, 3), (5, 4), (1, 0)],
    "entra": [(0, 0), (2, 1), (6, 3), (4, 3), (0, 0)],
    "okta": [(0, 0), (0, 0), (4, 2), (2, 1), (0, 0)],
}
PRIVILEGED = {"ad": 128, "aws": 94, "pg": 74, "entra": 57, "okta": 33}
ACCOUNTS = {"ad": 2214, "aws": 218, "pg": 163, "entra": 1906, "okta": 1874}
#: of those that stopped being privileged since October, how many had lain dormant
SLEPT = {"ad": 4, "aws": 5, "pg": 3, "entra": 2, "okta": 1}

#: days without use: lower and upper end of each class, then how many privileged and other accounts,
#: without those that the story names
AGES = [(107, 119), (121, 149), (151, 179), (181, 209), (211, 239), (241, 269), (271, 299), (301, 329), (331, 364),
        (367, 449), (451, 539), (541, 639), (641, 729), (731, 1100), None]
SLEEPING = [9, 7, 4, 4, 4, 3, 3, 0, 1, 3, 3, 2, 2, 1, 4]
OTHER_SLEEPING = [32, 24, 18, 12, 10, 8, 7, 7, 6, 7, 5, 4, 3, 6, 4]
#: how many of them fall to each source
SLEEPERS = {"ad": 15, "aws": 14, "pg": 9, "entra": 9, "okta": 3}
OTHER_SLEEPERS = {"ad": 69, "aws": 14, "pg": 8, "entra": 42, "okta": 20}


def _spread(counts, shares, word):
    ages = [a for a, n in zip(AGES, counts) for _ in range(n)]
    assert len(ages) == sum(shares.values()), (len(ages), sum(shares.values()))
    r = random.Random(word)
    r.shuffle(ages)
    out = {}
    for source, n in shares.items():
        out[source] = [_instant(a, r) for a in ages[:n]]
        ages = ages[n:]
    return out


def _instant(age, r):
    if age is None:
        return "never"
    t = NOW - dt.timedelta(days=r.randint(*age))
    return t.replace(hour=r.randint(6, 16), minute=r.randrange(60), second=0)


DORMANT = _spread(SLEEPING, SLEEPERS, "privileged sleepers")
OTHER_DORMANT = _spread(OTHER_SLEEPING, OTHER_SLEEPERS, "other sleepers")


def moments(source, which):
    """Instants at which accounts become (0) or stop being (1) privileged, oldest first."""
    r = random.Random(f"moves {source} {which}")
    out = []
    for i, move in enumerate(MOVES[source]):
        lo, hi = READS[DATES[i]], READS[DATES[i + 1]]
        span = int((hi - lo).total_seconds()) - 7200
        out += sorted(lo + dt.timedelta(seconds=3600 + r.randrange(span)) for _ in range(move[which]))
    return out


def expected(source):
    """Privileged accounts at each read."""
    counts, n = {}, PRIVILEGED[source]
    for i in range(len(DATES) - 1, -1, -1):
        counts[DATES[i]] = n
        if i:
            n -= MOVES[source][i - 1][0] - MOVES[source][i - 1][1]
    return counts


def lives(source, named_now, named_new=()):
    """Lives of the privileged accounts that nobody named, as dictionaries:
    since, until, used. named_now: how many named ones are privileged today; named_new: when some of
    them became so after the first read."""
    starts = moments(source, 0)
    for t in named_new:     # a named one takes the place of the nearest generated start
        starts.remove(min(starts, key=lambda s: abs(s - t)))
    generic = PRIVILEGED[source] - named_now
    out = [{"since": t, "until": None, "used": "often"} for t in starts]
    out += [{"since": None, "until": None, "used": "often"} for _ in range(generic - len(out))]
    for life, used in zip(reversed(out), DORMANT[source]):
        life["used"] = used
    r = random.Random(f"ends {source}")
    ends = moments(source, 1)
    for i, t in enumerate(ends):
        slept = len(ends) - i <= SLEPT[source]
        used = (NOW - dt.timedelta(days=r.randint(140, 320))).replace(hour=8, second=0) if slept else "often"
        out.append({"since": None, "until": t, "used": used})
    return out
