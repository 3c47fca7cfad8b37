-- Postern workspace, schema 5: looking back is as quick as looking at the present. SPDX-License-Identifier: GPL-3.0-or-later
--
-- The indexes of the present leave out what a later read replaced. These hold that and nothing else, so that a file
-- without a past pays nothing for them; a question about the past uses both (see {visible} in Views.cpp).

CREATE INDEX account_past_by_source ON account_version(source_id) WHERE known_to IS NOT NULL;
CREATE INDEX account_past_by_name ON account_version(name) WHERE known_to IS NOT NULL;
CREATE INDEX account_attr_past ON account_attr_version(id, k) WHERE known_to IS NOT NULL;
CREATE INDEX credential_custodian_past ON credential_custodian_version(id) WHERE known_to IS NOT NULL;
CREATE INDEX checkout_past ON checkout_version(id) WHERE known_to IS NOT NULL;
CREATE INDEX entitlement_past ON entitlement_version(id) WHERE known_to IS NOT NULL;
CREATE INDEX entitlement_past_by_tier ON entitlement_version(tier, id) WHERE known_to IS NOT NULL;
CREATE INDEX entitlement_flag_past ON entitlement_flag_version(id, flag) WHERE known_to IS NOT NULL;
CREATE INDEX access_grant_past ON access_grant_version(id, entitlement_id) WHERE known_to IS NOT NULL;
CREATE INDEX access_grant_past_by_entitlement ON access_grant_version(entitlement_id) WHERE known_to IS NOT NULL;
CREATE INDEX membership_past ON membership_version(id) WHERE known_to IS NOT NULL;
CREATE INDEX membership_past_by_group ON membership_version(group_id) WHERE known_to IS NOT NULL;
CREATE INDEX usage_past ON usage_version(id) WHERE known_to IS NOT NULL;
CREATE INDEX ownership_past ON ownership_version(id) WHERE known_to IS NOT NULL;
CREATE INDEX data_store_past ON data_store_version(id) WHERE known_to IS NOT NULL;
CREATE INDEX alert_past ON alert_version(id) WHERE known_to IS NOT NULL;
CREATE INDEX account_link_past_by_person ON account_link(person_id, role) WHERE known_to IS NOT NULL;
CREATE INDEX account_link_past ON account_link(account_id, role) WHERE known_to IS NOT NULL;
CREATE INDEX sync_complete ON sync(source_id, ended_at) WHERE status='complete';
