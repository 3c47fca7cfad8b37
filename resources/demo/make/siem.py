# SPDX-License-Identifier: GPL-3.0-or-later
"""The nine alerts of the SIEM in 30 days, one JSON object a line."""
import json

from when import lyon, zulu

ALERTS = [
    ("2026-11-06 21:36", "svc-token-signer", "AWS IAM", "medium", "Token volume above baseline", "2026-11-07 09:12", "closed"),
    ("2026-11-15 09:36", "a.moreau-adm", "Active Directory", "high", "Leaver signed in", "2026-11-16 08:50", "acknowledged"),
    ("2026-11-17 22:48", "jv_ops", "PostgreSQL roles", "high", "Superuser from new network", None, "new"),
    ("2026-11-18 02:52", "etl_reader_old", "PostgreSQL roles", "medium", "Bulk read at night", "2026-11-18 09:03", "acknowledged"),
    ("2026-11-20 22:20", "svc-token-signer", "AWS IAM", "high", "Six countries in one day", "2026-11-21 07:58", "acknowledged"),
    ("2026-11-21 14:36", "da-breakglass-02", "Active Directory", "high", "Break-glass used", None, "new"),
    ("2026-11-21 23:48", "jverhaegen-cli", "AWS IAM", "high", "Access key from new country", None, "new"),
    ("2026-11-22 03:10", "etl_reader_old", "PostgreSQL roles", "high", "Bulk read at night", None, "new"),
    ("2026-11-22 22:57", "svc-token-signer", "AWS IAM", "critical", "Token for unknown customer", None, "new"),
]


def write(at):
    rows = []
    for i, (opened, user, system, severity, title, ack, state) in enumerate(ALERTS):
        t = lyon(opened)
        if t > at:
            continue
        seen = lyon(ack) if ack and lyon(ack) <= at else None
        rows.append({"id": f"SIEM-{41870 + i * 7}", "time": zulu(t), "title": title, "severity": severity, "user": user,
                     "system": system, "status": state if seen else "new", "acknowledged_at": seen and zulu(seen),
                     "closed_at": seen and state == "closed" and zulu(seen) or None,
                     "disposition": "benign" if seen and state == "closed" else None, "product": "Corvane SIEM"})
    return {"alerts.jsonl": "".join(json.dumps(r) + "\n" for r in rows).encode()}
