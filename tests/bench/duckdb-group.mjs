// SPDX-License-Identifier: GPL-3.0-or-later
// The peer of the part "events": DuckDB's bare group-by of the same log.
// node duckdb-group.mjs FOLDER LOG EVENTS - FOLDER is where npm put @duckdb/node-api (it is no dependency of Postern).
import { createRequire } from 'node:module';
import path from 'node:path';

const [folder, log, events] = process.argv.slice(2);
const require = createRequire(path.join(path.resolve(folder), 'package.json'));
const { DuckDBInstance } = require('@duckdb/node-api');
const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await instance.connect();
const result = await connection.runAndReadAll(`
  SELECT sum(n)::BIGINT FROM (
    SELECT actor.id AS account, ts::DATE AS day, cc, count(*) AS n, approx_count_distinct(resource), approx_count_distinct(ip)
    FROM read_json('${log.replaceAll("'", "''")}', format='newline_delimited',
      columns={ts:'TIMESTAMP', actor:'STRUCT(type VARCHAR, id VARCHAR)', ip:'VARCHAR', cc:'VARCHAR', action:'VARCHAR', resource:'VARCHAR', status:'INTEGER'})
    GROUP BY ALL)`);
const counted = Number(result.getRows()[0][0]);
if (counted !== Number(events)) {
  console.error(`DuckDB counted ${counted} events of ${events}`);
  process.exit(1);
}
