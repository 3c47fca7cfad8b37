# SPDX-License-Identifier: GPL-3.0-or-later
"""The credential register: signing keys, shared secrets, who has known them and how that is known."""
import csv
import datetime as dt
import io
import random

from when import NOW, ago, day, lyon

CREDENTIALS = """credential_id kind name account account_source created rotated valid_until revoked status last_used store
exportable rotation_days scope_tier shared leaked trusted_by record_count""".split()
CUSTODIANS = ["credential_id", "person", "known_from", "known_to", "how", "evidence"]
#: id, kind, name, created, store, exportable, policy in days, tier, shared, trusted by
KINDS = [("db_password", "{} database password", "vault", "true", 90, 2), ("api_token", "{} API token", "vault", "true", 90, 2),
         ("certificate", "{} TLS certificate", "vault", "true", 365, 3), ("oauth_secret", "{} client secret", "vault", "true", 180, 3),
         ("ssh_key", "{} deploy key", "vault", "true", 180, 2), ("signing_key", "{} webhook signing key", "kms", "false", 365, 2)]
SYSTEMS = """Payments Parcel Customs Mailing Chat Search Returns Loyalty Supplier Warehouse Kiosk Vouchers Catalogue Tax
Survey Reviews Maps Telephony Badge Translation Newsletter Pricing Forecast Photo""".split()
OVERDUE = 38
#: when the register learned what the investigation of 21 November found
FOUND = lyon("2026-11-21 07:40")
TOTAL = 60


def rows(who, people):
    """Credentials with their custodians: (fields, custodians)."""
    w, out = who, []

    def add(id, kind, name, created, store, exportable, policy, tier, custodians, **more):
        fields = dict(credential_id=id, kind=kind, name=name, created=created, store=store, exportable=exportable,
                      rotation_days=policy, scope_tier=tier, status="active", shared="false", **{})
        fields.update(more)
        out.append((fields, custodians))
    add("tsk-2021-09", "signing_key", "tsk-2021-09", day("2021-09-14"), "kms", "true", 90, 0,
        [(w["jverhaegen"], day("2024-03-11"), "found-on-device", "KMS export log 2024-03-11, 1 row; laptop LYN-4471", FOUND),
         (w["tibarra"], day("2023-05-02"), "use-only", "key policy, grant token-ops")],
        account="svc-token-signer", account_source="AWS IAM", valid_until=day("2031-09-14"), trusted_by="customer-api",
        last_used=day("2026-11-22") + dt.timedelta(hours=21, minutes=57), record_count=14206311)
    add("tsk-2026-02", "signing_key", "tsk-2026-02", day("2026-02-16"), "hsm", "false", 365, 0,
        [(w["tibarra"], day("2026-02-16"), "use-only", "HSM ceremony 2026-02-16")], valid_until=day("2028-02-15"))
    add("AKIAcORVANEJV0CLI9D3", "access_key", "AKIA…9D3 (jverhaegen-cli)", day("2025-05-02"), "file", "true", 90, 1,
        [(w["jverhaegen"], day("2025-05-02"), "created", "CloudTrail CreateAccessKey 2025-05-02")],
        account="jverhaegen-cli", account_source="AWS IAM")
    add("AKIAcORVANETSK0V7Q2F", "access_key", "AKIA…7Q2F (svc-token-signer)", ago(412), "vault", "true", 90, 0,
        [(w["jverhaegen"], ago(412), "created", "CloudTrail CreateAccessKey by jverhaegen-cli", FOUND)], account="svc-token-signer", account_source="AWS IAM")
    add("pw-jv-ops", "db_password", "jv_ops password", day("2025-10-06"), "unknown", "true", 90, 1,
        [(w["jverhaegen"], day("2025-10-06"), "created", "pg_authid, password set by jv_ops")],
        account="jv_ops", account_source="PostgreSQL roles")
    add("AKIAcORVANEDEPLOY2M8", "access_key", "AKIA…2M8 (deploy-legacy)", day("2022-01-17"), "ci-variable", "true", 90, 0,
        [(w["nhakansson"], day("2022-01-17"), "created", "CloudTrail CreateAccessKey 2022-01-17"),
         (w["oadeyemi"], day("2023-03-01"), "revealed", "CI variable read, audit 5521")],
        account="deploy-legacy", account_source="AWS IAM")
    add("pw-etl-reader", "db_password", "etl_reader_old password", day("2023-01-09"), "code", "true", 90, 1,
        [(w["rquiroga"], day("2023-01-09"), "found-in-code", "repository etl-old, commit 5b1c")],
        account="etl_reader_old", account_source="PostgreSQL roles")
    add("pw-backup-ops", "password", "svc-backup-ops password", ago(1204), "file", "true", 365, 0,
        [(w["amoreau"], ago(1204), "declared", "handover note INF-311"), (w["lbrandt"], ago(900), "declared", "INF-311")],
        account="svc-backup-ops", account_source="Active Directory", shared="true")
    add("pw-breakglass-02", "password", "da-breakglass-02 sealed envelope", day("2026-05-04"), "vault", "true", 365, 0,
        [(w["icarvalho"], day("2026-05-04"), "created", "envelope 14"), (w["tibarra"], day("2026-05-04"), "created", "envelope 14")],
        account="da-breakglass-02", account_source="Active Directory")
    add("pw-postgres-eu", "db_password", "postgres password, orders-eu", day("2026-09-21"), "vault", "true", 90, 1,
        [(w["kasante"], day("2026-09-21"), "revealed", "vault audit 90412")], account="postgres", account_source="PostgreSQL roles",
        shared="true")
    add("cert-api", "certificate", "api.corvane.example", day("2026-03-02"), "vault", "true", 365, 2,
        [(w["lbrandt"], day("2026-03-02"), "created", "CA request 2204")], valid_until=day("2027-04-03"))
    add("krbtgt", "kerberos_key", "krbtgt", day("2026-08-12"), "ad-dc", "true", 180, 0,
        [(w["tibarra"], day("2026-08-12"), "created", "change CHG-8831")])
    _generic(out, w, people)
    return out


