#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the sample company into ../data. The same files every time: nothing here asks the clock."""
import gzip
import io
import json
import lzma
import pathlib
import shutil
import tarfile

import ad
import aws
import entra
import hr
import okta
import people
import pg
import pglog
import register
import siem
import trail
from when import READS, day, lyon, zulu

DATA = pathlib.Path(__file__).resolve().parent.parent / "data"
OFFICE_WORK = ("Infrastructure", "Site reliability", "Databases", "Workplace IT", "Identity platform", "Security",
               "Data engineering", "Shop engineering", "Finance", "Merchandising", "Marketing")
HOUR, DAY = 3600, 86400
#: kind of manifest, name, interval, how much its silence matters, place, since when it is configured
SOURCES = [
    ("active-directory", "Active Directory", 4 * HOUR, 3, "ldaps://dc1.corvane.example"),
    ("aws-iam", "AWS IAM", 4 * HOUR, 2, "account 774100000000, 3 regions"),
    ("entra", "Entra ID", 4 * HOUR, 3, "tenant corvane.example"),
    ("okta", "Okta", 4 * HOUR, 2, "corvane.okta.example"),
    ("postgresql", "PostgreSQL roles", 4 * HOUR, 2, "3 clusters"),
    ("hr-csv", "HR leaver feed", DAY, 3, "sftp://hr.corvane.example/people.csv"),
    ("alerts-json", "SIEM alerts", 4 * HOUR, 2, "syslog export, JSON lines"),
    ("credential-register", "Credential register", DAY, 2, "register.corvane.example"),
    ("aws-cloudtrail", "CloudTrail", 4 * HOUR, 2, "s3://corvane-trail-eu"),
]
#: The rules run over the whole estate, so every source is read on each of these days, but HR on the last one.
WHOLE = sorted([*READS, "2026-11-21"])
#: On the others only CloudTrail is read, and nothing is judged.
DAYS = {kind: WHOLE for kind in ("active-directory", "aws-iam", "entra", "okta", "postgresql", "credential-register")}
DAYS["hr-csv"] = [date for date in READS if date != "2026-11-23"]
DAYS["alerts-json"] = ["2026-11-13", "2026-11-20", "2026-11-21", "2026-11-23"]
DAYS["aws-cloudtrail"] = ["2026-11-16", "2026-11-20", "2026-11-21", "2026-11-22"]
MOMENTS = dict(READS)
MOMENTS.update({"2026-11-16": lyon("2026-11-16 09:50"), "2026-11-21": lyon("2026-11-21 07:55"),
                "2026-11-22": lyon("2026-11-22 23:10")})
MINUTES = {"active-directory": 11, "aws-iam": 9, "entra": 8, "okta": 5, "postgresql": 6, "alerts-json": 5,
           "credential-register": 4, "hr-csv": 100, "aws-cloudtrail": 0}


def contacts(everybody, who):
    return [p for p in everybody if not p.last_day and p.login not in who and p.start < day("2026-01-01")
            and p.department in OFFICE_WORK]


class Company:
    """Everything that is known about the sample company."""

    def __init__(self):
        self.people = people.build()
        self.who = {p.login: p for p in self.people if p.login in {k[0] for k in people.KNOWN}}
        self.ad = ad.build(self.people, self.who)
        self.aws = aws.build(self.people, self.who, contacts(self.people, self.who))
        self.entra = entra.build(self.people, self.who, contacts(self.people, self.who))
        self.okta = okta.build(self.people, self.who, contacts(self.people, self.who))
        self.pg = pg.build(self.people, self.who, contacts(self.people, self.who))
        self.trail = trail.build(self.aws)
        self.log = pglog.build(self.pg)

    def log_of(self, date):
        """What the servers logged since the read before; the first read has no log yet."""
        days = DAYS["postgresql"]
        before = MOMENTS[days[days.index(date) - 1]] if date != days[0] else MOMENTS[date]
        return pglog.write(self.log, before, MOMENTS[date])

    def files(self, kind, date):
        at = MOMENTS[date]
        if kind == "aws-cloudtrail":
            return trail.write(self.trail, date)
        return {"active-directory": lambda: ad.write(self.ad, at), "aws-iam": lambda: aws.write(self.aws, at),
                "entra": lambda: entra.write(self.entra, at), "okta": lambda: okta.write(self.okta, at),
                "postgresql": lambda: dict(pg.write(self.pg, at), **self.log_of(date)), "hr-csv": lambda: hr.write(self.people, at),
                "alerts-json": lambda: siem.write(at),
                "credential-register": lambda: register.write(self.who, self.people, at)}[kind]()


