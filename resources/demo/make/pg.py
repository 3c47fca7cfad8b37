# SPDX-License-Identifier: GPL-3.0-or-later
"""The roles of three PostgreSQL clusters, as copied out of pg_roles and pg_auth_members."""
import csv
import datetime as dt
import io
import random

import plan
from account import Account, Grant, number
from when import NOW, ago, day, lyon, sql

CLUSTERS = {"orders-eu": "db-eu.corvane.example", "orders-apac": "db-apac.corvane.example", "bi": "db-bi.corvane.example"}
#: attributes of a role that are rights, and roles without a login that give rights
ATTRIBUTES = ("SUPERUSER", "CREATEROLE", "CREATEDB", "REPLICATION", "BYPASSRLS")
HOLDING = {"customer_read": "Reads customer, address and order", "payment_read": "Reads payment_ref",
           "orders_owner": "Owner of 212 tables", "apac_owner_role": "Owner of 118 tables",
           "reporting_owner": "Owner of the reporting schema", "bi_scratch_owner": "Owner of bi_scratch",
           "shop_read": "Reads catalogue and stock", "shop_write": "Writes baskets and stock",
           "bi_read": "Reads the reporting schema"}
ORDINARY = ("shop_read", "shop_write", "bi_read")
MIX = [("CREATEDB", 14), ("orders_owner", 9), ("apac_owner_role", 7), ("reporting_owner", 8), ("bi_scratch_owner", 6),
       ("payment_read", 5), ("customer_read", 4), ("BYPASSRLS", 2), ("CREATEROLE", 3)]
HOME = {"orders_owner": "orders-eu", "apac_owner_role": "orders-apac", "reporting_owner": "bi", "bi_scratch_owner": "bi",
        "payment_read": "orders-eu", "customer_read": "orders-eu"}
JOBS = """cart stock price search promo returns parcels reviews loyalty mailer invoices refunds labels catalog slots
picking routes rates vouchers wishlist events sessions recommend fraud sizes stores badges forecasts exports imports
quality archive replay audit metrics alerts restock pricing feeds media""".split()


def build(people, who, contacts):
    out = _named(who)
    r = random.Random("corvane postgresql")
    r.shuffle(contacts)
    jobs = list(JOBS)
    r.shuffle(jobs)
    gone = [p for p in people if p.last_day and day("2025-11-01") < p.last_day < day("2026-08-01") and p.login not in who]
    r.shuffle(gone)
    rights = [n for n, k in MIX for _ in range(k)] * 2
    r.shuffle(rights)
    taken = {a.name for a in out}
    for i, life in enumerate(plan.lives("pg", len(out))):
        right, p = rights[i], contacts.pop()
        cluster = HOME.get(right) or list(CLUSTERS)[i % 3]
        began = life["since"] or max(p.start, day(f"20{19 + i % 6}-0{1 + i % 9}-1{i % 9}"))
        grants = [Grant(right, life["since"], life["until"])]
        if i % 3 == 1 and jobs:
            a = Account("pg", f"{jobs.pop()}_{'owner' if 'owner' in right else 'job'}", "service", began, owner=p, grants=grants,
                        used=life["used"], cluster=cluster)
        else:
            a = Account("pg", _role(p, taken), "person", began, person=p, grants=grants, used=life["used"], cluster=cluster)
        if i == 22:
            a = Account("pg", "loader_2022", "service", began, owner=gone.pop(), grants=grants, cluster=cluster)
        if i == 28:
            a = Account("pg", "apac_batch_old", "service", began, grants=grants, used=life["used"], cluster=cluster)
        if life["until"] and (i % 2 or life["used"] != "often"):
            a.removed = life["until"]
        out.append(a)
    _rest(out, r, jobs, contacts, gone, taken)
    return out


def _role(p, taken):
    local = p.mail.split("@")[0]
    first, _, last = local.partition(".")
    name = (f"{first[0]}_{last}" if last else local).replace("-", "_")
    while name in taken:
        name += "2"
    taken.add(name)
    return name


