# SPDX-License-Identifier: GPL-3.0-or-later
"""IAM of the invented account 774100000000: users, roles, policies, and how AWS reports them."""
import csv
import datetime as dt
import io
import json
import random

import plan
from account import Account, Grant, number
from when import NOW, ago, day, lyon, offset

ID = "774100000000"
GROUPS = {
    "Platform-PowerUsers": "PowerUserAccess", "Storage-Admins": "AmazonS3FullAccess", "Glue-Admins": "AWSGlueConsoleFullAccess",
    "Athena-Admins": "AmazonAthenaFullAccess", "Database-Admins": "AmazonRDSFullAccess",
    "Dynamo-Admins": "AmazonDynamoDBFullAccess", "Compute-Operators": "AmazonEC2FullAccess",
    "Serverless-Deployers": "AWSLambda_FullAccess", "Network-Admins": "AmazonVPCFullAccess",
    "Secrets-Operators": "SecretsManagerReadWrite", "Support": "AWSSupportAccess",
    "Watchers": "CloudWatchReadOnlyAccess", "Billing-Readers": "AWSBillingReadOnlyAccess",
}
GROUP_OF = {p: g for g, p in GROUPS.items()}
MIX = [("AmazonS3FullAccess", 16), ("AmazonRDSFullAccess", 12), ("AmazonDynamoDBFullAccess", 9),
       ("AWSGlueConsoleFullAccess", 8), ("AmazonAthenaFullAccess", 6), ("AmazonEC2FullAccess", 11),
       ("AWSLambda_FullAccess", 9), ("AmazonVPCFullAccess", 4), ("SecretsManagerReadWrite", 3), ("PowerUserAccess", 3)]
SUFFIX = {"AmazonS3FullAccess": "s3", "AmazonRDSFullAccess": "rds", "AmazonDynamoDBFullAccess": "ddb",
          "AWSGlueConsoleFullAccess": "glue", "AmazonAthenaFullAccess": "athena", "AmazonEC2FullAccess": "ec2",
          "AWSLambda_FullAccess": "lambda", "AmazonVPCFullAccess": "net", "SecretsManagerReadWrite": "secrets",
          "PowerUserAccess": "power", "CloudWatchReadOnlyAccess": "watch", "AWSSupportAccess": "support",
          "AWSBillingReadOnlyAccess": "billing"}
#: policies that the company made
CUSTOM = {
    "TokenSigner": [("kms:Sign", f"arn:aws:kms:eu-west-3:{ID}:key/tsk-2021-09"),
                    ("kms:GetPublicKey", f"arn:aws:kms:eu-west-3:{ID}:key/tsk-2021-09")],
    "TerraformDeploy": [("ec2:RunInstances", "*"), ("ec2:CreateTags", "*"), ("rds:CreateDBInstance", "*"),
                        ("s3:PutObject", "arn:aws:s3:::corvane-shop-*")],
}
JOBS = """address-check basket-export cart-events catalog-sync checkout-log click-stream customs-docs data-quality
demand-model email-render fraud-score gift-cards image-resize inventory-feed invoice-pdf label-print loyalty-points
mail-bounce order-archive order-replay parcel-track payment-recon price-feed product-index promo-engine push-notify
rating-import recommend refund-batch replay-tool restock review-import routing sales-cube search-index seo-map
session-clean shelf-audit size-guide slot-planner sms-gateway stock-audit store-locator supplier-edi tax-rates
theme-build tracking-pixel translate-job user-merge vat-check voucher-job warehouse-sync weather-feed webhooks
wishlist-mail zone-map alarm-relay asset-scan badge-sync chat-archive cost-tags dns-sync drift-check event-bridge
feature-flags ga-export health-probe ip-ranges key-audit log-ship""".split()


