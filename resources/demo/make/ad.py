# SPDX-License-Identifier: GPL-3.0-or-later
"""The directory of corp.corvane.example: its accounts and how ldapsearch writes them."""
import base64
import datetime as dt
import random
import struct

import names
import plan
from account import Account, Grant, number
from when import NOW, ago, day, filetime, generalized, lyon

BASE = "DC=corp,DC=corvane,DC=example"
DOMAIN_SID = (21, 1407023911, 2218394127, 901442317)
#: group: (rid or full builtin rid, container, description). Negative rid: S-1-5-32-rid
GROUPS = {
    "Domain Admins": (512, "CN=Users", "Designated administrators of the domain"),
    "Domain Users": (513, "CN=Users", "All domain users"),
    "Schema Admins": (518, "CN=Users", "Designated administrators of the schema"),
    "Enterprise Admins": (519, "CN=Users", "Designated administrators of the enterprise"),
    "Group Policy Creator Owners": (520, "CN=Users", "Members in this group can modify group policy for the domain"),
    "Key Admins": (526, "CN=Users", "Members of this group can perform administrative actions on key objects"),
    "DnsAdmins": (1101, "CN=Users", "DNS Administrators Group"),
    "Administrators": (-544, "CN=Builtin", "Administrators have complete and unrestricted access"),
    "Account Operators": (-548, "CN=Builtin", "Members can administer domain user and group accounts"),
    "Server Operators": (-549, "CN=Builtin", "Members can administer domain servers"),
    "Print Operators": (-550, "CN=Builtin", "Members can administer printers installed on domain controllers"),
    "Backup Operators": (-551, "CN=Builtin", "Backup Operators can override security restrictions"),
    "Replicator": (-552, "CN=Builtin", "Supports file replication in a domain"),
    "Hyper-V Administrators": (-578, "CN=Builtin", "Complete and unrestricted access to all features of Hyper-V"),
    "GG-Backup": (1612, "OU=Groups", "Backup jobs"),
    "GG-Infra-Ops": (1613, "OU=Groups", "Infrastructure on call"),
    "GG-Directory-Replication": (1620, "OU=Groups", "Directory replication for mail"),
    "GG-Helpdesk-Password-Reset": (1621, "OU=Groups", "May reset passwords of staff"),
    "vSphere Admins": (1630, "OU=Groups", "vSphere administrators"),
    "LA-SQL-Servers": (1640, "OU=Groups", "Local administrators of 41 SQL servers"),
    "LA-Lyon-DC-Servers": (1641, "OU=Groups", "Local administrators of 12 servers in the Lyon data centre"),
    "LA-Clients": (1642, "OU=Groups", "Local administrators of 318 PCs"),
    "LA-Shop-Servers": (1643, "OU=Groups", "Local administrators of the shop servers"),
    "LA-Finance-Servers": (1644, "OU=Groups", "Local administrators of the finance servers"),
    "GG-VPN": (1650, "OU=Groups", "May use the VPN"),
    "GG-Wiki-Editors": (1651, "OU=Groups", "May edit the wiki"),
    "GG-Backup-Reports": (1652, "OU=Groups", "Receives backup reports"),
}
NESTED = [("GG-Backup", "GG-Infra-Ops", "2019-06-03"), ("GG-Infra-Ops", "Domain Admins", "2024-03-04")]
MIX = [("GG-Helpdesk-Password-Reset", 46), ("LA-Clients", 18), ("LA-Shop-Servers", 16), ("LA-Finance-Servers", 7),
       ("LA-SQL-Servers", 8), ("vSphere Admins", 6), ("Hyper-V Administrators", 3), ("Print Operators", 2),
       ("Backup Operators", 1)]
TASKS = """antivirus archive badge barcode bi cache calendar catalog certs cfg chat ci cms conveyor crm dhcp dlp dock dns
dwh edi erp events fax feed files forms gateway gpo hr imaging index intranet inventory invoice ipam jobs kiosk ldap
licence locker logs mail maps mdm media meeting metrics mirror monitor mq network news ocr orders patch payroll phone
picker pim pki planning pos printer proxy queue radius rating refund render reports returns rota route scan scheduler
search secrets sensors sftp shelf signage sms snmp sort spool stock supplier survey sync tax telemetry tickets tracking
translate truck vault video visitor voucher warehouse watch web wifi wms workflow""".split()


