// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/EventWriter.h"

#include "models/store/Database.h"

#include <algorithm>

namespace postern {

namespace {

using namespace EventField;

/// Fields stored as they are, in the order of the statement below.
constexpr int plain[] = {At,          ClassUid,    Activity,  Outcome,  AccountKey, AccountSource, SessionId, TokenId,
                         SubjectRef,  SourceIp,    Country,   SourceKind, UserAgent, DeviceId,     RecordCount, Action,
                         Detail};
constexpr int plainCount = int(std::size(plain));

constexpr const char *insertSql =
    "INSERT OR IGNORE INTO main.event(at,class_uid,activity,outcome,account_ref,account_source,session_id,token_id,"
    "subject_ref,src_ip,country,src_kind,user_agent,device_id,record_count,action,detail,"
    "source_id,external_digest,known_from,file_id,row_number,account_id,credential_id,target_account_id,entitlement_id,store_id)"
    " VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?, ?,?,?,?,?,?,?,?,?,?)";

} // namespace

EventWriter::EventWriter(Database &database, const ContentDigest &digest, const ReadContext &context, Statement insert)
    : m_database(&database), m_digest(&digest), m_context(context), m_insert(std::move(insert))
{
}

Result<EventWriter> EventWriter::open(Database &database, const ContentDigest &digest, const ReadContext &context)
{
    return EventWriter(database, digest, context, TRY(database.prepare(insertSql)));
}

void EventWriter::bindReferences(const Record &event, const IdentityMap &identities)
{
    const auto reference = [&](int field, IdentityKind kind) -> std::optional<qint64> {
        return event.text(field).empty() ? std::nullopt : identities.find(kind, event.text(field));
    };
    const int first = plainCount + 6;
    const bool own = event.text(AccountSource).empty();
    m_insert.bind(first, own ? reference(AccountKey, IdentityKind::Account) : std::nullopt);
    m_insert.bind(first + 1, reference(CredentialKey, IdentityKind::Credential));
    m_insert.bind(first + 2, own ? reference(TargetAccountKey, IdentityKind::Account) : std::nullopt);
    m_insert.bind(first + 3, reference(EntitlementKey, IdentityKind::Entitlement));
    m_insert.bind(first + 4, reference(StoreKey, IdentityKind::DataStore));
}

Result<void> EventWriter::put(const Record &event, const IdentityMap &identities, std::optional<qint64> file)
{
    const qint64 at = event.integer(At);
    for (int i = 0; i < plainCount; ++i)
        m_insert.bind(i + 1, event.at(plain[i]));
    const std::string &external = event.text(ExternalId);
    m_insert.bind(plainCount + 1, number(m_context.source));
    m_insert.bind(plainCount + 2, external.empty() ? m_digest->of(event.values) : m_digest->of(external));
    m_insert.bind(plainCount + 3, toEpoch(m_context.at)).bind(plainCount + 4, file).bind(plainCount + 5, event.origin.row);
    bindReferences(event, identities);
    TRY(m_insert.run());
    m_inserted += m_database->changes();
    m_oldest = std::min(m_oldest.value_or(at), at);
    m_newest = std::max(m_newest.value_or(at), at);
    return {};
}

} // namespace postern
