# SPDX-License-Identifier: GPL-3.0-or-later
"""The servers' own JSON logs (log_destination = jsonlog, pgaudit with log_rows) of the last weeks."""
import datetime as dt
import json
import random

import trail
from account import number
from when import READS, day, lyon

#: reads of many rows: when, table, rows
BULK = [("2026-10-30 02:41", "shop.customer", 48211), ("2026-11-03 03:02", "shop.customer", 61904),
        ("2026-11-07 02:36", "shop.order", 112008), ("2026-11-11 03:20", "shop.customer", 74480),
        ("2026-11-14 02:58", "shop.order", 300000), ("2026-11-18 02:52", "shop.customer", 2427309),
        ("2026-11-22 03:10", "shop.address", 1904112)]
#: 12 networks abroad
FOREIGN = ["198.51.100.23"] + [f"2001:db8:{0xc00 + i * 11:x}::{0x50 + i:x}" for i in range(11)]


class Log:
    """Lines of one cluster."""

    def __init__(self, cluster):
        self.cluster, self.lines = cluster, []

    def add(self, at, user, message, address, severity="LOG", code="00000", ps="authentication"):
        n = number(self.cluster, user, at, message)
        self.lines.append((at, {
            "timestamp": at.strftime("%Y-%m-%d %H:%M:%S.") + f"{n % 1000:03d} UTC", "user": user, "dbname": "shop",
            "pid": 2000 + n % 30000, "remote_host": address, "session_id": f"{int(at.timestamp()):x}.{n % 65536:x}", "line_num": 1 + n % 3,
            "ps": ps, "error_severity": severity, "state_code": code, "message": message, "backend_type": "client backend"}))

    def sign_in(self, at, user, address):
        self.add(at, user, f"connection authorized: user={user} database=shop SSL enabled", address)

    def refused(self, at, user, address):
        self.add(at, user, f'password authentication failed for user "{user}"', address, "FATAL", "28P01")

    def reads(self, at, user, table, rows, address):
        self.add(at, user, f"AUDIT: SESSION,1,1,READ,SELECT,TABLE,{table},,<none>,{rows}", address, ps="SELECT")


def build(accounts):
    """Lines of each cluster, oldest first."""
    logs = {c: Log(c) for c in ("orders-eu", "orders-apac", "bi")}
    eu, r = logs["orders-eu"], random.Random("corvane postgresql log")
    for i, (when, table, rows) in enumerate(BULK):
        at, address = lyon(when), FOREIGN[0] if i > 4 else FOREIGN[1 + i * 2]
        eu.sign_in(at - dt.timedelta(minutes=3), "etl_reader_old", address)
        eu.reads(at, "etl_reader_old", table, rows, address)
    for i in range(12):
        eu.sign_in(day("2026-11-02") + dt.timedelta(days=i * 1.62, hours=1 + r.random()), "etl_reader_old", FOREIGN[i])
    for k, when in enumerate(("2026-11-05 02:14", "2026-11-16 03:31")):
        for i in range(11):
            eu.refused(lyon(when) + dt.timedelta(seconds=13 * i), "etl_reader_old", FOREIGN[4 + k])
    for i in range(8):
        eu.sign_in(lyon("2026-10-28 22:12") + dt.timedelta(days=i * 2.5, minutes=7 * i), "jv_ops", f"2001:db8:{0xd00 + i % 3 * 16:x}::9")
    for when in ("2026-11-17 22:48", "2026-11-19 22:31"):
        eu.sign_in(lyon(when), "jv_ops", "2001:db8:d30::9")
    for when, rows in (("2026-11-02 23:02", 5200), ("2026-11-12 22:40", 8150), ("2026-11-19 22:36", 9400)):
        eu.reads(lyon(when), "jv_ops", "shop.customer", rows, "2001:db8:d10::9")
    eu.add(lyon("2026-11-17 22:51"), "jv_ops", "AUDIT: SESSION,3,1,ROLE,GRANT,,,GRANT customer_read TO etl_reader_old,<none>", "2001:db8:d30::9",
           ps="GRANT")
    for a in accounts:
        _everyday(logs[a.facts["cluster"]], a)
    return {c: sorted(log.lines, key=lambda line: (line[0], line[1]["session_id"])) for c, log in logs.items()}


def _everyday(log, a):
    if a.name in ("etl_reader_old", "jv_ops"):
        return
    last = a.last_used(READS["2026-11-23"])
    if last is None or last < day("2026-10-24") or not a.held(last):
        return
    r = random.Random("log " + log.cluster + a.name)
    home = trail.OFFICE[a.person.office] if a.person else f"2001:db8:1::{0xc0 + number(a.name) % 30:x}"
    reads = any(g.right in ("customer_read", "payment_read", "shop_read", "bi_read") for g in a.held(last))
    table = "shop.payment_ref" if a.name == "pay_recon" else "shop.catalogue" if log.cluster != "bi" else "bi.sales"
    for i in range(4 if reads else 2):
        at = last - dt.timedelta(days=i * 6)
        if at.weekday() > 4 and a.person:
            at -= dt.timedelta(days=2)
        log.sign_in(at, a.name, home)
        if reads:
            log.reads(at + dt.timedelta(seconds=40), a.name, table, 200 + r.randrange(900), home)


def write(lines, after, until):
    """The log files with what was written in between."""
    out = {}
    for cluster, rows in lines.items():
        part = [row for at, row in rows if after < at <= until]
        if part:
            out[f"{cluster}.log.json"] = "".join(json.dumps(row, separators=(",", ":")) + "\n" for row in part).encode()
    return out
