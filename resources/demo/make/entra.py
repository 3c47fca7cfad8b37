# SPDX-License-Identifier: GPL-3.0-or-later
"""The Entra tenant of corvane.example, as pages of Microsoft Graph."""
import datetime as dt
import json
import random
import uuid

import plan
from account import Account, Grant, number
from when import NOW, ago, day, lyon, zulu

#: built-in roles and the ids that are the same in every tenant
ROLES = {
    "Global Administrator": "62e90394-69f5-4237-9190-012177145e10",
    "Privileged Role Administrator": "e8611ab8-c189-46e8-94e1-60213ab1f814",
    "Privileged Authentication Administrator": "7be44c8a-adaf-4e2a-84d6-ab2649e08a13",
    "Application Administrator": "9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3",
    "Exchange Administrator": "29232cdf-9323-42fd-ade2-1d097af3e4de",
    "Intune Administrator": "3a2c62db-5318-420d-8d74-23affee5d9d5",
    "User Administrator": "fe930be7-5e62-47db-91af-98c3a49a38b1",
    "Authentication Administrator": "c4e39bd9-1100-46d3-8c65-fb160da0071f",
    "Helpdesk Administrator": "729827e3-9c14-49f7-bb1b-9608f156bbb8",
    "Groups Administrator": "fdd7a751-b60b-444a-984c-02652fe8fa1c",
    "Teams Administrator": "69091246-20e8-4a56-aa4d-066075b2a7a8",
    "SharePoint Administrator": "f28a1f50-f6e7-4571-818b-6a12f2af6b6c",
    "License Administrator": "4d6ac14f-3453-41d0-bef9-a3e0c569773a",
    "Security Reader": "5d6b6bb7-de71-4623-b4af-96380a352509",
    "Directory Writers": "9360feb5-f418-4baa-8175-e2a00bac4301",
}
MIX = [("Helpdesk Administrator", 15), ("Groups Administrator", 6), ("Teams Administrator", 6),
       ("SharePoint Administrator", 5), ("License Administrator", 5), ("Security Reader", 4), ("Teams Administrator", 3),
       ("User Administrator", 5), ("Exchange Administrator", 3), ("Intune Administrator", 3),
       ("Application Administrator", 2), ("Authentication Administrator", 3)]
TENANT = uuid.UUID("7a5e0c1d-4b2f-4c60-9d1e-c0a5a0e00000")


def identity(a):
    """Object id: only its end tells objects apart, which keeps the sample small."""
    return f"7a5e0c1d-4b2f-4c60-9d1e-c0a5{number('entra', a.name) % 16**8:08x}"


def build(people, who, contacts):
    w, g, A = who, Grant, Account
    admin = "@admin.corvane.example"
    out = [
        A("entra", "p.raman" + admin, "admin", day("2018-02-05"), person=w["praman"], grants=[g("Global Administrator")],
          used=lyon("2026-11-23 07:20"), phishable=True),
        A("entra", "breakglass-01" + admin, "break-glass", day("2019-01-21"), owner=w["icarvalho"],
          grants=[g("Global Administrator")], used=day("2026-10-06")),
        A("entra", "breakglass-02" + admin, "break-glass", day("2019-01-21"), owner=w["icarvalho"],
          grants=[g("Global Administrator")], used=day("2026-10-06")),
        A("entra", "o.adeyemi" + admin, "admin", day("2019-03-04"), person=w["oadeyemi"],
          grants=[g("Global Administrator", eligible=True)], used=lyon("2026-11-19 10:12")),
        A("entra", "t.ibarra" + admin, "admin", day("2019-03-04"), person=w["tibarra"],
          grants=[g("Privileged Role Administrator", eligible=True)], used=lyon("2026-11-18 15:40")),
        A("entra", "intune-admin-kr" + admin, "admin", lyon("2026-10-19 03:10"), person=w["seoharin"],
          grants=[g("Intune Administrator", lyon("2026-10-19 03:15"))], used=lyon("2026-11-23 02:58")),
        A("entra", "svc-graph-sync" + admin, "service", day("2020-05-11"), grants=[g("Directory Writers")],
          used=lyon("2026-11-23 05:00")),
        A("entra", "z.kaminska-erp" + admin, "admin", day("2021-02-01"), person=w["zkaminska"],
          grants=[g("Application Administrator")], used=lyon("2026-11-13 15:51")),
        A("entra", "hd-priv-admin" + admin, "shared", day("2019-09-09"), owner=w["tnkosi"],
          grants=[g("Authentication Administrator")], used=lyon("2026-11-20 18:01")),
        A("entra", "n.hakansson" + admin, "admin", day("2019-03-04"), person=w["nhakansson"],
          grants=[g("Exchange Administrator")], used=ago(237, 8)),
    ]
    r = random.Random("corvane entra")
    r.shuffle(contacts)
    gone = [p for p in people if p.last_day and day("2025-12-01") < p.last_day < day("2026-08-01") and p.login not in w
            and p.start < day("2022-01-01")]
    rights = [n for n, k in MIX for _ in range(k)] * 2
    r.shuffle(rights)
    for i, life in enumerate(plan.lives("entra", len(out), [day("2026-10-19")])):
        p = contacts.pop() if i != 25 else gone.pop()
        local = p.mail.split("@")[0]
        first, _, last = local.partition(".")
        name = (f"{first[0]}.{last}" if last else local) + admin
        if any(a.name == name for a in out):
            name = p.login + admin
        a = A("entra", name, "admin", life["since"] or max(p.start, day(f"20{19 + i % 6}-0{1 + i % 9}-1{i % 9}")), person=p,
              used=life["used"], grants=[g(rights[i] if i != 25 else "Helpdesk Administrator", life["since"], life["until"], eligible=i % 4 == 0)])
        if life["until"] and (i % 2 or life["used"] != "often"):
            a.disabled = life["until"]
        out.append(a)
    _guests(out, people, r)
    _services(out, people, r, gone)
    _everybody(out, people, r)
    return out


