import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { startEmbedded } from "../store/embedded/start-embedded.ts";

/** What `pg.Pool` takes, free of anything that could not be sent to another process. */
export interface ConnectionParts {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export interface TestPostgres {
  readonly connection: ConnectionParts;
  stop(): Promise<void>;
}

/** The PostgreSQL of `CONVO_TEST_DATABASE_URL`, whose user may create databases, else an embedded one of our own. */
export async function startTestPostgres(): Promise<TestPostgres> {
  const address = process.env.CONVO_TEST_DATABASE_URL;
  return address ? { connection: partsOf(address), stop: async () => {} } : startThrowaway();
}

async function startThrowaway(): Promise<TestPostgres> {
  const directory = await mkdtemp(join(tmpdir(), "convo-test-"));
  const remove = () => rm(directory, { recursive: true, force: true });
  try {
    const postgres = await startEmbedded(directory, silent);
    return { connection: postgres.connection, stop: () => postgres.stop().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}

function partsOf(address: string): ConnectionParts {
  const { host, port, user = "", password, database = "" } = new pg.Client(address);
  return { host, port, user, password: password ?? "", database };
}

const silent = { info() {}, warn() {}, error() {} };
