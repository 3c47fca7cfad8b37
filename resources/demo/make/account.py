# SPDX-License-Identifier: GPL-3.0-or-later
"""An account of one system through time, as the generator keeps it."""
import datetime as dt
import hashlib

from when import day


def number(*words):
    """A stable number out of words."""
    return int.from_bytes(hashlib.sha256("\0".join(map(str, words)).encode()).digest()[:6], "big")


class Grant:
    """One right of an account, from a day until another."""

    def __init__(self, right, since=None, until=None, eligible=False, path=()):
        self.right, self.since, self.until, self.eligible, self.path = right, since, until, eligible, path

    def holds(self, at):
        return (self.since is None or self.since <= at) and (self.until is None or self.until > at)


class Account:
    """A login. kind: person, admin, service, shared, break-glass, guest or builtin."""

    def __init__(self, source, name, kind, created, **facts):
        self.source, self.name, self.kind, self.created = source, name, kind, created
        self.person = facts.pop("person", None)     # whose login it is
        self.owner = facts.pop("owner", None)       # who answers for it
        self.grants = facts.pop("grants", [])
        self.used = facts.pop("used", "often")      # "often", "never" or an instant
        self.removed = facts.pop("removed", None)
        self.disabled = facts.pop("disabled", None)
        self.password = facts.pop("password", None)
        self.mfa = facts.pop("mfa", "strong")
        self.facts = facts

    def exists(self, at):
        return self.created <= at and (self.removed is None or self.removed > at)

    def enabled(self, at):
        return self.disabled is None or self.disabled > at

    def held(self, at):
        return [g for g in self.grants if g.holds(at)]

    def last_used(self, at):
        """Last use known at an instant, or None."""
        if self.used == "never":
            return None
        if self.used != "often" and self.used <= at:
            return self.used
        n = number("use", self.source, self.name, at.date())
        if self.kind in ("service", "builtin") or self.name in ("postgres",):
            return at - dt.timedelta(minutes=2 + n % 900)
        back = at - dt.timedelta(days=n % 9 if self.kind == "person" else n % 6)
        if back.weekday() > 4:
            back -= dt.timedelta(days=back.weekday() - 4)
        t = back.replace(hour=6 + n // 9 % 10, minute=n // 90 % 60, second=0)
        t = t if t < at else t - dt.timedelta(days=1 if t.weekday() else 3)
        end = self.disabled
        if end and t > end:
            t = end - dt.timedelta(hours=1 + n % 5)
        return max(t, self.created)

    def password_set(self, at):
        """Fixed, or changed twice a year."""
        if self.password:
            return self.password
        step = 90 + number("pwd", self.name) % 80
        end = min(at, self.disabled or at)
        turns = max(0, (end - self.created).days // step)
        return self.created + dt.timedelta(days=turns * step, hours=7, minutes=number(self.name) % 50)


def since(text):
    return day(text)
