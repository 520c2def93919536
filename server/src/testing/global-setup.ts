import type { TestProject } from "vitest/node";
import { makeTemplate } from "./template-database.ts";
import { type ConnectionParts, startTestPostgres } from "./test-postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    testPostgres: TestPostgresContext;
  }
}

/** What `createTestDatabase` needs to know. */
export interface TestPostgresContext {
  readonly connection: ConnectionParts;
  /** A migrated database that the tests' own are copied from. */
  readonly template: string;
}

/** One PostgreSQL for the whole run. Answers how to end it. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const postgres = await startTestPostgres();
  try {
    const template = await makeTemplate(postgres.connection);
    provide("testPostgres", { connection: postgres.connection, template: template.name });
    return () => template.drop().finally(() => postgres.stop());
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}
