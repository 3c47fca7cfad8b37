# SPDX-License-Identifier: GPL-3.0-or-later
"""people.csv of the HR feed."""
import csv
import datetime as dt
import io

ZONES = {"Lyon": "Europe/Paris", "Seoul": "Asia/Seoul"}
HEADER = ["personnel_number", "name", "email", "login", "kind", "status", "start_date", "last_day", "recorded_left_at",
          "role_changed_at", "contract_end", "manager_id", "department", "title", "tz"]


def write(people, at):
    text = io.StringIO()
    out = csv.writer(text, lineterminator="\n")
    out.writerow(HEADER)
    for p in people:
        if not p.known(at):
            continue
        last = p.last_day if p.last_day and p.last_day - dt.timedelta(days=45) <= at else None
        out.writerow([p.number, p.name, p.mail, p.login, p.kind, p.status(at), f"{p.start:%Y-%m-%d}",
                      f"{last:%Y-%m-%d}" if last else "",
                      f"{last - dt.timedelta(days=21):%Y-%m-%dT09:00:00Z}" if last else "",
                      f"{p.role_changed:%Y-%m-%d}" if p.role_changed and p.role_changed <= at else "",
                      f"{p.contract_end:%Y-%m-%d}" if p.contract_end else "",
                      p.manager.number if p.manager else "", p.department, p.title, ZONES[p.office]])
    return {"people.csv": text.getvalue().encode()}
