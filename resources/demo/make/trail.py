# SPDX-License-Identifier: GPL-3.0-or-later
"""CloudTrail's files in s3://corvane-trail-eu, 27 May to 22 November 2026, 23:10."""
import datetime as dt
import json
import random
import uuid

import aws
from account import number
from when import READS, day, lyon, zulu

END = lyon("2026-11-22 23:10")
START = day("2026-05-27")
KEY_ARN = f"arn:aws:kms:eu-west-3:{aws.ID}:key/tsk-2021-09"
#: tokens made without a sign-in in the weeks from 29 June on: 214 in all, 38 in the last four
TOKENS = [5, 5, 7, 8, 9, 9, 11, 12, 10, 12, 13, 12, 12, 13, 12, 13, 13, 9, 8, 10, 11]
#: where they came from: 24 networks
NETWORKS = ["203.0.113.77", "198.51.100.23", "192.0.2.146"] + [f"2001:db8:{0xa10 + i * 7:x}::{0x20 + i:x}" for i in range(21)]
OFFICE = {"Lyon": "2001:db8:1::18", "Seoul": "2001:db8:2::40"}


class Trail:
    """Collects events and writes them as the files of a bucket."""

    def __init__(self, accounts):
        self.by_name = {a.name: a for a in accounts}
        self.events = []

    def add(self, name, at, service, event, address, region="eu-west-1", error=None, **more):
        a = self.by_name[name]
        n = number("trail", name, at, event, len(self.events))
        r = {"eventVersion": "1.09", "userIdentity": self.identity(a, at), "eventTime": zulu(at),
             "eventSource": service + ".amazonaws.com", "eventName": event, "awsRegion": region, "sourceIPAddress": address,
             "userAgent": more.pop("agent", "aws-cli/2.17.9"), "requestParameters": more.pop("request", None),
             "responseElements": None, "eventID": str(uuid.UUID(int=n * 2**40 + len(self.events))),
             "readOnly": event.startswith(("Get", "List", "Describe")), "eventType": more.pop("kind", "AwsApiCall"),
             "managementEvent": True, "recipientAccountId": aws.ID, "eventCategory": "Management"}
        if error:
            r["errorCode"] = error
            r["errorMessage"] = f"User: {aws.arn(a)} is not authorized to perform: {service}:{event}"
        r.update(more)
        self.events.append((at, r))

    def identity(self, a, at):
        if a.name == "<root_account>":
            return {"type": "Root", "principalId": aws.ID, "arn": aws.arn(a), "accountId": aws.ID}
        if a.facts.get("role"):
            arn = f"arn:aws:sts::{aws.ID}:assumed-role/{a.name}/job"
            return {"type": "AssumedRole", "arn": arn, "accountId": aws.ID, "sessionContext": {"sessionIssuer": {
                "type": "Role", "arn": aws.arn(a), "accountId": aws.ID, "userName": a.name}}}
        return {"type": "IAMUser", "arn": aws.arn(a), "accountId": aws.ID, "accessKeyId": aws.key_id(a, at), "userName": a.name}


def _tokens(t):
    r = random.Random("tokens")
    recent, networks = day("2026-10-26"), list(NETWORKS)
    fixed = [lyon("2026-11-22 22:57"), lyon("2026-11-22 22:19"), lyon("2026-11-20 22:20"), lyon("2026-11-06 21:36")]
    times = [lyon("2026-07-04 01:14")]
    for week, n in enumerate(TOKENS):
        monday = day("2026-06-29") + dt.timedelta(days=7 * week)
        here = [f for f in fixed + times[:1] if monday <= f < monday + dt.timedelta(days=7)]
        for i in range(n - len(here)):
            while True:
                d, night = r.randrange(7), r.random() < 0.8
                at = monday + dt.timedelta(days=d, hours=(20 + r.randrange(6) if night else r.randrange(24)),
                                           minutes=r.randrange(60), seconds=r.randrange(60))
                if max(times[0], monday) < at < min(END - dt.timedelta(minutes=20), monday + dt.timedelta(days=7)):
                    break
            here.append(at)
        times += [h for h in here if h not in times]
    times.sort()
    late = [x for x in times if x >= recent]
    for at in times:
        i = late.index(at) if at in late else None
        address = networks[i % 24] if i is not None else networks[3 + r.randrange(16)]
        if at in fixed[:2] + [lyon("2026-07-04 01:14")]:
            address = "203.0.113.77"
        t.add("svc-token-signer", at, "kms", "Sign", address, "eu-west-3", agent="python-requests/2.32.3",
              request={"keyId": KEY_ARN, "signingAlgorithm": "RSASSA_PKCS1_V1_5_SHA_256", "messageType": "DIGEST"},
              resources=[{"accountId": aws.ID, "type": "AWS::KMS::Key", "ARN": KEY_ARN}])
    for i in range(20):
        at = recent + dt.timedelta(days=i * 1.38 + r.random(), hours=0)
        t.add("svc-token-signer", min(at, END - dt.timedelta(hours=2)), "kms", "GetPublicKey", networks[(i * 5 + 3) % 24],
              "eu-west-3", agent="python-requests/2.32.3", request={"keyId": KEY_ARN},
              resources=[{"accountId": aws.ID, "type": "AWS::KMS::Key", "ARN": KEY_ARN}])


