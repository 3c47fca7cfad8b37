#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads ../data as a stranger would and counts: people, accounts and live privileged accounts of each source at each
read. It knows nothing of the generator. Ends with 1 when a number is not the one the sample company is known for."""
import base64
import csv
import gzip
import io
import json
import lzma
import pathlib
import re
import sys
import tarfile

ROOT = pathlib.Path(__file__).resolve().parent.parent / "data"
LIMIT_ALL, LIMIT_ONE = 3 << 20, 900 * 1024
ACCOUNTS = {"Active Directory": 2214, "AWS IAM": 218, "Entra ID": 1906, "Okta": 1874, "PostgreSQL roles": 163}
DATES = ("2026-08-25", "2026-09-22", "2026-10-23", "2026-11-13", "2026-11-20", "2026-11-21", "2026-11-23")
PRIVILEGED = {
    "Active Directory": dict(zip(DATES, (120, 121, 122, 124, 128, 128, 128))),
    "AWS IAM": dict(zip(DATES, (84, 86, 87, 91, 94, 95, 94))),
    "PostgreSQL roles": dict(zip(DATES, (68, 68, 69, 72, 73, 73, 74))),
    "Entra ID": dict(zip(DATES, (52, 52, 53, 56, 57, 57, 57))),
    "Okta": dict(zip(DATES, (30, 30, 30, 32, 33, 33, 33))),
}
PEOPLE = {"2026-11-20": 2041}
TOTALS = {"2026-08-25": 354, "2026-10-23": 361, "2026-11-20": 385, "2026-11-23": 386}
NEW, GONE = 58, 33

AD_GROUPS = re.compile(r"-(512|518|519|520|526|527|517|521)$|^S-1-5-32-(544|548|549|550|551|552|578|555|580|573)$")
AD_NAMES = re.compile(r"^(DnsAdmins|LA-.*|.*Directory-Replication.*|.*vSphere Admins.*|ESX Admins|.*Password-Reset.*)$", re.I)
AWS_ORDINARY = {"CloudWatchReadOnlyAccess", "AWSSupportAccess", "AWSBillingReadOnlyAccess", "ViewOnlyAccess"}
ENTRA_ORDINARY = {"4a5d8f65-41da-4de4-8968-e035b65339cf", "88d8e3e3-8f55-4a1e-953a-9b9898b8876b"}
PG_RIGHTS = re.compile(r"^(customer_read|payment_read|.*_owner|.*_owner_role|pg_read_all_data)$")


def read(folder):
    """All files of a folder, opened: name to bytes."""
    out = {}
    for f in sorted((ROOT / folder).iterdir()):
        raw = f.read_bytes()
        if f.name.endswith(".tar.xz"):
            with tarfile.open(f) as tar:
                out.update({f"{f.name}/{m.name}": tar.extractfile(m).read() for m in tar})
        elif f.suffix == ".xz":
            out[f.stem] = lzma.decompress(raw)
        elif f.suffix == ".gz":
            out[f.stem] = gzip.decompress(raw)
        else:
            out[f.name] = raw
    return out


def ldif(raw):
    for block in raw.decode().replace("\n ", "").split("\n\n"):
        entry = {}
        for line in block.splitlines():
            name, _, value = line.partition(":")
            value = base64.b64decode(value[1:].strip()) if value.startswith(":") else value.strip()
            entry.setdefault(name.lower(), []).append(value)
        if "dn" in entry:
            yield {k: [v.decode() if isinstance(v, bytes) and k not in ("objectsid", "objectguid") else v for v in vs]
                   for k, vs in entry.items()}


def sid(raw):
    return "S-1-%d-%s" % (int.from_bytes(raw[2:8], "big"), "-".join(str(int.from_bytes(raw[i:i + 4], "little"))
                                                                    for i in range(8, len(raw), 4)))


def directory(files):
    entries = [e for raw in files.values() for e in ldif(raw)]
    by_dn = {e["dn"][0].lower(): e for e in entries}
    groups = {dn for dn, e in by_dn.items() if "group" in e["objectclass"]}
    power = {dn for dn in groups if AD_GROUPS.search(sid(by_dn[dn]["objectsid"][0])) or
             AD_NAMES.match(by_dn[dn]["samaccountname"][0])}
    parents = {}
    for dn, e in by_dn.items():
        for g in e.get("memberof", []):
            parents.setdefault(dn, set()).add(g.lower())
    for g in groups:
        for m in by_dn[g].get("member", []):
            parents.setdefault(m.lower(), set()).add(g)

    def reaches(dn, seen):
        for g in parents.get(dn, ()):
            if g in power or g not in seen and reaches(g, seen | {g}):
                return True
        return False
    users = {dn: e for dn, e in by_dn.items() if dn not in groups}
    live = {e["samaccountname"][0] for dn, e in users.items() if not int(e["useraccountcontrol"][0]) & 2 and reaches(dn, set())}
    return len(users), live


def amazon(files):
    details = json.loads(files["account-authorization-details.json"])
    of_group = {g["GroupName"]: [p["PolicyName"] for p in g["AttachedManagedPolicies"]] for g in details["GroupDetailList"]}
    report = list(csv.DictReader(io.StringIO(files["credential-report.csv"].decode())))
    on = {r["user"] for r in report if "true" in (r["password_enabled"], r["access_key_1_active"])} | {"<root_account>"}
    live = {"<root_account>"}
    for u in details["UserDetailList"]:
        rights = [p["PolicyName"] for p in u["AttachedManagedPolicies"]] + [p for g in u["GroupList"] for p in of_group[g]]
        if u["UserName"] in on and set(rights) - AWS_ORDINARY:
            live.add(u["UserName"])
    for r in details["RoleDetailList"]:
        if {p["PolicyName"] for p in r["AttachedManagedPolicies"]} - AWS_ORDINARY:
            live.add(r["RoleName"])
    return len(report) + len(details["RoleDetailList"]), live


def microsoft(files):
    users = {u["id"]: u for u in json.loads(files["users.json"])["value"]}
    rows = json.loads(files["roleAssignments.json"])["value"]
    rows = rows + json.loads(files["roleEligibilityScheduleInstances.json"])["value"]
    live = {users[r["principalId"]]["userPrincipalName"] for r in rows
            if users[r["principalId"]]["accountEnabled"] and r["roleDefinitionId"] not in ENTRA_ORDINARY}
    return len(users), live


def okta(files):
    users = {u["id"]: u for u in json.loads(files["users.json"])}
    live = {users[i]["profile"]["login"] for i in (r["_links"]["assignee"]["href"].split("/")[-1]
            for r in json.loads(files["roles.json"])) if users[i]["status"] == "ACTIVE"}
    return len(users), live


def postgres(files):
    roles = [r for r in csv.DictReader(io.StringIO(files["pg_roles.csv"].decode())) if r["rolcanlogin"] == "t"]
    live = {(r["cluster"], r["rolname"]) for r in roles if "t" in
            (r["rolsuper"], r["rolcreaterole"], r["rolcreatedb"], r["rolreplication"], r["rolbypassrls"])}
    for m in csv.DictReader(io.StringIO(files["pg_auth_members.csv"].decode())):
        if PG_RIGHTS.match(m["role"]):
            live.add((m["cluster"], m["member"]))
    return len({(r["cluster"], r["rolname"]) for r in roles}), live


READERS = {"active-directory": directory, "aws-iam": amazon, "entra": microsoft, "okta": okta, "postgresql": postgres}


def main():
    wrong = []

    def expect(what, found, wanted):
        print(f"{what}: {found}" + ("" if found == wanted else f", should be {wanted}"))
        if found != wanted:
            wrong.append(what)
    files = [f for f in ROOT.rglob("*") if f.is_file()]
    size = sum(f.stat().st_size for f in files)
    print(f"{len(files)} files, {size} bytes")
    if size > LIMIT_ALL or max(f.stat().st_size for f in files) > LIMIT_ONE:
        wrong.append("size")
    company = json.loads((ROOT / "company.json").read_text())
    kinds = {s["name"]: s["kind"] for s in company["sources"]}
    privileged, events = {}, set()
    for day in company["dates"]:
        for got in day["reads"]:
            name = got["source"]
            content = read(got["folder"])
            if "fails" in got:
                continue
            kind = kinds[name]
            if kind in READERS:
                count, live = READERS[kind](content)
                privileged.setdefault(day["date"], {})[name] = live
                expect(f"{day['date']} {name}, privileged", len(live), PRIVILEGED[name][day["date"]])
                if day["date"] == "2026-11-23":
                    expect(f"{name}, accounts", count, ACCOUNTS[name])
            elif kind == "hr-csv" and day["date"] in PEOPLE:
                rows = list(csv.DictReader(io.StringIO(content["people.csv"].decode())))
                expect(f"{day['date']} people", len({r["personnel_number"] for r in rows}), PEOPLE[day["date"]])
            elif kind == "aws-cloudtrail":
                events.update(e["eventID"] for raw in content.values() for e in json.loads(raw)["Records"])
    for date, wanted in TOTALS.items():
        expect(f"{date} privileged in all", sum(map(len, privileged[date].values())), wanted)
    then, now = privileged["2026-10-23"], privileged["2026-11-23"]
    expect("newly privileged since 23 October", sum(len(now[s] - then[s]) for s in now), NEW)
    expect("no longer privileged since 23 October", sum(len(then[s] - now[s]) for s in now), GONE)
    print(f"CloudTrail events: {len(events)}")
    print("Wrong: " + ", ".join(wrong) if wrong else "All as it should be.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