def build(people, who, contacts):
    out = _named(who)
    r = random.Random("corvane iam")
    r.shuffle(contacts)
    jobs = list(JOBS)
    r.shuffle(jobs)
    rights = [p for p, n in MIX for _ in range(n)] * 2
    r.shuffle(rights)
    gone = [p for p in people if p.last_day and day("2025-11-01") < p.last_day < day("2026-08-01") and p.login not in who
            and p.start < day("2021-01-01")]
    lives = plan.lives("aws", len(out), [day("2026-09-03")])
    taken = {a.name for a in out}
    for i, life in enumerate(lives):
        _generic(out, i, life, rights[i], jobs, contacts, gone, taken)
    _rest(out, r, jobs, contacts, gone, taken)
    return out


def _user(p, suffix, taken):
    local = p.mail.split("@")[0]
    first, _, last = local.partition(".")
    name = f"{first[0]}.{last}-{suffix}" if last else f"{local}-{suffix}"
    while name in taken:
        name += "2"
    taken.add(name)
    return name


def _generic(out, i, life, right, jobs, contacts, gone, taken):
    began = day(f"20{18 + i % 7}-0{1 + i % 9}-1{i % 9}")
    grants = [Grant(right, life["since"], life["until"], path=() if i % 3 == 0 else (GROUP_OF[right],))]
    created = min(began, life["since"] or NOW) if i % 2 else life["since"] or began
    facts = {"grants": grants, "used": life["used"]}
    p = contacts.pop()
    created = max(created, p.start)
    if i % 3 == 0:
        role = i % 6 == 0
        a = Account("aws", ("role-" if role else "svc-") + jobs.pop(), "service", created, owner=p, role=role, **facts)
    else:
        grants[0].path = (GROUP_OF[right],)
        a = Account("aws", _user(p, SUFFIX[right], taken), "person", created, person=p, **facts)
    if i == 30:
        a = Account("aws", "svc-" + jobs.pop(), "service", created, owner=gone.pop(), **facts)
    if life["until"] and (i % 2 or life["used"] != "often"):
        a.removed = life["until"]
    out.append(a)


def _rest(out, r, jobs, contacts, gone, taken):
    """Accounts without rights of note."""
    sleepers = list(plan.OTHER_DORMANT["aws"])
    rest = plan.ACCOUNTS["aws"] - sum(1 for a in out if a.exists(NOW))
    for i in range(rest):
        p = contacts.pop()
        used = sleepers.pop() if 20 <= i and sleepers else "often"
        created = max(p.start, day(f"20{19 + i % 7}-0{1 + i % 9}-2{i % 8}"))
        right = ["CloudWatchReadOnlyAccess", "AWSSupportAccess", "AWSBillingReadOnlyAccess"][i % 3]
        if i % 5 == 0:
            a = Account("aws", f"lambda-{jobs.pop() if jobs else JOBS[i % len(JOBS)] + '-log'}", "service", created,
                        owner=p, role=True, used=used, grants=[Grant("CloudWatchReadOnlyAccess")])
            if i < 20:
                a.owner = gone.pop()
        else:
            a = Account("aws", _user(p, SUFFIX[right], taken), "person", created, person=p, used=used,
                        grants=[Grant(right, path=(GROUP_OF[right],))])
        out.append(a)


