import type { TestDatabase } from "./test-database.ts";

/** The environment that names a test's database, for what opens it itself. */
export function databaseEnvironment({ connection }: TestDatabase): Record<string, string> {
  const { host, port, user, password, database: name } = connection;
  const login = `${encodeURIComponent(String(user))}:${encodeURIComponent(String(password ?? ""))}`;
  return {
    DATABASE_URL: `postgres://${login}@localhost:${port}/${name}?host=${encodeURIComponent(String(host))}`,
  };
}