def _guests(out, people, r):
    sponsors = [p for p in people if not p.last_day and p.department in ("Marketing", "Merchandising", "Finance")]
    firms = ["agence-lumen.example", "parcel-nord.example", "audit-levant.example", "hanjin-print.example"]
    for i in range(24):
        firm = firms[i % 4]
        who = f"contact{i + 1}"
        a = Account("entra", f"{who}_{firm}#EXT#@corvane.example", "guest", day(f"202{2 + i % 4}-0{1 + i % 9}-05"),
                    owner=r.choice(sponsors), mail=f"{who}@{firm}", used="often")
        out.append(a)


def _services(out, people, r, gone):
    owners = [p for p in people if not p.last_day and p.department in ("Workplace IT", "Marketing", "Finance")]
    rooms = ["scan-lyon", "scan-seoul", "room-booking", "press-mail", "jobs-mail", "invoice-mail", "tv-lobby", "returns-mail",
             "newsletter", "survey-bot", "parcel-mail", "care-mail", "kiosk-seoul", "print-portal", "legal-mail"]
    for i, name in enumerate(rooms):
        a = Account("entra", name + "@corvane.example", "shared" if name.endswith("mail") else "service",
                    day(f"20{18 + i % 6}-03-0{1 + i % 9}"), owner=r.choice(owners))
        if i < 2:
            a.owner = gone.pop()
        elif i < 5:
            a.owner = None
        out.append(a)


def _everybody(out, people, r):
    rest = plan.ACCOUNTS["entra"] - sum(1 for a in out if a.exists(NOW))
    here = [p for p in people if not p.gone(NOW) and p.start <= NOW]
    left = sorted((p for p in people if p.gone(NOW) and p.start <= NOW), key=lambda p: p.last_day, reverse=True)
    chosen = here + left
    stay = {p.number for p in chosen[:rest]}
    quiet = [p for p in here if p.department == "Logistics" and p.start < day("2023-06-01")]
    r.shuffle(quiet)
    asleep = dict(zip((p.number for p in quiet), plan.OTHER_DORMANT["entra"]))
    for p in people:
        if p.number not in stay and not (p.last_day and p.last_day > day("2026-08-25")):
            continue
        a = Account("entra", p.mail, "person", p.start, person=p, used=asleep.get(p.number, "often"), synced=True,
                    disabled=p.last_day + dt.timedelta(hours=17) if p.last_day else None)
        if p.number not in stay:
            a.removed = min(p.last_day + dt.timedelta(days=25), day("2026-11-19"))
        out.append(a)


# --- Graph ----------------------------------------------------------------------------------------------

def _page(kind, rows):
    return json.dumps({"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#" + kind, "value": rows},
                      ensure_ascii=False, separators=(",", ":")).encode()


def _reference(p):
    return {"@odata.type": "#microsoft.graph.user", "displayName": p.name, "mail": p.mail, "employeeId": p.number}


def _user(a, at):
    p = a.person
    out = {"id": identity(a), "userPrincipalName": a.name, "accountEnabled": a.enabled(at),
           "displayName": (p.name if a.kind == "person" else f"{p.name} (admin)") if p else a.name.split("@")[0],
           "mail": p.mail if a.kind == "person" else a.facts.get("mail"),
           "userType": "Guest" if a.kind == "guest" else "Member",
           "employeeId": p.number if p else None,
           "employeeType": {"person": p and p.kind, "guest": None}.get(a.kind, a.kind),
           "createdDateTime": zulu(a.created), "onPremisesSyncEnabled": True if a.facts.get("synced") else None}
    if a.kind != "person":
        out["lastPasswordChangeDateTime"] = zulu(a.password_set(at))
    if a.owner and a.kind != "guest":
        out["manager"] = _reference(a.owner)
    if a.kind == "guest":
        out["sponsors"] = [_reference(a.owner)]
    used = a.last_used(at)
    if number("activity", a.name) % 29 or a.kind not in ("person",):     # some have none, as in real tenants
        t = zulu(used) if used else "0001-01-01T00:00:00Z"
        out["signInActivity"] = {"lastSignInDateTime": t, "lastSuccessfulSignInDateTime": t}
    return out