def _named(w):
    g, A = Grant, Account
    return [
        A("aws", "<root_account>", "builtin", day("2017-02-01"), owner=w["tibarra"], used=lyon("2026-09-02 09:14")),
        A("aws", "svc-token-signer", "service", day("2021-09-14"), owner=w["jverhaegen"], grants=[g("TokenSigner")],
          used=lyon("2026-11-22 22:57"), key="AKIAcORVANETSK0V7Q2F", rotated=ago(412)),
        A("aws", "jverhaegen-cli", "person", day("2019-02-11"), person=w["jverhaegen"], grants=[g("PowerUserAccess")],
          used=lyon("2026-11-22 23:08"), key="AKIAcORVANEJV0CLI9D3", rotated=day("2025-05-02"), mfa="none", console=False),
        A("aws", "deploy-legacy", "service", day("2018-09-03"), owner=w["nhakansson"], grants=[g("AdministratorAccess")],
          used=lyon("2026-11-12 10:20"), key="AKIAcORVANEDEPLOY2M8", rotated=day("2022-01-17")),
        A("aws", "ci-terraform-prod", "service", day("2020-06-22"), owner=w["oadeyemi"],
          grants=[g("TerraformDeploy", None, day("2026-10-02")), g("AdministratorAccess", day("2026-10-02"))],
          used=lyon("2026-11-22 18:05")),
        A("aws", "svc-s3-export", "service", day("2021-03-29"), grants=[g("AmazonS3ReadOnlyAccess")],
          used=lyon("2026-11-22 02:00"), rotated=day("2024-03-29")),
        A("aws", "legacy-lambda-role", "service", day("2019-11-04"), grants=[g("IAMFullAccess")],
          used=lyon("2026-10-19 04:11"), role=True),
        A("aws", "data-lake-admin", "person", day("2020-10-05"), person=w["mtan"],
          grants=[g("AmazonS3FullAccess"), g("AWSGlueConsoleFullAccess")], used=lyon("2026-11-20 16:12")),
        A("aws", "k.asante-power", "person", day("2019-05-13"), person=w["kasante"], grants=[g("PowerUserAccess")],
          used=lyon("2026-11-18 11:08")),
        A("aws", "o.adeyemi-admin", "person", day("2018-02-19"), person=w["oadeyemi"], grants=[g("AdministratorAccess")],
          used=lyon("2026-11-20 19:26")),
        A("aws", "svc-cost-report", "service", day("2020-01-20"), owner=w["rquiroga"],
          grants=[g("AWSBillingReadOnlyAccess"), g("IAMReadOnlyAccess", day("2026-09-03"))], used=lyon("2026-11-21 06:00")),
        A("aws", "m.tan-glue", "person", day("2021-01-18"), person=w["mtan"],
          grants=[g("AWSGlueConsoleFullAccess"), g("AmazonAthenaFullAccess")], used=lyon("2026-11-19 14:33")),
        A("aws", "legacy-etl-2022", "service", day("2022-02-14"), grants=[g("AmazonS3FullAccess")], used=ago(611, 3),
          rotated=day("2022-02-14")),
        A("aws", "rds-restore-test", "service", day("2023-05-22"), owner=w["kasante"], grants=[g("AmazonRDSFullAccess")],
          used=ago(264, 14), rotated=day("2023-05-22")),
        A("aws", "dykim-lab", "person", day("2022-08-29"), person=w["dykim"], grants=[g("AmazonEC2FullAccess")],
          used=ago(198, 5)),
    ]


# --- the credential report ------------------------------------------------------------------------------

REPORT = """user arn user_creation_time password_enabled password_last_used password_last_changed password_next_rotation
mfa_active access_key_1_active access_key_1_last_rotated access_key_1_last_used_date access_key_1_last_used_region
access_key_1_last_used_service access_key_2_active access_key_2_last_rotated access_key_2_last_used_date
access_key_2_last_used_region access_key_2_last_used_service cert_1_active cert_1_last_rotated cert_2_active
cert_2_last_rotated""".split()
SERVICE_OF = {"AmazonS3FullAccess": "s3", "AmazonRDSFullAccess": "rds", "AmazonDynamoDBFullAccess": "dynamodb",
              "AWSGlueConsoleFullAccess": "glue", "AmazonAthenaFullAccess": "athena", "AmazonEC2FullAccess": "ec2",
              "AWSLambda_FullAccess": "lambda", "AmazonVPCFullAccess": "ec2", "SecretsManagerReadWrite": "secretsmanager",
              "PowerUserAccess": "s3", "TokenSigner": "kms", "AdministratorAccess": "cloudformation",
              "AmazonS3ReadOnlyAccess": "s3", "IAMFullAccess": "iam", "TerraformDeploy": "ec2"}


def arn(a):
    if a.name == "<root_account>":
        return f"arn:aws:iam::{ID}:root"
    return f"arn:aws:iam::{ID}:{'role' if a.facts.get('role') else 'user'}/{a.name}"


