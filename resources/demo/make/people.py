# SPDX-License-Identifier: GPL-3.0-or-later
"""The 2,041 people of the HR feed."""
import datetime as dt
import random

import names
from when import NOW, day

TOTAL = 2041
LEAVERS = 196
DOMAIN = "corvane.example"

#: department: (share of Lyon, share of Seoul, titles)
DEPARTMENTS = {
    "Identity platform": (2, 1, ["Software engineer", "Senior engineer"]),
    "Infrastructure": (3, 2, ["Systems engineer", "Network engineer", "Storage engineer"]),
    "Site reliability": (3, 2, ["Site reliability engineer", "Senior engineer"]),
    "Databases": (1, 1, ["Database administrator", "Data reliability engineer"]),
    "Data engineering": (3, 3, ["Data engineer", "Analytics engineer"]),
    "Shop engineering": (12, 12, ["Software engineer", "Senior engineer", "Test engineer", "Designer"]),
    "Workplace IT": (3, 2, ["Support technician", "Endpoint engineer"]),
    "Seoul operations": (0, 8, ["Operations planner", "Operations lead"]),
    "Customer care": (16, 18, ["Customer adviser", "Team lead"]),
    "Logistics": (24, 26, ["Warehouse operative", "Shift lead", "Transport planner"]),
    "Merchandising": (10, 10, ["Buyer", "Category manager", "Pricing analyst"]),
    "Marketing": (8, 7, ["Campaign manager", "Editor", "Photographer"]),
    "Finance": (6, 3, ["Accountant", "Controller", "Payments analyst"]),
    "People": (4, 2, ["HR partner", "Recruiter"]),
    "Legal and privacy": (2, 1, ["Counsel", "Privacy officer"]),
    "Security": (2, 1, ["Security analyst", "Security engineer"]),
}

#: login, name, first, last, office, department, title, start, last day
KNOWN = [
    ("icarvalho", "Inès Carvalho", "Lyon", "Security", "Security lead", "2019-03-04", None),
    ("jverhaegen", "Joris Verhaegen", "Lyon", "Identity platform", "Staff engineer", "2018-05-14", "2026-06-30"),
    ("tibarra", "Tomás Ibarra", "Lyon", "Infrastructure", "Head of infrastructure", "2015-09-01", None),
    ("amoreau", "Anaïs Moreau", "Lyon", "Infrastructure", "Systems engineer", "2020-02-03", "2026-09-11"),
    ("nhakansson", "Nils Håkansson", "Lyon", "Site reliability", "Release engineer", "2017-08-21", "2026-03-31"),
    ("oadeyemi", "Oluwaseun Adeyemi", "Lyon", "Site reliability", "Head of site reliability", "2016-11-07", None),
    ("praman", "Priya Raman", "Lyon", "Workplace IT", "Head of workplace IT", "2018-01-08", None),
    ("kasante", "Kwame Asante", "Lyon", "Databases", "Head of databases", "2017-04-18", None),
    ("tnkosi", "Thandiwe Nkosi", "Lyon", "Customer care", "Head of support tools", "2019-10-14", None),
    ("snakagawa", "Sora Nakagawa", "Seoul", "Infrastructure", "Storage engineer", "2021-06-01", "2026-08-28"),
    ("seoharin", "서하린", "Seoul", "Seoul operations", "Head of Seoul operations", "2018-03-02", None),
    ("mtan", "Mei-Ling Tan", "Seoul", "Data engineering", "Head of data engineering", "2019-07-15", None),
    ("afujimori", "Aiko Fujimori", "Seoul", "Data engineering", "Analytics engineer", "2020-04-01", None),
    ("lbrandt", "Lukas Brandt", "Lyon", "Infrastructure", "Systems engineer", "2016-02-15", None),
    ("zkaminska", "Zofia Kamińska", "Lyon", "Finance", "Head of finance systems", "2017-09-11", None),
    ("rquiroga", "Rafael Quiroga", "Lyon", "Data engineering", "Analytics engineer", "2018-10-01", None),
    ("hdelacroix", "Hugo Delacroix", "Lyon", "Infrastructure", "Network engineer", "2019-05-20", "2026-04-30"),
    ("dykim", "김도윤", "Seoul", "Shop engineering", "Software engineer", "2022-03-02", None),
    ("ytanabe", "Yuto Tanabe", "Seoul", "Workplace IT", "Support technician", "2020-09-01", None),
    ("mbeaulieu", "Maud Beaulieu", "Lyon", "Legal and privacy", "Chief executive", "2011-01-10", None),
    ("pdurand", "Paul-Étienne d’Hérouville-O'Brien", "Lyon", "Finance", "Controller", "2021-01-11", None),
    ("nhtml", "<b>Nora</b> <img src=x onerror=alert(1)>", "Lyon", "Shop engineering", "Test engineer",
     "2023-04-03", None),
    ("rtlname", "Salma \u202egnp.troper\u202c Haddad", "Lyon", "Marketing", "Editor", "2022-09-05", None),
    ("longname", "Maximilienne-Alexandrine-Constance-Eugénie de La Rochefoucauld-Montmorency-Laval "
                 "von Hohenzollern-Sigmaringen-Luxembourg", "Lyon", "Marketing", "Campaign manager", "2020-11-02", None),
    ("minsukim", "김민수", "Seoul", "Databases", "Database administrator", "2021-02-01", None),
]
ON_LEAVE = {"ytanabe"}
HEADS = {"Infrastructure": "tibarra", "Identity platform": "tibarra", "Site reliability": "oadeyemi",
         "Databases": "kasante", "Workplace IT": "praman", "Data engineering": "mtan",
         "Seoul operations": "seoharin", "Customer care": "tnkosi", "Finance": "zkaminska", "Security": "icarvalho"}