def _method(a, at):
    if a.kind in ("admin", "break-glass"):
        methods = ["fido2SecurityKey", "windowsHelloForBusiness"]
        if a.facts.get("phishable") or number("weak", a.name) % 7 == 0:
            methods = ["microsoftAuthenticatorPush"]
    elif a.kind in ("shared", "service"):
        methods = []
    else:
        methods = ["microsoftAuthenticatorPush"] if number("mfa", a.name) % 3 else ["mobilePhone", "softwareOneTimePasscode"]
    return {"id": identity(a), "userPrincipalName": a.name, "isAdmin": bool(a.held(at)), "isMfaRegistered": bool(methods),
            "isMfaCapable": bool(methods), "methodsRegistered": methods}


def _sign_ins(accounts, at, who):
    """The last days: admins, and the failed burst at p.raman on Sunday."""
    rows = []

    def row(a, t, address, country, error=0, client="Browser"):
        n = number("sign-in", a.name, t)
        rows.append({"id": str(uuid.UUID(int=n * 2**64 + n)), "createdDateTime": zulu(t), "userDisplayName": a.name,
                     "userPrincipalName": a.name, "userId": identity(a), "appDisplayName": "Azure Portal",
                     "ipAddress": address, "clientAppUsed": client, "isInteractive": True,
                     "status": {"errorCode": error, "failureReason": "Invalid username or password." if error else "Other."},
                     "location": {"city": "", "countryOrRegion": country}})
    for a in accounts:
        if not a.held(at) or not a.enabled(at):
            continue
        for back in range(7):
            t = a.last_used(at - dt.timedelta(days=back))
            if t and at - dt.timedelta(days=7) < t <= at and (not back or number(a.name, back) % 2):
                seoul = a.person and a.person.office == "Seoul"
                row(a, t, "2001:db8:2::40" if seoul else "2001:db8:1::18", "KR" if seoul else "FR")
        if a.name.startswith("p.raman"):
            for i in range(12):
                row(a, lyon("2026-11-22 13:58") + dt.timedelta(seconds=20 * i), "198.51.100.90", "TR", 50126)
            row(a, lyon("2026-11-23 07:20"), "2001:db8:1::18", "FR")
    rows = {r["id"]: r for r in rows if r["createdDateTime"] <= zulu(at)}
    return sorted(rows.values(), key=lambda r: r["createdDateTime"], reverse=True)


def write(accounts, at):
    live = [a for a in accounts if a.exists(at)]
    assignments, eligible = [], []
    for a in live:
        for g in a.held(at):
            role = ROLES[g.right]
            if g.eligible:
                eligible.append({"id": f"e{number(a.name, role):x}", "principalId": identity(a), "roleDefinitionId": role,
                                 "directoryScopeId": "/", "startDateTime": zulu(g.since or a.created), "endDateTime": None,
                                 "memberType": "Direct", "roleEligibilityScheduleId": f"s{number(a.name, role):x}"})
            else:
                assignments.append({"id": f"a{number(a.name, role):x}", "principalId": identity(a), "directoryScopeId": "/",
                                    "roleDefinitionId": role})
    definitions = [{"id": i, "displayName": n, "isBuiltIn": True, "isEnabled": True, "templateId": i}
                   for n, i in ROLES.items()]
    groups = [{"id": f"7a5e0c1d-4b2f-4c60-9d1e-c0a5f00000{i:02x}", "displayName": n, "securityEnabled": True,
               "mailEnabled": False, "isAssignableToRole": False, "members": [
                   {"@odata.type": "#microsoft.graph.user", "id": identity(a), "userPrincipalName": a.name}
                   for a in live if a.kind == k]} for i, (n, k) in enumerate([("Cloud admins", "admin"), ("Guests", "guest")])]
    return {"users.json": _page("users", [_user(a, at) for a in live]),
            "roleDefinitions.json": _page("roleManagement/directory/roleDefinitions", definitions),
            "roleAssignments.json": _page("roleManagement/directory/roleAssignments", assignments),
            "roleEligibilityScheduleInstances.json":
                _page("roleManagement/directory/roleEligibilityScheduleInstances", eligible),
            "groups.json": _page("groups(members())", groups),
            "userRegistrationDetails.json": _page("reports/authenticationMethods/userRegistrationDetails",
                                                  [_method(a, at) for a in live]),
            "signIns.json": _page("auditLogs/signIns", _sign_ins(live, at, None))}