def _leaver(t):
    r = random.Random("leaver")
    name = "jverhaegen-cli"
    for i in range(44):
        at = START + dt.timedelta(days=i * 0.78, hours=8 + r.random() * 9)
        if at.weekday() < 5 and at < lyon("2026-06-30 17:00"):
            t.add(name, at, *r.choice([("ec2", "DescribeInstances"), ("s3", "ListBuckets"), ("kms", "ListKeys"),
                                       ("sts", "GetCallerIdentity"), ("lambda", "ListFunctions")]), OFFICE["Lyon"])
    abroad = ["192.0.2.146", "203.0.113.77"] + [f"2001:db8:{0xb00 + i * 9:x}::7" for i in range(5)]
    for i in range(12):
        at = day("2026-07-12") + dt.timedelta(days=i * 8.2, hours=21 + r.random() * 4)
        t.add(name, at, *r.choice([("sts", "GetCallerIdentity"), ("s3", "ListBuckets"), ("ec2", "DescribeInstances")]),
              abroad[2 + i % 4])
    for i in range(18):
        at = day("2026-10-26") + dt.timedelta(days=i * 1.45, hours=(21 if i % 4 else 13), minutes=r.randrange(60))
        at = at if at < lyon("2026-11-21 20:00") else lyon("2026-11-19 22:40") + dt.timedelta(minutes=i)
        t.add(name, at, *r.choice([("sts", "GetCallerIdentity"), ("s3", "ListBuckets"), ("iam", "ListUsers"),
                                   ("kms", "DescribeKey"), ("secretsmanager", "ListSecrets")]), abroad[2 + i % 5],
              error="AccessDenied" if i == 7 else None)
    t.add(name, lyon("2026-11-21 23:25"), "sts", "GetCallerIdentity", "192.0.2.146")
    t.add(name, lyon("2026-11-21 23:48"), "sts", "GetCallerIdentity", "192.0.2.146")
    t.add(name, lyon("2026-11-21 23:49"), "s3", "ListBuckets", "192.0.2.146")
    t.add(name, lyon("2026-11-22 23:05"), "s3", "GetBucketPolicy", "192.0.2.146", "eu-west-3",
          request={"bucketName": "corvane-trail-eu", "policy": ""})
    t.add(name, lyon("2026-11-22 23:08"), "s3", "PutBucketPolicy", "192.0.2.146", "eu-west-3", request={
        "bucketName": "corvane-trail-eu", "policy": "", "bucketPolicy": {"Version": "2012-10-17", "Statement": [
            {"Sid": "AWSCloudTrailWrite", "Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"},
             "Action": "s3:PutObject", "Resource": f"arn:aws:s3:::corvane-trail-eu/AWSLogs/{aws.ID}/*"}]}},
          resources=[{"type": "AWS::S3::Bucket", "ARN": "arn:aws:s3:::corvane-trail-eu"}])


def _story(t):
    admin = "o.adeyemi-admin"
    t.add(admin, lyon("2026-10-02 14:10"), "iam", "AttachUserPolicy", OFFICE["Lyon"], "us-east-1", request={
        "userName": "ci-terraform-prod", "policyArn": aws.policy_arn("AdministratorAccess")})
    t.add(admin, lyon("2026-10-02 14:11"), "iam", "DetachUserPolicy", OFFICE["Lyon"], "us-east-1", request={
        "userName": "ci-terraform-prod", "policyArn": aws.policy_arn("TerraformDeploy")})
    t.add("<root_account>", lyon("2026-09-02 09:14"), "signin", "ConsoleLogin", OFFICE["Lyon"], "us-east-1",
          kind="AwsConsoleSignIn", additionalEventData={"MFAUsed": "Yes"}, responseElements={"ConsoleLogin": "Success"})
    t.add("ci-terraform-prod", lyon("2026-11-14 03:20"), "iam", "AttachRolePolicy", "2001:db8:1::91", "us-east-1", request={
        "roleName": "legacy-lambda-role", "policyArn": aws.policy_arn("IAMFullAccess")})
    for k in range(2):
        for i in range(12):
            t.add("ci-terraform-prod", lyon(f"2026-11-1{7 + k} 18:0{k}") + dt.timedelta(seconds=9 * i), "ec2", "RunInstances",
                  "2001:db8:1::91", error="UnauthorizedOperation")
    for d in range(176):
        at = START + dt.timedelta(days=d, hours=17, minutes=5)
        if d % 3 == 0 and at < END:
            t.add("ci-terraform-prod", at, "ec2", "DescribeInstances", "2001:db8:1::91", agent="HashiCorp Terraform/1.9.5")


