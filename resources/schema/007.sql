-- Postern workspace, schema 7. SPDX-License-Identifier: GPL-3.0-or-later
-- Lists of accounts go by risk, the number they show: by the rank of the worst finding an account at 46 stood above one at 83.
DROP INDEX account_summary_by_risk;
ALTER TABLE account_summary DROP COLUMN worst;
CREATE INDEX account_summary_by_risk ON account_summary(score DESC, account_id);