def _named(w):
    g, A, out = Grant, Account, []
    for cluster in CLUSTERS:
        out += [
            A("pg", "postgres", "shared", day("2018-04-16"), owner=w["kasante"], grants=[g("SUPERUSER")],
              used=lyon("2026-11-23 06:02"), cluster=cluster, oid=10),
            A("pg", "repl_admin", "service", day("2018-04-16"), owner=w["kasante"], grants=[g("REPLICATION")],
              used=lyon("2026-11-23 07:36"), cluster=cluster),
            A("pg", "k.asante", "person", day("2018-05-02"), person=w["kasante"], grants=[g("CREATEROLE")],
              used=lyon("2026-11-20 12:40"), cluster=cluster)]
    return out + [
        A("pg", "jv_ops", "person", day("2020-03-09"), person=w["jverhaegen"], grants=[g("SUPERUSER")],
          used=lyon("2026-11-19 22:31"), cluster="orders-eu"),
        A("pg", "etl_reader_old", "service", day("2021-07-05"), grants=[g("shop_read"), g("customer_read", day("2026-08-14"))],
          used=lyon("2026-11-22 03:10"), cluster="orders-eu"),
        A("pg", "migr_2023", "service", day("2023-02-06"), grants=[g("orders_owner")], used=ago(990, 14), cluster="orders-eu"),
        A("pg", "bi_owner", "service", day("2019-06-11"), owner=w["afujimori"], grants=[g("reporting_owner")],
          used=lyon("2026-11-20 21:30"), cluster="bi"),
        A("pg", "pay_recon", "service", day("2021-10-18"), owner=w["zkaminska"], grants=[g("payment_read")],
          used=lyon("2026-11-23 01:15"), cluster="orders-eu"),
        A("pg", "f_aiko", "person", day("2020-06-15"), person=w["afujimori"], grants=[g("CREATEDB")],
          used=lyon("2026-11-18 10:05"), cluster="bi"),
        A("pg", "bi_tmp_2024", "person", day("2024-09-02"), person=w["afujimori"], grants=[g("bi_scratch_owner")],
          used=ago(402, 9), cluster="bi"),
        A("pg", "migr_2025", "service", day("2025-03-03"), owner=w["minsukim"], grants=[g("CREATEROLE")], used="often",
          cluster="orders-apac"),
        A("pg", "apac_owner", "service", day("2019-11-25"), owner=w["minsukim"], grants=[g("apac_owner_role")],
          used="often", cluster="orders-apac"),
    ]


def _rest(out, r, jobs, contacts, gone, taken):
    rest = plan.ACCOUNTS["pg"] - sum(1 for a in out if a.exists(NOW))
    sleepers = list(plan.OTHER_DORMANT["pg"])
    for i in range(rest):
        p, cluster = contacts.pop(), list(CLUSTERS)[i % 3]
        right = "bi_read" if cluster == "bi" else ORDINARY[i % 2]
        created = max(p.start, day(f"20{19 + i % 7}-0{1 + i % 9}-0{1 + i % 8}"))
        used = sleepers.pop() if i > 30 and sleepers else "often"
        if i % 2:
            job = jobs.pop() if jobs else JOBS[i % len(JOBS)]
            name = f"app_{job}_{'rw' if right == 'shop_write' else 'ro'}"
            while name in taken:
                name += "2"
            taken.add(name)
            a = Account("pg", name, "service", created, owner=p, grants=[Grant(right)], used=used, cluster=cluster)
            if i < 6:
                a.owner = gone.pop()
            elif i < 10:
                a.owner = None
        else:
            a = Account("pg", _role(p, taken), "person", created, person=p, grants=[Grant(right)], used=used, cluster=cluster)
        out.append(a)


ROLES = """cluster oid rolname rolsuper rolinherit rolcreaterole rolcreatedb rolcanlogin rolreplication rolbypassrls
rolconnlimit rolvaliduntil comment created last_login""".split()


def _comment(a):
    if a.person:
        return f"person: {a.person.mail}"
    if a.owner:
        return f"owner: {a.owner.mail}"
    return "owner: -"


def write(accounts, at):
    text = io.StringIO()
    out = csv.writer(text, lineterminator="\n")
    out.writerow(ROLES)
    members = io.StringIO()
    joins = csv.writer(members, lineterminator="\n")
    joins.writerow(["cluster", "role", "member", "grantor", "admin_option"])

    def t(flag):
        return "t" if flag else "f"
    for cluster in CLUSTERS:
        for i, name in enumerate(HOLDING):
            if name in ORDINARY or HOME.get(name) == cluster:
                out.writerow([cluster, 16500 + i, name, "f", "t", "f", "f", "f", "f", "f", -1, "", HOLDING[name], "", ""])
        for a in accounts:
            if a.facts["cluster"] != cluster or not a.exists(at):
                continue
            rights, used = {g.right for g in a.held(at)}, a.last_used(at)
            out.writerow([cluster, a.facts.get("oid", 16600 + number("oid", a.name) % 9000), a.name, t("SUPERUSER" in rights),
                          "t", t("CREATEROLE" in rights), t("CREATEDB" in rights), "t", t("REPLICATION" in rights),
                          t("BYPASSRLS" in rights), -1, "infinity" if a.name == "migr_2025" else "", _comment(a),
                          sql(a.created), sql(used) if used else ""])
            for right in sorted(rights - set(ATTRIBUTES)):
                joins.writerow([cluster, right, a.name, "postgres", "f"])
    return {"pg_roles.csv": text.getvalue().encode(), "pg_auth_members.csv": members.getvalue().encode()}
