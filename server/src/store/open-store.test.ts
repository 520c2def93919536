import { afterEach, describe, expect, it } from "vitest";
import { execute } from "../testing/template-database.ts";
import { type BareDatabase, createBareDatabase, testOptions } from "../testing/test-database.ts";
import { type OpenStore, openStore } from "./open-store.ts";
import { StoreError } from "./store-error.ts";

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function bareDatabase(): Promise<BareDatabase> {
  const database = await createBareDatabase();
  cleanups.push(() => database.drop());
  return database;
}

async function open({ connection }: BareDatabase): Promise<OpenStore> {
  const opened = await openStore({ ...connection }, testOptions);
  cleanups.push(() => opened.close());
  return opened;
}

describe("openStore", () => {
  it("lets several servers start at once on a database that is new to all of them", async () => {
    const database = await bareDatabase();
    const servers = await Promise.all([open(database), open(database), open(database)]);
    for (const { store } of servers) expect(await store.users.list()).toEqual([]);
  });

  it("takes an address as well", async () => {
    const { connection } = await bareDatabase();
    const { user, password, database, host, port } = connection;
    const login = [user, password].map(encodeURIComponent).join(":");
    const address = `postgres://${login}@/${database}?${new URLSearchParams({ host, port: String(port) })}`;
    const { store, close } = await openStore(address, testOptions);
    cleanups.push(close);
    await store.ping();
  });

  it("leaves alone a database that a newer version has written", async () => {
    const database = await bareDatabase();
    await open(database);
    await execute(database.connection, [
      "INSERT INTO convo.migrations (hash, created_at) VALUES ('x', 99999999999999)",
    ]);
    await expect(open(database)).rejects.toThrow("newer version");
  });

  it("refuses a database that cannot hold every script", async () => {
    const { connection } = await bareDatabase();
    const name = `${connection.database}_latin`;
    await execute(connection, [`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE 'C'`]);
    cleanups.push(() => execute(connection, [`DROP DATABASE ${name}`]));
    await expect(openStore({ ...connection, database: name }, testOptions)).rejects.toThrow("must be UTF8");
  });

  it("says why it cannot connect, and never the password", async () => {
    const failure = await openStore("postgres://convo:s3cret@127.0.0.1:1/convo", testOptions).catch(
      (error) => error,
    );
    expect(failure).toBeInstanceOf(StoreError);
    expect(failure.message).toContain("ECONNREFUSED");
    expect(failure.message).toContain("DATABASE_URL");
    expect(failure.message).not.toContain("s3cret");
  });
});
