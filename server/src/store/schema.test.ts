import { readFileSync } from "node:fs";
import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { is } from "drizzle-orm";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { migrationsFolder } from "./migrate.ts";
import * as schema from "./schema.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

function readMigrationFile(name: string) {
  return JSON.parse(readFileSync(`${migrationsFolder}/meta/${name}`, "utf8"));
}

describe("schema.ts", () => {
  it("needs no migration that is not written yet", async () => {
    const latest = readMigrationFile("_journal.json").entries.at(-1).idx;
    const written = readMigrationFile(`${String(latest).padStart(4, "0")}_snapshot.json`);
    expect(await generateMigration(written, generateDrizzleJson({ ...schema }, written.id))).toEqual([]);
  });

  it("names the tables and columns that the migrated database has", async () => {
    const tables = Object.values(schema).filter((value) => is(value, PgTable));
    const declared = tables.flatMap((table) => {
      const { name, columns } = getTableConfig(table);
      return columns.map((column) => `${name}.${column.name}${column.notNull ? "" : "?"}`);
    });
    const { rows } = await database.pool.query<{ name: string }>(`
      SELECT table_name || '.' || column_name || CASE is_nullable WHEN 'YES' THEN '?' ELSE '' END AS name
      FROM information_schema.columns WHERE table_schema = 'convo' AND table_name <> 'migrations'`);
    expect(rows.map(({ name }) => name).sort()).toEqual(declared.sort());
  });

  it("puts the owner first in every primary key", () => {
    const tables = Object.values(schema).filter((value) => is(value, PgTable));
    // Whoever tries to sign in is nobody yet.
    const ownerless: PgTable[] = [schema.users, schema.signInAttempts];
    for (const table of tables.filter((one) => !ownerless.includes(one))) {
      const { name, columns, primaryKeys } = getTableConfig(table);
      const single = columns.find((column) => column.primary);
      expect((primaryKeys[0]?.columns[0] ?? single)?.name, name).toBe("user_id");
    }
  });
});