def bundle(files):
    """A compressed tar whose bytes depend on the files only."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for name in sorted(files):
            entry = tarfile.TarInfo(name)
            entry.size, entry.mode, entry.mtime = len(files[name]), 0o644, 0
            tar.addfile(entry, io.BytesIO(files[name]))
    return lzma.compress(out.getvalue(), preset=9 | lzma.PRESET_EXTREME)


def put(folder, kind, files):
    folder.mkdir(parents=True)
    for name, content in files.items():
        if isinstance(content, dict):
            (folder / (name + ".tar.xz")).write_bytes(bundle(content))
        elif kind == "aws-cloudtrail":
            (folder / (name + ".gz")).write_bytes(gzip.compress(content, 9, mtime=0))
        elif len(content) > 3000:
            (folder / (name + ".xz")).write_bytes(lzma.compress(content, preset=9 | lzma.PRESET_EXTREME))
        else:
            (folder / name).write_bytes(content)


def read_at(kind, date):
    """When that source was read: a few minutes before the picture was whole."""
    import datetime as dt
    if kind == "hr-csv" and date == "2026-11-20":
        return lyon("2026-11-20 06:00")
    return MOMENTS[date] - dt.timedelta(minutes=MINUTES[kind])


def main():
    company = Company()
    if DATA.exists():
        shutil.rmtree(DATA)
    dates = []
    for date in sorted(MOMENTS):
        reads = []
        for kind, name, *_ in SOURCES:
            if date in DAYS[kind]:
                folder = f"{date}/{kind}"
                put(DATA / folder, kind, company.files(kind, date))
                reads.append({"source": name, "folder": folder, "at": zulu(read_at(kind, date))})
        if date == "2026-11-23":
            folder = f"{date}/aws-cloudtrail"
            (DATA / folder).mkdir(parents=True)
            (DATA / folder / "error.json").write_text(json.dumps(trail.ERROR, indent=2) + "\n")
            reads.append({"source": "CloudTrail", "folder": folder, "at": "2026-11-23T06:30:00Z", "fails": f"{folder}/error.json"})
        picture = {"date": date, "at": zulu(MOMENTS[date]), "reads": reads}
        if date not in WHOLE:
            picture["judged"] = False
        dates.append(picture)
    company_file = {
        "format": 1, "organisation": "Corvane", "domain": people.DOMAIN, "user": "Inès Carvalho",
        "now": zulu(READS["2026-11-23"]), "time_zone": "Europe/Paris", "offices": ["Lyon", "Seoul"],
        "sources": [{"kind": k, "name": n, "interval_seconds": i, "criticality": c, "place": p,
                     "added_at": zulu(lyon("2026-11-16 09:40") if k == "aws-cloudtrail" else lyon("2026-08-24 16:00")),
                     "answers": {}} for k, n, i, c, p in SOURCES],
        "dates": dates}
    (DATA / "company.json").write_text(json.dumps(company_file, indent=1, ensure_ascii=False) + "\n")
    total = sum(f.stat().st_size for f in DATA.rglob("*") if f.is_file())
    print(f"{total} bytes in {sum(1 for f in DATA.rglob('*') if f.is_file())} files, {len(company.trail)} CloudTrail events")


if __name__ == "__main__":
    main()
