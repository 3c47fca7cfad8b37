// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/DiffTable.h"

#include <array>

namespace postern {

namespace {

// A name that a thing has lost since is still how people know it.
#define ACCOUNT_NAME "(SELECT COALESCE(a.name,a.key) FROM main.account_version a WHERE a.id=v.id ORDER BY a.row_id DESC LIMIT 1)"
#define ENTITLEMENT_NAME "(SELECT COALESCE(e.name,e.key) FROM main.entitlement_version e WHERE e.id=v.entitlement_id ORDER BY e.row_id DESC LIMIT 1)"
#define CREDENTIAL_NAME "(SELECT COALESCE(c.name,c.key) FROM main.credential_version c WHERE c.id=v.id ORDER BY c.row_id DESC LIMIT 1)"
#define REFERENCE_ID "(SELECT r.person_id FROM main.person_reference r WHERE r.ref=v.person_ref)"
#define CREDENTIAL_ACCOUNT "(SELECT i.id FROM main.identity i WHERE i.kind=2 AND i.source_id=v.source_id AND i.key=v.account_key)"

constexpr std::array<DiffTable, 5> tables{{
    {"person", "person_version", "v.id", "v.id", "COALESCE(v.name,'')||' ('||v.key||')'", "v.id,NULL,NULL",
     "name,email,kind,status,start_at,last_day_at,left_at,role_changed_at,contract_end_at,manager_key,dept,title"},
    {"account", "account_version", "v.id", "v.id", "COALESCE(v.name,v.key)", "v.id,NULL,NULL",
     "name,kind,enabled,deleted_at,disabled_at,expires_at,tier,mfa,mfa_excluded,pwd_set_at,pwd_never_expires,is_breakglass,hr_number,email,owner_ref,sponsor_ref"},
    {"grant", "access_grant_version", "v.id||'/'||v.entitlement_id||'/'||v.path_kind||'/'||v.mode", "v.grant_id", ACCOUNT_NAME "||' in '||" ENTITLEMENT_NAME,
     "v.id,NULL,NULL", "via,granted_at,ends_at,granted_by,ticket_ref,via_pam,reviewed_at"},
    {"credential", "credential_version", "v.id", "v.id", "COALESCE(v.name,v.key)", "v.id," CREDENTIAL_ACCOUNT ",NULL",
     "kind,account_key,not_after,rotated_at,revoked_at,status,store,exportable,max_age_days,scope_tier,shared,leaked_at,trusted_by"},
    {"custody", "credential_custodian_version", "v.id||'/'||v.person_ref||'/'||COALESCE(v.how,'')||'/'||COALESCE(v.custody_from,0)", "v.id",
     "v.person_ref||' knows '||" CREDENTIAL_NAME, "v.id," REFERENCE_ID ",NULL", "custody_to,evidence"},
}};

} // namespace

std::span<const DiffTable> diffTables()
{
    return tables;
}

} // namespace postern