def _generic(out, w, people):
    r = random.Random("corvane register")
    staff = [p for p in people if not p.last_day and p.start < day("2023-01-01") and p.department in
             ("Shop engineering", "Infrastructure", "Site reliability", "Data engineering", "Databases")]
    systems = [s for s in SYSTEMS for _ in range(2)]
    late = OVERDUE - sum(1 for f, _ in out if overdue(f, NOW))
    i = 0
    while len(out) < TOTAL:
        kind, name, store, exportable, policy, tier = KINDS[i % len(KINDS)]
        late_by = [35, 47, 52, 95, 150, 210, 300, 420][i % 8] if i < late else 0
        age = policy + late_by if i < late else policy // 3 + i % 20
        born = ago(age + i % 5 * (1 if i < late else 0))
        person = staff[r.randrange(len(staff))]
        system = systems[i]
        fields = dict(credential_id=f"reg-{1000 + i}", kind=kind, name=name.format(system), created=born, store=store,
                      exportable=exportable, rotation_days=policy, scope_tier=tier, status="active", shared="false",
                      last_used=ago(i % 20, 5))
        if i >= late and i % 2:
            fields["created"], fields["rotated"] = born - dt.timedelta(days=policy), born
        if kind in ("certificate", "signing_key"):
            fields["valid_until"] = (fields.get("rotated") or fields["created"]) + dt.timedelta(days=720 if late_by else 725)
        known = fields.get("rotated") or fields["created"]
        out.append((fields, [(person, known, "created" if exportable == "true" else "use-only", f"vault audit {61000 + i * 13}")]))
        i += 1


def overdue(fields, at):
    born = fields.get("rotated") or fields["created"]
    return (at - born).days > int(fields["rotation_days"])


def write(who, people, at):
    text, more = io.StringIO(), io.StringIO()
    out, custody = csv.writer(text, lineterminator="\n"), csv.writer(more, lineterminator="\n")
    out.writerow(CREDENTIALS)
    custody.writerow(CUSTODIANS)

    def word(v):
        return f"{v:%Y-%m-%dT%H:%M:%SZ}" if hasattr(v, "hour") else v
    for fields, custodians in rows(who, people):
        if fields["created"] > at:
            continue
        if (fields.get("last_used") or at) > at:
            fields = dict(fields, last_used=at - dt.timedelta(hours=9))
        if (fields.get("rotated") or at) > at:
            fields = dict(fields, rotated="")
        out.writerow([word(fields.get(k, "")) for k in CREDENTIALS])
        for person, since, how, evidence, *learned in custodians:
            if learned and learned[0] > at:
                continue
            custody.writerow([fields["credential_id"], person.number, word(since), "", how, evidence])
    return {"credentials.csv": text.getvalue().encode(), "custodians.csv": more.getvalue().encode()}