def key_rotated(a, at):
    """When the access key was made; keys are changed every two or three months unless the story says else."""
    if a.facts.get("rotated"):
        return a.facts["rotated"]
    if a.used not in ("often", "never") and (at - a.used).days > 80:
        return max(a.created, a.used - dt.timedelta(days=30))
    step = 55 + number("key", a.name) % 30
    return a.created + dt.timedelta(days=max(0, (at - a.created).days) // step * step, hours=5)


def key_id(a, at):
    """An access key's id. One small letter keeps it from looking like a real one."""
    if a.facts.get("key"):
        return a.facts["key"]
    n, out = number("key id", a.name, key_rotated(a, at).date()), ""
    for _ in range(9):
        n, c = divmod(n, 32)
        out += "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[c]
    return "AKIAcORVAN0" + out


def _report_row(a, at):
    used = a.last_used(at)
    if a.name == "<root_account>":
        return [a.name, arn(a), offset(a.created), "not_supported", offset(used), "not_supported", "not_supported",
                "true"] + ["false", "N/A", "N/A", "N/A", "N/A"] * 2 + ["false", "N/A"] * 2
    console = a.kind == "person" and a.facts.get("console", True)
    row = [a.name, arn(a), offset(a.created), str(console).lower()]
    if console:
        row += [offset(used) if used else "no_information", offset(a.password_set(at)),
                offset(a.password_set(at) + dt.timedelta(days=180))]
    else:
        row += ["N/A", "N/A", "N/A"]
    row.append(str(console and a.mfa != "none").lower())
    if console:
        row += ["false", "N/A", "N/A", "N/A", "N/A"]
    else:
        right = a.held(at)[-1].right if a.held(at) else "AmazonS3FullAccess"
        row += ["true", offset(key_rotated(a, at))] + ([offset(used), "eu-west-3", SERVICE_OF.get(right, "sts")] if used
                                                      else ["N/A", "N/A", "N/A"])
    return row + ["false", "N/A", "N/A", "N/A", "N/A"] + ["false", "N/A"] * 2


def report(accounts, at):
    text = io.StringIO()
    out = csv.writer(text, lineterminator="\n")
    out.writerow(REPORT)
    for a in accounts:
        if a.exists(at) and not a.facts.get("role"):
            out.writerow(_report_row(a, at))
    return text.getvalue().rstrip("\n").encode()


# --- get-account-authorization-details ------------------------------------------------------------------

def _document(statements):
    by = {}
    for action, resource in statements:
        by.setdefault(resource, []).append(action)
    return {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": a if len(a) > 1 else a[0], "Resource": r} for r, a in by.items()]}


def policy_arn(name):
    if name in CUSTOM:
        return f"arn:aws:iam::{ID}:policy/{name}"
    return f"arn:aws:iam::aws:policy/{name}"


def _attached(names):
    return [{"PolicyName": n, "PolicyArn": policy_arn(n)} for n in names]


def _tags(a):
    tags = [{"Key": "kind", "Value": "human" if a.kind == "person" else "service"}]
    if a.person:
        tags.append({"Key": "personnel_number", "Value": a.person.number})
    if a.owner:
        tags.append({"Key": "owner", "Value": a.owner.mail})
    return tags


def _unique(prefix, a):
    return f"{prefix}cORVANE{number('id', a.name) % 10**12:012d}"


def details(accounts, at):
    users, roles = [], []
    for a in accounts:
        if not a.exists(at) or a.name == "<root_account>":
            continue
        direct = [g.right for g in a.held(at) if not g.path]
        if a.facts.get("role"):
            used = a.last_used(at)
            roles.append({"Path": "/", "RoleName": a.name, "RoleId": _unique("AROA", a), "Arn": arn(a),
                          "CreateDate": offset(a.created), "AssumeRolePolicyDocument": {
                              "Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {
                                  "Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]},
                          "InstanceProfileList": [], "RolePolicyList": [], "AttachedManagedPolicies": _attached(direct),
                          "Tags": _tags(a), "RoleLastUsed": {"LastUsedDate": offset(used), "Region": "eu-west-3"}
                          if used else {}})
        else:
            users.append({"Path": "/", "UserName": a.name, "UserId": _unique("AIDA", a), "Arn": arn(a),
                          "CreateDate": offset(a.created),
                          "GroupList": sorted({g for x in a.held(at) for g in x.path}),
                          "AttachedManagedPolicies": _attached(direct), "Tags": _tags(a)})
    groups = [{"Path": "/", "GroupName": g, "GroupId": f"AGPAcORVANE{number(g) % 10**12:012d}",
               "Arn": f"arn:aws:iam::{ID}:group/{g}", "CreateDate": "2018-01-15T09:00:00+00:00", "GroupPolicyList": [],
               "AttachedManagedPolicies": _attached([p])} for g, p in GROUPS.items()]
    count = {}
    for a in accounts:
        if a.exists(at):
            for x in a.held(at):
                if not x.path:
                    count[x.right] = count.get(x.right, 0) + 1
    policies = [{"PolicyName": n, "PolicyId": f"ANPAcORVANE{number(n) % 10**12:012d}", "Arn": policy_arn(n), "Path": "/",
                 "DefaultVersionId": "v1", "AttachmentCount": count.get(n, 0),
                 "PermissionsBoundaryUsageCount": 0, "IsAttachable": True,
                 "CreateDate": "2016-02-06T18:40:00+00:00", "UpdateDate": "2023-01-27T21:20:00+00:00",
                 "PolicyVersionList": [{"Document": _document(s), "VersionId": "v1", "IsDefaultVersion": True,
                                        "CreateDate": "2023-01-27T21:20:00+00:00"}]}
                for n, s in CUSTOM.items()]
    return json.dumps({"UserDetailList": users, "GroupDetailList": groups, "RoleDetailList": roles, "Policies": policies,
                       "IsTruncated": False}, ensure_ascii=False, separators=(",", ":")).encode()


# --- service last accessed ------------------------------------------------------------------------------

SERVICES = {"s3": "Amazon S3", "ec2": "Amazon EC2", "iam": "AWS Identity and Access Management", "rds": "Amazon RDS",
            "lambda": "AWS Lambda", "kms": "AWS Key Management Service", "route53": "Amazon Route 53", "glue": "AWS Glue",
            "athena": "Amazon Athena", "dynamodb": "Amazon DynamoDB", "secretsmanager": "AWS Secrets Manager",
            "cloudformation": "AWS CloudFormation", "sts": "AWS Security Token Service", "logs": "Amazon CloudWatch Logs"}
REACH = {"AdministratorAccess": list(SERVICES), "PowerUserAccess": [s for s in SERVICES if s != "iam"],
         "TokenSigner": ["kms"], "IAMFullAccess": ["iam"], "IAMReadOnlyAccess": ["iam"], "AmazonS3ReadOnlyAccess": ["s3"],
         "TerraformDeploy": ["ec2", "rds", "s3"]}


def accessed(accounts, at):
    """One file for each privileged account, named after it."""
    out = {}
    for a in accounts:
        rights = [g.right for g in a.held(at) if g.right in SERVICE_OF or g.right in REACH]
        if not a.exists(at) or not rights:
            continue
        used, rows = a.last_used(at), []
        for s in sorted({s for x in rights for s in REACH.get(x, [SERVICE_OF.get(x, "sts")])}):
            hit = used and (s in (SERVICE_OF.get(rights[-1]),) or number(a.name, s) % 3 == 0)
            row = {"ServiceName": SERVICES[s], "ServiceNamespace": s, "TotalAuthenticatedEntities": 1 if hit else 0}
            if hit:
                back = 0 if s == SERVICE_OF.get(rights[-1]) else number(s, a.name) % 60
                row["LastAuthenticated"] = offset(used - dt.timedelta(days=back))
                row["LastAuthenticatedEntity"] = arn(a)
                row["LastAuthenticatedRegion"] = "eu-west-3"
            rows.append(row)
        out[f"{a.name}.json"] = json.dumps({"JobStatus": "COMPLETED", "JobType": "SERVICE_LEVEL",
                                            "JobCreationDate": offset(at), "ServicesLastAccessed": rows,
                                            "JobCompletionDate": offset(at), "IsTruncated": False}).encode()
    return out


def write(accounts, at):
    return {"credential-report.csv": report(accounts, at), "account-authorization-details.json": details(accounts, at),
            "service-last-accessed": accessed(accounts, at)}