class Person:
    """A human the HR feed knows."""

    def __init__(self, number, login, name, office, department, title, start, last_day=None):
        self.number, self.login, self.name, self.office = number, login, name, office
        self.department, self.title, self.start, self.last_day = department, title, start, last_day
        self.kind, self.contract_end, self.on_leave, self.role_changed = "employee", None, login in ON_LEAVE, None
        self.manager = None
        self.mail = f"{login}@{DOMAIN}"

    def gone(self, at):
        return self.last_day is not None and self.last_day + dt.timedelta(days=1) <= at

    def status(self, at):
        if self.gone(at):
            return "left"
        if self.last_day and self.last_day < at + dt.timedelta(days=45):
            return "notice"
        return "leave" if self.on_leave else "active"

    def known(self, at):
        """HR writes people down 20 days before they start."""
        return self.start <= at + dt.timedelta(days=20)


def _mail_of(name_plain, taken):
    base, count = name_plain, 1
    while base in taken:
        count += 1
        base = f"{name_plain}{count}"
    taken.add(base)
    return base


def build():
    """Everybody, in the order of personnel numbers."""
    people, logins = [], set()
    for login, name, office, department, title, start, last in KNOWN:
        people.append(Person("", login, name, office, department, title, day(start), last and day(last)))
        logins.add(login)
    r = random.Random("corvane people")
    lyon = [(d, s[0]) for d, s in DEPARTMENTS.items()]
    seoul = [(d, s[1]) for d, s in DEPARTMENTS.items()]
    mails = set()
    while len(people) < TOTAL:
        office = "Seoul" if r.random() < 0.38 else "Lyon"
        name, first, last = names.korean(r) if office == "Seoul" and r.random() < 0.93 else names.european(r)
        table = seoul if office == "Seoul" else lyon
        department = r.choices([d for d, _ in table], [w for _, w in table])[0]
        title = r.choice(DEPARTMENTS[department][2])
        base = (first.replace("-", "")[0] + last.replace("-", ""))[:16]
        if names.KOREAN_LAST and office == "Seoul":
            base = (first + last)[:16].replace("-", "")
        login, count = base, 1
        while login in logins:
            count += 1
            login = f"{base}{count}"
        logins.add(login)
        start = day("2012-01-02") + dt.timedelta(days=7 * int((1 - r.random() ** 1.6) * 770))
        p = Person("", login, name, office, department, title, start)
        p.mail = f"{_mail_of(first + '.' + last, mails)}@{DOMAIN}"
        people.append(p)
    for p in people[:len(KNOWN)]:
        p.mail = f"{p.login}@{DOMAIN}"
    _leavers(people, r)
    _details(people, r)
    people.sort(key=lambda p: (p.start, p.login))
    for i, p in enumerate(people):
        p.number = f"{100231 + i * 3}"
    return people


def _leavers(people, r):
    chosen = [p for p in people[len(KNOWN):] if p.start < day("2025-06-01")]
    r.shuffle(chosen)
    need = LEAVERS - sum(1 for p in people if p.last_day)
    for i, p in enumerate(chosen[:need]):
        if i < 44:     # since the first read of the sample
            p.last_day = day("2026-08-24") + dt.timedelta(days=int(i * 2.0))
        else:
            p.last_day = day("2024-02-02") + dt.timedelta(days=int((i - 44) * 7.1))
        while p.last_day.weekday() > 4:
            p.last_day -= dt.timedelta(days=1)
        if p.start > p.last_day:
            p.start = p.last_day - dt.timedelta(days=400)
    for i, p in enumerate(chosen[need:need + 9]):   # notice given, still here today
        p.last_day = day("2026-11-27") + dt.timedelta(days=7 * i)
    for p in chosen[need + 9:need + 52]:
        p.on_leave = True


def _details(people, r):
    by_login = {p.login: p for p in people}
    boss = by_login["mbeaulieu"]
    heads = {d: by_login[h] for d, h in HEADS.items()}
    for d in DEPARTMENTS:
        if d not in heads:
            heads[d] = min((p for p in people if p.department == d and not p.last_day and p is not boss),
                           key=lambda p: p.start)
            heads[d].title = "Head of " + d.lower()
    leads = {}
    for p in people:
        head = heads[p.department]
        if p is head:
            p.manager = boss
        elif p is not boss:
            team = leads.setdefault((p.department, p.office), [])
            lead = team[len(team) // 11 * 11] if team and len(team) % 11 else head
            p.manager = lead if lead is not p and not lead.last_day else head
            team.append(p)
        if r.random() < 0.05 and p.login not in HEADS.values() and p.title != "Chief executive" \
                and p not in (by_login["jverhaegen"], by_login["dykim"]) and not p.last_day:
            p.kind = "contractor"
            p.contract_end = day("2026-12-31") + dt.timedelta(days=31 * r.randrange(14))
        elif r.random() < 0.03 and p.start < day("2024-01-01"):
            p.role_changed = day("2024-03-01") + dt.timedelta(days=7 * r.randrange(100))
    by_login["jverhaegen"].manager = by_login["tibarra"]