CALLS = {"s3": ["ListBuckets", "GetBucketPolicy", "PutBucketTagging"], "rds": ["DescribeDBInstances", "CreateDBSnapshot"],
         "dynamodb": ["DescribeTable", "UpdateTable"], "glue": ["GetTable", "StartJobRun"], "athena": ["StartQueryExecution"],
         "ec2": ["DescribeInstances", "StartInstances", "CreateTags"], "lambda": ["UpdateFunctionCode20150331v2", "GetFunction"],
         "secretsmanager": ["GetSecretValue", "ListSecrets"], "cloudformation": ["UpdateStack"], "iam": ["ListUsers", "GetRole"]}
SHOWN = {"svc-token-signer", "jverhaegen-cli", "ci-terraform-prod", "<root_account>"}


def _everyday(t, accounts):
    """What the others do: days of use up to each one's last."""
    for a in accounts:
        if a.name in SHOWN:
            continue
        r = random.Random("use " + a.name)
        last = a.last_used(END)
        if last is None or last < START:
            continue
        service = aws.SERVICE_OF.get(a.held(END)[-1].right if a.held(END) else "", "s3")
        days = max(1, (last - START).days)
        for i in range(9 if a.kind == "person" else 7):
            at = last - dt.timedelta(days=int(days * (i / 9) ** 2))
            at = at if i == 0 else at.replace(hour=r.randrange(7, 17), minute=r.randrange(60))
            at = at if i == 0 or at.weekday() < 5 or a.kind != "person" else at - dt.timedelta(days=2)
            if not START <= at < END or at < a.created or a.removed and at > a.removed:
                continue
            office = OFFICE[a.person.office] if a.person else f"2001:db8:1::{0xa0 + number(a.name) % 32:x}"
            if a.kind == "person" and i % 3 == 0:
                t.add(a.name, at, "signin", "ConsoleLogin", office, "us-east-1", kind="AwsConsoleSignIn",
                      agent="Mozilla/5.0 (X11; Linux x86_64)", additionalEventData={"MFAUsed": "Yes"},
                      responseElements={"ConsoleLogin": "Success"})
            else:
                calls = CALLS.get(service, ["GetCallerIdentity"])
                t.add(a.name, at, service, calls[r.randrange(len(calls))], office,
                      agent="aws-sdk-java/2.25.1" if a.kind == "service" else "aws-cli/2.17.9")


def build(accounts):
    t = Trail(accounts)
    _tokens(t)
    _leaver(t)
    _story(t)
    _everyday(t, accounts)
    return sorted((e for e in t.events if START <= e[0] < END), key=lambda e: (e[0], e[1]["eventID"]))


#: what was read when: the last instant of the read, and whether the region of the signing key was read back already
READ = {"2026-11-16": (lyon("2026-11-16 09:50"), False), "2026-11-20": (READS["2026-11-20"], False),
        "2026-11-21": (lyon("2026-11-21 07:50"), True), "2026-11-22": (END, True)}


def write(events, date):
    """The files read on that date: those of the first read, or those that were new since the read before."""
    dates = list(READ)
    until, back = READ[date]
    i = dates.index(date)
    before, had = READ[dates[i - 1]] if i else (START - dt.timedelta(days=1), False)
    files = {}
    if date == "2026-11-22":     # the folder of the month, read again
        before, had = day("2026-10-31"), True
    for at, e in events:
        paris = e["awsRegion"] == "eu-west-3"
        if at > until or paris and not back or at <= before and (not paris or had):
            continue
        region, month = e["awsRegion"], f"{at:%Y%m}"
        name = f"{aws.ID}_CloudTrail_{region}_{month}_{date.replace('-', '')}.json"
        files.setdefault(name, []).append(e)
    return {n: json.dumps({"Records": r}, separators=(",", ":")).encode() for n, r in files.items()}


ERROR = {"Error": {"Code": "AccessDenied", "Message": f"User: arn:aws:sts::{aws.ID}:assumed-role/postern-reader/postern is not "
                   "authorized to perform: s3:ListBucket on resource: \"arn:aws:s3:::corvane-trail-eu\" because no "
                   "resource-based policy allows the s3:ListBucket action"},
         "ResponseMetadata": {"RequestId": "CORVANE0AC7Q2F9D", "HTTPStatusCode": 403, "RetryAttempts": 4}}
