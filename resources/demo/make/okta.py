# SPDX-License-Identifier: GPL-3.0-or-later
"""The Okta organisation corvane.okta.example, as its API answers."""
import datetime as dt
import json
import random

import plan
from account import Account, Grant, number
from when import NOW, ago, day, lyon, millis

HOST = "https://corvane.okta.example/api/v1"
LABEL = {"SUPER_ADMIN": "Super Administrator", "ORG_ADMIN": "Organization Administrator",
         "APP_ADMIN": "Application Administrator", "USER_ADMIN": "Group Administrator",
         "HELP_DESK_ADMIN": "Help Desk Administrator", "READ_ONLY_ADMIN": "Read-Only Administrator",
         "REPORT_ADMIN": "Report Administrator", "GROUP_MEMBERSHIP_ADMIN": "Group Membership Administrator"}
MIX = [("HELP_DESK_ADMIN", 11), ("GROUP_MEMBERSHIP_ADMIN", 6), ("READ_ONLY_ADMIN", 4), ("USER_ADMIN", 3), ("REPORT_ADMIN", 3),
       ("APP_ADMIN", 3), ("ORG_ADMIN", 1)]


def identity(a):
    return f"00u{number('okta', a.name) % 16**7:07x}cv5d7"


def build(people, who, contacts):
    w, g, A = who, Grant, Account
    out = [
        A("okta", "okta-scim-bot@corvane.example", "service", day("2020-08-17"), owner=w["praman"],
          grants=[g("SUPER_ADMIN")], used=lyon("2026-11-23 07:30")),
        A("okta", "okta-super-01@corvane.example", "break-glass", day("2020-08-03"), owner=w["icarvalho"],
          grants=[g("SUPER_ADMIN")], used=day("2026-10-06")),
        A("okta", "okta-super-02@corvane.example", "break-glass", day("2020-08-03"), owner=w["icarvalho"],
          grants=[g("SUPER_ADMIN")], used=lyon("2026-06-04 10:00")),
    ]
    r = random.Random("corvane okta")
    r.shuffle(contacts)
    gone = [p for p in people if p.last_day and day("2026-01-01") < p.last_day < day("2026-08-01") and p.login not in w
            and p.start < day("2022-01-01")]
    rights = [n for n, k in MIX for _ in range(k)] * 2
    r.shuffle(rights)
    supers = 0
    for i, life in enumerate(plan.lives("okta", len(out))):
        p = contacts.pop() if i != 14 else gone.pop()
        right = rights[i]
        if supers < 2 and life["since"] is None and life["used"] == "often":
            right, supers = "SUPER_ADMIN", supers + 1
        a = A("okta", f"adm.{p.login}@corvane.example", "admin", life["since"] or max(p.start, day(f"202{i % 5}-0{1 + i % 9}-07")),
              person=p, used=life["used"], grants=[g(right, life["since"], life["until"])])
        if life["until"]:
            a.disabled = life["until"]
        out.append(a)
    owners = [p for p in people if not p.last_day and p.department in ("Workplace IT", "Shop engineering")]
    for i, n in enumerate(["workflow-bot", "slack-bot", "hris-import", "badge-bot", "care-bot", "wiki-bot"]):
        a = A("okta", n + "@corvane.example", "service", day(f"202{1 + i % 4}-02-1{i}"), owner=r.choice(owners))
        if i < 1:
            a.owner = gone.pop()
        elif i < 2:
            a.owner = None
        out.append(a)
    _everybody(out, people, r)
    return out


def _everybody(out, people, r):
    rest = plan.ACCOUNTS["okta"] - sum(1 for a in out if a.exists(NOW))
    here = [p for p in people if not p.gone(NOW) and p.start <= NOW]
    left = sorted((p for p in people if p.gone(NOW)), key=lambda p: p.last_day, reverse=True)
    stay = {p.number for p in (here + left)[:rest]}
    quiet = [p for p in here if p.department == "Logistics" and p.start < day("2023-06-01")]
    r.shuffle(quiet)
    asleep = dict(zip((p.number for p in quiet), plan.OTHER_DORMANT["okta"]))
    for p in people:
        if p.number not in stay and not (p.last_day and p.last_day > day("2026-08-25")):
            continue
        a = Account("okta", p.mail, "person", max(p.start, day("2020-08-03")), person=p, used=asleep.get(p.number, "often"),
                    disabled=p.last_day + dt.timedelta(hours=17) if p.last_day else None)
        if p.number not in stay:
            a.removed = min(p.last_day + dt.timedelta(days=20), day("2026-11-19"))
        out.append(a)


