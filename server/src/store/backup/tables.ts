import type { ClientBase } from "pg";
import pg from "pg";
import { migrationLog } from "../migrate.ts";

export interface Table {
  readonly name: string;
  readonly columns: string[];
}

/** Every table of our schema, but for the log of migrations; each after those that it refers to. */
export async function listTables(client: ClientBase): Promise<Table[]> {
  const { rows: tables } = await client.query<Table>(tablesSql, [schemaName, migrationLog.migrationsTable]);
  const { rows: references } = await client.query<Reference>(referencesSql, [schemaName]);
  return inOrder(tables, references);
}

/** The latest migration of the database: two databases with the same one have the same tables. */
export async function readSchemaVersion(client: ClientBase): Promise<string> {
  const log = `${quote(migrationLog.migrationsSchema)}.${quote(migrationLog.migrationsTable)}`;
  const sql = `SELECT created_at::text || '-' || left(hash, 12) AS version FROM ${log} ORDER BY created_at DESC LIMIT 1`;
  const { rows } = await client.query<{ version: string }>(sql);
  return rows[0]?.version ?? "none";
}

/** Lets every sequence of our tables go on after the highest number in use. */
export async function resetSequences(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(sequencesSql, [
    schemaName,
  ]);
  for (const { table, column, sequence } of rows) {
    const next = `SELECT COALESCE(max(${quote(column)}), 0) + 1 FROM ${qualified(table)}`;
    await client.query(`SELECT setval($1::regclass, (${next}), false)`, [sequence]);
  }
}

/** The table's name, fit for a statement. */
export function qualified(table: string): string {
  return `${quote(schemaName)}.${quote(table)}`;
}

export function quote(identifier: string): string {
  return pg.escapeIdentifier(identifier);
}

interface Reference {
  readonly from: string;
  readonly to: string;
}

function inOrder(tables: readonly Table[], references: readonly Reference[]): Table[] {
  const ordered: Table[] = [];
  let waiting = [...tables];
  while (waiting.length > 0) {
    const waitingNames = new Set(waiting.map((table) => table.name));
    const mustWait = new Set(references.filter(({ to }) => waitingNames.has(to)).map(({ from }) => from));
    const next = waiting.filter((table) => !mustWait.has(table.name));
    if (next.length === 0) throw new Error(`tables refer to each other: ${[...waitingNames].join(", ")}`);
    ordered.push(...next);
    waiting = waiting.filter((table) => mustWait.has(table.name));
  }
  return ordered;
}

const schemaName = migrationLog.migrationsSchema;

/** Generated columns are computed again when their rows come back. */
const tablesSql = `
  SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
  FROM pg_class c
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
  WHERE c.relnamespace = $1::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> $2
  GROUP BY c.relname ORDER BY c.relname`;

const referencesSql = `
  SELECT f.relname AS "from", t.relname AS "to"
  FROM pg_constraint k JOIN pg_class f ON f.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
  WHERE k.contype = 'f' AND k.conrelid <> k.confrelid AND f.relnamespace = $1::regnamespace`;

const sequencesSql = `
  SELECT c.relname AS "table", a.attname AS "column", s.name AS sequence
  FROM pg_class c
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  CROSS JOIN LATERAL pg_get_serial_sequence(c.oid::regclass::text, a.attname::text) AS s(name)
  WHERE c.relnamespace = $1::regnamespace AND c.relkind IN ('r', 'p') AND s.name IS NOT NULL`;
