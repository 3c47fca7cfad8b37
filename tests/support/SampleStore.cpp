// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SampleStore.h"

namespace postern::test {

namespace {

// Times are days before now, written "-N"; {now} is the clock.
constexpr const char *script = R"(
INSERT INTO meta VALUES('organisation','Corvane') ON CONFLICT DO UPDATE SET value=excluded.value;
INSERT INTO source(source_id,kind,name,category,answers,added_at,expected_interval_s,last_attempt_at,last_success_at,last_error,last_error_detail,
    rows_last,has_last_used,has_mfa,has_events,events_oldest_at) VALUES
 (1,'active-directory','Active Directory','accounts','{"url":"ldaps://dc1.corvane.example"}',{-400},14400,{now}-600,{now}-600,NULL,NULL,4,1,1,0,NULL),
 (2,'aws-iam','AWS IAM','accounts','{}',{-400},14400,{now}-540,{now}-540,NULL,NULL,2,1,1,0,NULL),
 (3,'hr-csv','HR leaver feed','people','{"path":"leavers.csv"}',{-400},86400,{now}-265320,{now}-265320,NULL,NULL,5,0,0,0,NULL),
 (4,'aws-cloudtrail','CloudTrail','events','{"bucket":"s3://corvane-trail"}',{-7},14400,{now}-720,{now}-30720,'AWS refused to list the bucket.','403 AccessDenied',41208,0,0,1,{-180});
INSERT INTO sync(sync_id,source_id,started_at,ended_at,status,rows_read,records,duration_ms,message) VALUES
 (1,1,{-1},{-1},'complete',4,4,900,NULL),(2,1,{now}-600,{now}-599,'complete',4,4,1200,NULL),(3,2,{now}-540,{now}-539,'complete',2,2,700,NULL),
 (4,3,{now}-265320,{now}-265319,'complete',5,5,300,NULL),(5,4,{now}-30720,{now}-30700,'complete',50,50,5000,NULL),(6,4,{now}-720,{now}-719,'failed',0,0,100,'AWS refused to list the bucket.');
INSERT INTO sync_file(file_id,sync_id,label,stream,bytes) VALUES (1,2,'ad/users.ldif','users',1000),(2,3,'aws/report.csv','report',500),(3,4,'hr/leavers.csv','people',400);
INSERT INTO identity(id,kind,source_id,key) VALUES (1,1,3,'E1'),(2,1,3,'E2'),(3,1,3,'E3'),(4,1,3,'E4'),(5,1,3,'E5'),
 (11,2,2,'svc-token-signer'),(12,2,2,'etl_reader_old'),(13,2,1,'a.moreau-adm'),(14,2,1,'p.raman'),(15,2,1,'da-breakglass'),(16,2,1,'k.plain'),
 (21,3,2,'tsk-2021-09'),(22,3,2,'AKIAEXAMPLE7Q2F'),(31,4,2,'signer-role'),(32,4,1,'Domain Admins'),(33,4,2,'ReadOnly'),(34,4,1,'GG-Infra');
INSERT INTO person_version(id,source_id,digest,valid_from,known_from,sync_id,file_id,row_number,key,name,email,status,last_day_at,left_at,recorded_left_at,manager_key,dept,title) VALUES
 (1,3,1,{-400},{-400},4,3,2,'E1','Joris Verhaegen','joris@corvane.example','left',{-147},{-146},{-146},'E2','Identity platform','Engineer'),
 (2,3,1,{-400},{-400},4,3,3,'E2','Tomás Ibarra','tomas@corvane.example','active',NULL,NULL,NULL,NULL,'Identity platform','Manager'),
 (3,3,1,{-400},{-400},4,3,4,'E3','Anaïs Moreau','anais@corvane.example','left',{-67},{-66},{-66},'E2','IT','Administrator'),
 (4,3,1,{-400},{-400},4,3,5,'E4','Priya Raman','priya@corvane.example','active',NULL,NULL,NULL,'E2','IT','Administrator'),
 (5,3,1,{-400},{-400},4,3,6,'E5','서하린','harin@corvane.example','active',NULL,NULL,NULL,'E2','Seoul','Engineer');
INSERT INTO account_version(id,source_id,digest,valid_from,known_from,sync_id,file_id,row_number,key,name,kind,enabled,created_at,mfa,is_breakglass,last_used_at,last_used_basis) VALUES
 (11,2,1,{-400},{-400},3,2,2,'arn:svc','svc-token-signer','service',1,{-1896},NULL,0,{-1},'key'),
 (12,2,1,{-400},{-400},3,2,3,'arn:etl','etl_reader_old','service',1,{-900},NULL,0,NULL,'never'),
 (13,1,1,{-400},{-400},2,1,11,'S-1-13','a.moreau-adm','human',1,{-800},'none',0,{-7},'lastLogon'),
 (14,1,1,{-400},{-400},2,1,12,'S-1-14','p.raman','human',1,{-700},'strong',0,{now}-3600,'lastLogon'),
 (15,1,1,{-400},{-400},2,1,13,'S-1-15','da-breakglass','human',1,{-700},'strong',1,{-2},'lastLogon'),
 (16,1,1,{-400},{-400},2,1,14,'S-1-16','k.plain','human',1,{-100},NULL,0,NULL,NULL);
INSERT INTO account_link(account_id,role,person_id,matched_by,confidence,known_from) VALUES (11,'owner',1,'configured',0.9,{-400}),
 (13,'person',3,'hr-number',1,{-400}),(14,'person',4,'hr-number',1,{-400}),(16,'person',5,'name',0.6,{-400});
INSERT INTO person_reference VALUES('E1',1,'hr-number',1),('Tomás Ibarra',2,'name',0.6);
INSERT INTO account_reference VALUES('AWS IAM','svc-token-signer',11),('Active Directory','a.moreau-adm',13);
INSERT INTO entitlement_version(id,source_id,digest,valid_from,known_from,sync_id,file_id,row_number,key,name,kind,tier,record_count) VALUES
 (31,2,1,{-400},{-400},3,2,2,'signer','Signs session tokens','role',0,14206311),(32,1,1,{-400},{-400},2,1,1,'DA','Domain Admins','group',0,NULL),
 (33,2,1,{-400},{-400},3,2,3,'ro','Reads customer data','policy',1,212000),(34,1,1,{-400},{-400},2,1,2,'GG','GG-Infra','group',2,NULL);
INSERT INTO access_grant_version(row_id,grant_id,id,entitlement_id,source_id,digest,valid_from,known_from,sync_id,file_id,row_number,path_kind,via,depth,mode,granted_at) VALUES
 (1,1,11,31,2,1,{-400},{-400},3,2,2,'direct',NULL,0,'standing',{-900}),(2,2,12,33,2,1,{-400},{-400},3,2,3,'direct',NULL,0,'standing',NULL),
 (3,3,13,32,1,1,{-400},{-400},2,1,11,'nested','GG-Infra',1,'standing',{-600}),(4,4,14,32,1,1,{-400},{-400},2,1,12,'direct',NULL,0,'eligible',{-600}),
 (5,5,15,32,1,1,{-400},{-400},2,1,13,'direct',NULL,0,'standing',{-600});
INSERT INTO account_summary(account_id,tier,privileged,live,top_entitlement_id,top_path,granted,used,dormant_since,orphan,score) VALUES
 (11,0,1,1,31,'direct',412,37,NULL,'owner-left',97.2),(12,1,1,1,33,'direct',20,0,{-30},'no-owner',15.1),
 (13,0,1,1,32,'nested',12,3,NULL,'owner-left',60.0),(14,0,1,1,32,'direct',10,5,NULL,NULL,0),(15,0,1,1,32,'direct',NULL,NULL,NULL,NULL,36.0),
 (16,4,0,1,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO credential_version(id,source_id,digest,valid_from,known_from,sync_id,file_id,row_number,key,kind,name,account_key,created_at,not_after,status,last_used_at,store,exportable,max_age_days,scope_tier) VALUES
 (21,2,1,{-400},{-400},3,2,2,'tsk-2021-09','signing_key','tsk-2021-09','svc-token-signer',{-1896},{1700},'active',{-1},'kms',1,90,0),
 (22,2,1,{-400},{-400},3,2,2,'AKIAEXAMPLE7Q2F','access_key','AKIAEXAMPLE7Q2F','svc-token-signer',{-412},NULL,'active',{-1},NULL,NULL,NULL,1);
INSERT INTO credential_custodian_version(id,source_id,digest,valid_from,known_from,sync_id,file_id,row_number,person_ref,custody_from,how,evidence) VALUES
 (21,2,1,{-400},{-400},3,2,7,'E1',{-987},'found-on-device','KMS export log'),(21,2,1,{-400},{-400},3,2,8,'Tomás Ibarra',{-987},'use-only',NULL);
INSERT INTO event(source_id,external_digest,at,known_from,activity,outcome,account_id,account_ref,account_source,credential_id,action,detail) VALUES
 (4,1,{-3},{-2},'token-use','success',NULL,'svc-token-signer','AWS IAM',21,'Sign','token'),(4,2,{-10},{-2},'token-use','success',NULL,'svc-token-signer','AWS IAM',21,'Sign','token'),
 (4,3,{-5},{-2},'sign-in','success',13,NULL,NULL,NULL,'logon','x'),(4,4,{-5},{-2},'sign-in','failure',13,NULL,NULL,NULL,'logon','x'),
 (4,5,{-2},{-2},'sign-in','success',15,NULL,NULL,NULL,'logon','break glass'),(4,6,{-1},{-1},'log-stop','success',13,NULL,NULL,NULL,'StopLogging','trail'),
 (4,7,{-1},{-1},'sign-in','success',14,NULL,NULL,NULL,'logon','usual');
INSERT INTO alert_version(id,source_id,digest,valid_from,known_from,sync_id,key,account_key,account_source,severity,title,opened_at) VALUES
 (41,4,1,{-2},{-2},5,'g1','a.moreau-adm','Active Directory','high','Unusual sign-in',{-2});
INSERT INTO rule_run(run_id,rule_id,rule_hash,at,status,matches,coverage) VALUES (1,'key-custodian-departed','x',{-20},'ran',1,NULL),
 (2,'key-custodian-departed','x',{now}-500,'ran',1,NULL),(2,'event-gap-or-skew','x',{now}-500,'held',0,'CloudTrail is not fresh');
INSERT INTO finding(finding_id,rule_id,rule_hash,rule_group,evidence,subject_kind,subject_id,person_id,severity,since,opened_at,last_seen_at,due_at,facts) VALUES
 (101,'key-custodian-departed','x','D','ownership','credential',21,1,'critical',{-146},{-20},{-20},{1},'{"cred":"tsk-2021-09","cred_kind":"signing_key","scope_tier":0,"how":"found-on-device","custodian":"Joris Verhaegen","gone_at":{-146}}'),
 (102,'signing-key-over-age','x','D','credential','credential',21,NULL,'high',{-1531},{-20},{-20},{7},'{"cred":"tsk-2021-09","born_at":{-1896},"store":"kms"}'),
 (103,'leaver-account-enabled','x','A','ownership','account',13,3,'critical',{-66},{now}-500,{now}-500,{1},'{"gone_at":{-66},"tier":0,"last_used_at":{-7}}'),
 (104,'never-used-account','x','B','dormancy','account',12,NULL,'medium',{-30},{-20},{-20},{30},'{"created_at":{-900},"tier":1}'),
 (105,'standing-tier0-grant','x','C','privilege','grant',5,NULL,'high',{-600},{-20},{-20},{7},'{"entitlement":"Domain Admins","path":"direct"}'),
 (106,'source-stale','x','I','blind','source',4,NULL,'high',{-1},{now}-500,{now}-500,{7},'{"last_success_at":{-1}}');
INSERT INTO finding(finding_id,rule_id,rule_hash,subject_kind,subject_id,severity,since,opened_at,last_seen_at,resolved_at,resolved_because,facts) VALUES
 (107,'dormant-privileged-account','x','account',14,'high',{-60},{-20},{-20},{-3},'fixed','{"last_used_at":{-100},"tier":0}');
INSERT INTO risk_score VALUES
 ('account',11,97.2,4,2,'{"inherent":97.2,"tier":0,"records":14206311,"factors":[{"group":"base","points":1.4,"rule":"","finding":0,"falls_to":97.2},{"group":"ownership","points":60.3,"rule":"key-custodian-departed","finding":101,"falls_to":40},{"group":"credential","points":35.5,"rule":"signing-key-over-age","finding":102,"falls_to":80}]}',{-20},NULL),
 ('account',13,60.0,3,1,'{"inherent":60.0,"tier":0,"records":0,"factors":[{"group":"base","points":1.3,"rule":"","finding":0,"falls_to":60},{"group":"ownership","points":58.7,"rule":"leaver-account-enabled","finding":103,"falls_to":2}]}',{now}-500,NULL),
 ('account',12,15.1,1,1,'{"inherent":15.1,"factors":[]}',{-20},NULL),('account',15,36.0,1,1,'{"inherent":36.0,"factors":[]}',{-20},NULL);
INSERT INTO posture_day VALUES ({-20},{-20},50,0.9,'{"privileged":4,"critical":1,"high":0,"medium":0,"low":2,"dormant_privileged":2,"orphaned_privileged":2,"granted":450,"used":50,"keys_past_rotation":2,"leavers_with_access":2}');
)";

QByteArray withTimes(QByteArray sql)
{
    sql.replace("{now}", QByteArray::number(SampleStore::now));
    QByteArray out;
    qsizetype from = 0;
    for (qsizetype open = sql.indexOf('{'); open >= 0; open = sql.indexOf('{', open + 1)) {
        const qsizetype close = sql.indexOf('}', open);
        bool isNumber = false;
        const qint64 days = sql.mid(open + 1, close - open - 1).toLongLong(&isNumber);
        if (!isNumber)
            continue;
        out += sql.mid(from, open - from) + QByteArray::number(SampleStore::now + days * SampleStore::day);
        from = close + 1;
        open = close;
    }
    return out + sql.mid(from);
}

} // namespace

Result<void> SampleStore::fill(Database &database)
{
    return database.execute(withTimes(script));
}

Result<Database> SampleStore::small()
{
    Database database = TRY(Database::inMemory());
    TRY(fill(database));
    TRY(database.lookAt({}, instantFromEpoch(now)));
    return database;
}

Result<void> SampleStore::addAccounts(Database &database, qint64 count)
{
    QByteArray sql = R"(
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<:count) INSERT INTO account_version
  (id,source_id,digest,valid_from,known_from,sync_id,key,name,kind,enabled,created_at,mfa,last_used_at,last_used_basis)
  SELECT 1000000+i,1,i,1,1,2,'K'||i,printf('user-%07d',(i*7919)%:count),'human',1,:now-86400*100,'strong',:now-(i*104729)%30000000,'lastLogon' FROM n;
INSERT INTO account_summary(account_id,tier,privileged,live,granted,used) SELECT id, CASE WHEN id%50=0 THEN 1 ELSE 3 END, id%50=0, 1, 10, id%10
  FROM account_version WHERE id>1000000;
INSERT INTO finding(rule_id,rule_hash,subject_kind,subject_id,severity,since,opened_at,last_seen_at,facts)
  SELECT 'dormant-account','x','account',id,CASE WHEN id%1000=0 THEN 'high' ELSE 'medium' END,:now-86400,:now-86400,:now-86400,'{}'
  FROM account_version WHERE id>1000000 AND id%100=0;
INSERT INTO risk_score SELECT 'account',id,20+id%60,CASE WHEN id%60>=40 THEN 3 WHEN id%60>=20 THEN 2 ELSE 1 END,1,'{}',:now-86400,NULL
  FROM account_version WHERE id>1000000 AND id%100=0;
UPDATE account_summary SET score=20+account_id%60 WHERE account_id>1000000 AND account_id%100=0;
)";
    sql.replace(":count", QByteArray::number(count)).replace(":now", QByteArray::number(now));
    Transaction transaction = TRY(Transaction::begin(database));
    TRY(database.execute(sql));
    TRY(transaction.commit());
    return database.execute("ANALYZE");
}

} // namespace postern::test