def _admin_login(p, taken):
    local = p.mail.split("@")[0]
    first, _, last = local.partition(".")
    base = (f"{first[0]}.{last}" if last else local)[:15]
    name, n = base + "-adm", 1
    while name in taken:
        n += 1
        name = f"{base}{n}-adm"
    taken.add(name)
    return name


def build(people, who):
    """Every account that ever was in the directory."""
    out = _named(who)
    taken = {a.name for a in out}
    r = random.Random("corvane directory")
    staff = [p for p in people if not p.last_day and p.start < day("2025-06-01") and p.department in
             ("Infrastructure", "Site reliability", "Databases", "Workplace IT", "Identity platform", "Security",
              "Data engineering", "Shop engineering", "Customer care", "Seoul operations")]
    r.shuffle(staff)
    gone = [p for p in people if p.last_day and day("2026-02-01") < p.last_day < day("2026-08-01") and p.login not in who]
    r.shuffle(gone)
    tasks = list(TASKS)
    r.shuffle(tasks)
    named = sum(1 for a in out if a.grants and a.enabled(NOW))
    rights = [g for g, n in MIX for _ in range(n)]
    rights += [g for g, n in MIX for _ in range(n // 6)]
    r.shuffle(rights)
    lives = plan.lives("ad", named)
    for i, life in enumerate(lives):
        right = rights[i % len(rights)]
        service = right.startswith("LA-") and i % 3 or right in ("Backup Operators", "Print Operators")
        p = staff.pop()
        began = day(f"20{17 + i % 8}-0{1 + i % 9}-1{i % 10}")
        created = max(life["since"] or began, p.start + dt.timedelta(days=20))
        grants = [Grant(right, life["since"] and life["since"] + dt.timedelta(hours=1), life["until"])]
        if service:
            a = Account("ad", "svc-" + tasks.pop(), "service", created, owner=p, grants=grants, used=life["used"])
        else:
            a = Account("ad", _admin_login(p, taken), "admin", created, person=p, grants=grants, used=life["used"])
        if life["until"] and (i % 2 or life["used"] != "often"):
            a.disabled = life["until"]
        if i == 20:   # one more whose holder has left
            a = Account("ad", _admin_login(gone[-1], taken), "admin", created, person=gone.pop(), grants=grants,
                        used=life["used"])
        if i == 62:
            a = Account("ad", "svc-" + tasks.pop(), "service", created, owner=gone.pop(), grants=grants,
                        used=life["used"])
        out.append(a)
    _everybody(out, people, who, r)
    _services(out, people, r, tasks, gone)
    return out


def _named(who):
    w, g = who, Grant
    joris = w["jverhaegen"]
    return [
        Account("ad", "Administrator", "builtin", day("2015-01-05"), grants=[g("Administrators"), g("Domain Admins")],
                disabled=day("2019-02-01"), used=day("2019-01-30"), rid=500),
        Account("ad", "Guest", "builtin", day("2015-01-05"), disabled=day("2015-01-05"), used="never", rid=501),
        Account("ad", "krbtgt", "builtin", day("2015-01-05"), disabled=day("2015-01-05"), used="never", rid=502,
                password=day("2026-08-12")),
        Account("ad", "a.moreau-adm", "admin", day("2021-03-08"), person=w["amoreau"], grants=[g("Domain Admins")],
                used=lyon("2026-11-16 19:02")),
        Account("ad", "svc-backup-ops", "service", day("2019-06-03"), grants=[g("GG-Backup")],
                used=lyon("2026-11-22 01:00"), password=ago(1204), no_expiry=True),
        Account("ad", "da-breakglass-01", "break-glass", day("2020-01-15"), owner=w["icarvalho"],
                grants=[g("Domain Admins")], used=day("2026-10-06"), password=day("2026-10-06")),
        Account("ad", "da-breakglass-02", "break-glass", day("2020-01-15"), owner=w["icarvalho"],
                grants=[g("Domain Admins")], used=lyon("2026-11-21 14:36"), password=day("2026-05-04")),
        Account("ad", "svc-sql-cluster", "service", day("2018-03-12"), owner=w["kasante"],
                grants=[g("LA-SQL-Servers")], used=lyon("2026-11-23 07:01"), password=ago(640), spn=True),
        Account("ad", "adm-helpdesk", "shared", day("2017-11-20"), owner=w["tnkosi"],
                grants=[g("Account Operators")], used=lyon("2026-11-23 07:33")),
        Account("ad", "svc-print-mgmt", "service", day("2016-05-09"), grants=[g("Server Operators")],
                used=lyon("2026-01-11 09:12"), password=ago(1460), no_expiry=True),
        Account("ad", "s.nakagawa-adm", "admin", day("2021-09-06"), person=w["snakagawa"],
                grants=[g("Backup Operators")], used=lyon("2026-08-28 10:45")),
        Account("ad", "svc-exchange-sync", "service", day("2019-04-01"), owner=w["tibarra"],
                grants=[g("GG-Directory-Replication")], used=lyon("2026-11-23 07:15"), password=ago(420)),
        Account("ad", "t.ibarra-adm", "admin", day("2016-01-11"), person=w["tibarra"],
                grants=[g("Enterprise Admins")], used=lyon("2026-11-20 17:44")),
        Account("ad", "l.brandt-adm", "admin", day("2016-06-13"), person=w["lbrandt"],
                grants=[g("Server Operators")], used=lyon("2026-11-17 09:20")),
        Account("ad", "svc-vmware", "service", day("2018-08-20"), owner=w["tibarra"], grants=[g("vSphere Admins")],
                used=lyon("2026-11-23 03:30"), password=ago(400)),
        Account("ad", "adm-lyon-dc", "shared", day("2017-02-06"), owner=w["tibarra"],
                grants=[g("LA-Lyon-DC-Servers")], used=lyon("2026-11-09 08:02")),
        Account("ad", "svc-sccm", "service", day("2018-10-15"), owner=w["lbrandt"], grants=[g("LA-Clients")],
                used=lyon("2026-11-23 04:00"), password=ago(500)),
        Account("ad", "svc-yearend", "service", day("2017-12-04"), owner=w["zkaminska"],
                grants=[g("Backup Operators")], used=ago(318, 2)),
        Account("ad", "h.delacroix-adm", "admin", day("2019-09-16"), person=w["hdelacroix"],
                grants=[g("DnsAdmins")], used=ago(207, 15)),
        Account("ad", "y.tanabe-adm", "admin", day("2020-11-02"), person=w["ytanabe"],
                grants=[g("Account Operators")], used=ago(141, 11)),
        Account("ad", "jverhaegen", "person", joris.start, person=joris, disabled=lyon("2026-06-30 18:05"),
                used=lyon("2026-06-30 16:20"), password=day("2026-04-20")),
    ]


def _everybody(out, people, who, r):
    sleepers = [d for d in plan.OTHER_DORMANT["ad"]]
    services = 26
    mine = sleepers[services:]
    away = [p for p in people if p.on_leave and not p.last_day and p.start < day("2025-06-01")]
    floor = [p for p in people if p.department == "Logistics" and not p.last_day and p.start < day("2023-06-01")
             and not p.on_leave]
    r.shuffle(floor)
    asleep = dict(zip([p.number for p in away[:9] + floor], mine))
    leavers = sorted((p for p in people if p.gone(NOW) and p.login != "jverhaegen"), key=lambda p: p.last_day)
    kept = {p.number for p in leavers[-120:]}
    live_leavers = {p.number for p in [p for p in leavers if p.login not in who][-60:-30:15]}
    for p in people:
        if p.login == "jverhaegen" or p.start > NOW:
            continue
        a = Account("ad", p.login, "person", p.start - dt.timedelta(days=3), person=p, used=asleep.get(p.number, "often"))
        if p.last_day:
            if p.number not in live_leavers:
                a.disabled = p.last_day + dt.timedelta(hours=16, minutes=number(p.login) % 60)
            if p.gone(NOW) and p.number not in kept:
                a.removed = min(p.last_day + dt.timedelta(days=200), day("2026-08-20"))
        a.facts["vpn"] = number("vpn", p.login) % 9 == 0
        out.append(a)


def _services(out, people, r, tasks, gone):
    """The rest of the 2,214: service accounts without rights of note."""
    rest = plan.ACCOUNTS["ad"] - sum(1 for a in out if a.exists(NOW))
    owners = [p for p in people if not p.last_day and p.start < day("2024-01-01") and p.department in
              ("Infrastructure", "Site reliability", "Data engineering", "Shop engineering", "Finance", "Logistics")]
    assert rest > 60, rest
    sleepers = plan.OTHER_DORMANT["ad"][:26]
    for i in range(rest):
        task = tasks.pop() if tasks else f"{TASKS[i % len(TASKS)]}-{'kr' if i % 2 else 'fr'}{i // len(TASKS) + 1}"
        a = Account("ad", "svc-" + task, "service", day(f"20{16 + i % 9}-0{1 + i % 9}-0{1 + i % 9}"), owner=r.choice(owners))
        if i < 3:
            a.owner = gone.pop()
        elif i < 6:
            a.owner = None
        elif i < 6 + len(sleepers):
            a.used = sleepers[i - 6]
        out.append(a)


# --- how ldapsearch writes them -------------------------------------------------------------------------

def sid(rid):
    """The bytes of a security identifier; a negative rid is one of BUILTIN."""
    parts = (32, -rid) if rid < 0 else DOMAIN_SID + (rid,)
    return struct.pack("<BB", 1, len(parts)) + (5).to_bytes(6, "big") + b"".join(struct.pack("<I", p) for p in parts)


def sid_text(rid):
    return f"S-1-5-32-{-rid}" if rid < 0 else "S-1-5-" + "-".join(map(str, DOMAIN_SID + (rid,)))


def guid(n):
    """An object's GUID. Only its end tells objects apart, which keeps the sample small."""
    return bytes.fromhex("5e1f0c2a9b7d4c41a0c30f5e") + n.to_bytes(4, "big")


def _escape(rdn):
    out = "".join("\\" + c if c in ',+"\\<>;=' else c for c in rdn)
    return "\\" + out if out[:1] in "# " else out


def attribute(name, value):
    """One line of LDIF, folded as ldapsearch folds it."""
    raw = value if isinstance(value, bytes) else str(value).encode()
    if isinstance(value, bytes) or any(b > 126 or b < 32 for b in raw) or raw[:1] in (b" ", b":", b"<") \
            or raw.endswith(b" "):
        line = f"{name}:: {base64.b64encode(raw).decode()}"
    else:
        line = f"{name}: {raw.decode()}"
    out = line[:78]
    for i in range(78, len(line), 77):
        out += "\n " + line[i:i + 77]
    return out + "\n"


PLACES = {"person": "OU=People", "admin": "OU=Administrators", "service": "OU=Service Accounts",
          "shared": "OU=Shared Accounts", "break-glass": "OU=Break Glass", "builtin": "CN=Users"}


class Directory:
    """Gives every account its place and number."""

    def __init__(self, accounts):
        self.accounts, self.dn, self.rid = accounts, {}, {}
        seen = set()
        for i, a in enumerate(accounts):
            cn = a.person.name if a.kind == "person" else a.name
            if cn in seen:
                cn = f"{cn} {a.name}"
            seen.add(cn)
            place = PLACES[a.kind] + (f",OU={a.person.office}" if a.kind == "person" else "")
            tail = place if a.kind == "builtin" else place + ",OU=Corvane"
            self.dn[a.name] = f"CN={_escape(cn[:64])},{tail},{BASE}"
            self.rid[a.name] = a.facts.get("rid", 2000 + i)
        self.main = {a.person.number: a for a in accounts if a.kind == "person"}

    def group_dn(self, name):
        place = GROUPS[name][1]
        return f"CN={name},{place}{',OU=Corvane' if place.startswith('OU=') else ''},{BASE}"

    def owner_dn(self, a):
        main = a.owner and self.main.get(a.owner.number)
        return main and self.dn[main.name]


def _account(d, a, at):
    p, enabled = a.person, a.enabled(at)
    control = 512 | (0 if enabled else 2) | (65536 if a.kind in ("service", "break-glass") and
                                             a.facts.get("no_expiry", a.kind == "break-glass") else 0)
    if a.kind == "admin" and a.mfa == "strong" and number("card", a.name) % 11:
        control |= 0x40000
    lines = [("dn", d.dn[a.name]), ("objectClass", "top"), ("objectClass", "person"),
             ("objectClass", "organizationalPerson"), ("objectClass", "user"),
             ("cn", p.name[:64] if a.kind == "person" else a.name)]
    if p:
        lines += [("displayName", p.name if a.kind == "person" else f"{p.name} (admin)")]
    if a.kind == "person":
        lines += [("mail", p.mail), ("department", p.department)]
    if p:
        lines.append(("employeeNumber", p.number))
    lines.append(("employeeType", {"person": p and p.kind, "builtin": "service"}.get(a.kind, a.kind)))
    if a.kind == "service":
        lines.append(("description", "Runs " + a.name[4:].replace("-", " ")))
    if a.owner:
        dn = d.owner_dn(a)
        lines += [("managedBy", dn)] if dn else []
        lines.append(("info", f"Owner: {a.owner.mail}"))
    lines += [("objectGUID", guid(d.rid[a.name])), ("objectSid", sid(d.rid[a.name])), ("sAMAccountName", a.name),
              ("userPrincipalName", p.mail if a.kind == "person" else f"{a.name}@corp.corvane.example"),
              ("userAccountControl", control), ("primaryGroupID", 513), ("whenCreated", generalized(a.created)),
              ("pwdLastSet", filetime(a.password_set(at)))]
    used = a.last_used(at)
    if used:
        lines.append(("lastLogonTimestamp", filetime(used)))
    expires = p.contract_end if p and p.contract_end else None
    lines.append(("accountExpires", filetime(expires) if expires else 9223372036854775807))
    if a.facts.get("spn"):
        lines.append(("servicePrincipalName", f"MSSQLSvc/{a.name[4:]}.corvane.example:1433"))
    for g in a.held(at):
        lines.append(("memberOf", d.group_dn(g.right)))
    if a.facts.get("vpn") and enabled:
        lines.append(("memberOf", d.group_dn("GG-VPN")))
    if any(GROUPS[g.right][0] in (512, 519, -544, -548, -549, -550, -551) for g in a.held(at)):
        lines.append(("adminCount", 1))
    return "".join(attribute(k, v) for k, v in lines)


def _group(d, name, at):
    rid, _, text = GROUPS[name]
    lines = [("dn", d.group_dn(name)), ("objectClass", "top"), ("objectClass", "group"), ("cn", name),
             ("description", text), ("objectGUID", guid(0x10000000 + abs(rid))), ("objectSid", sid(rid)),
             ("sAMAccountName", name), ("groupType", -2147483643 if rid < 0 else -2147483646),
             ("whenCreated", generalized(day("2015-01-05") if abs(rid) < 1200 else day("2018-02-12")))]
    for a in d.accounts:
        if a.exists(at) and (any(g.right == name for g in a.held(at)) or
                             name == "GG-VPN" and a.facts.get("vpn") and a.enabled(at)):
            lines.append(("member", d.dn[a.name]))
    lines += [("member", d.group_dn(m)) for m, g, _ in NESTED if g == name]
    lines += [("memberOf", d.group_dn(g)) for m, g, _ in NESTED if m == name]
    return "".join(attribute(k, v) for k, v in lines)


def write(accounts, at):
    """Files of one read: name to bytes."""
    d = Directory(accounts)
    head = "version: 1\n\n"
    entries = [_group(d, g, at) for g in GROUPS] + [_account(d, a, at) for a in accounts if a.exists(at)]
    return {"corp.corvane.example.ldif": (head + "\n".join(entries)).encode()}