def _user(a, at):
    p, used, on = a.person, a.last_used(at), a.enabled(at)
    if p:
        first, _, last = p.name.partition(" ") if " " in p.name else (p.name[1:], "", p.name[:1])
    else:
        first, last = a.name.split("@")[0], "Service"
    profile = {"firstName": first, "lastName": last, "displayName": p.name if p else first, "login": a.name, "email": p.mail if p else a.name,
               "userType": {"person": p and p.kind}.get(a.kind, a.kind)}
    if p:
        profile["employeeNumber"] = p.number
    if a.owner:
        profile["manager"] = a.owner.mail
        profile["managerId"] = a.owner.number
    out = {"id": identity(a), "status": "ACTIVE" if on else "DEPROVISIONED", "created": millis(a.created),
           "activated": millis(a.created), "statusChanged": millis(a.disabled if not on else a.created),
           "lastLogin": millis(used) if used else None}
    if a.kind != "person":
        out["passwordChanged"] = millis(a.password_set(at))
    out["profile"] = profile
    return out


def _roles(a, at):
    return [{"id": f"ra{number(a.name, g.right) % 16**10:x}", "label": LABEL[g.right], "type": g.right, "status": "ACTIVE",
             "created": millis(g.since or a.created), "lastUpdated": millis(g.since or a.created), "assignmentType": "USER",
             "_links": {"assignee": {"href": f"{HOST}/users/{identity(a)}"}}} for g in a.held(at)]


def _event(a, t, kind, address, country, result="SUCCESS"):
    n = number("okta event", a.name, t, kind)
    return {"uuid": f"{n % 16**8:08x}-0000-4000-8000-{n:012x}", "published": millis(t), "eventType": kind, "severity": "INFO",
            "displayMessage": "User login to Okta" if kind == "user.session.start" else kind,
            "actor": {"id": identity(a), "type": "User", "alternateId": a.name, "displayName": a.name.split("@")[0]},
            "outcome": {"result": result, "reason": None},
            "client": {"ipAddress": address, "userAgent": {"rawUserAgent": "Mozilla/5.0"}, "zone": "null",
                       "geographicalContext": {"country": country}},
            "target": None}


def _log(accounts, at):
    rows = []
    for a in accounts:
        if not a.held(at) or not a.enabled(at):
            continue
        for back in range(8):
            t = a.last_used(at - dt.timedelta(days=back))
            if t and at - dt.timedelta(days=8) < t <= at and (not back or number(a.name, back) % 2):
                seoul = a.person and a.person.office == "Seoul"
                rows.append(_event(a, t, "user.session.start", "2001:db8:2::40" if seoul else "2001:db8:1::18",
                                   "South Korea" if seoul else "France"))
    rows = {r["uuid"]: r for r in rows}
    return b"".join(json.dumps(r, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
                    for r in sorted(rows.values(), key=lambda r: r["published"]))


def write(accounts, at):
    live = [a for a in accounts if a.exists(at)]

    def text(rows):
        return json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode()
    return {"users.json": text([_user(a, at) for a in live]),
            "groups.json": text([{"id": "00g0cv5d7everyone0000", "type": "BUILT_IN", "objectClass": ["okta:user_group"],
                                  "created": "2020-08-03T08:00:00.000Z", "lastUpdated": "2020-08-03T08:00:00.000Z",
                                  "lastMembershipUpdated": "2026-11-20T06:00:00.000Z",
                                  "profile": {"name": "Everyone", "description": "All users in your organization"}}]),
            "roles.json": text([r for a in live if a.enabled(at) for r in _roles(a, at)]),
            "system-log.json": _log(live, at)}
