import type { ClientBase, Pool } from "pg";

/**
 * Lends a connection for work that takes as long as it takes. Where the work fails its connection is closed, which
 * undoes the open transaction whatever state it is in.
 */
export async function withWholeSession<T>(pool: Pool, work: (client: ClientBase) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let failed = true;
  try {
    await client.query(settings);
    const result = await work(client);
    await client.query("RESET ALL");
    failed = false;
    return result;
  } finally {
    client.release(failed);
  }
}

/** Values are written in the one way that every PostgreSQL reads back exactly. */
const settings = `
  SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0; SET lock_timeout = '30s';
  SET datestyle = 'ISO, YMD'; SET intervalstyle = 'postgres'; SET timezone = 'UTC'; SET extra_float_digits = 3;
  SET bytea_output = 'hex'; SET client_encoding = 'UTF8'`;
