import type { Tier } from "@convo/contract";
import { requireDatabase } from "./existing-database.ts";
import type { Environment } from "./io.ts";

/** What the operator's commands need of the server's front door: its services on its database, without HTTP. */
export interface Operator {
  addUser(input: { email: string; name: string; tier?: Tier }): Promise<UserLine>;
  listUsers(): Promise<UserLine[]>;
  setTier(input: { email: string; tier: Tier }): Promise<UserLine>;
  passwordLink(input: { email: string }): Promise<{ url: string }>;
  deleteUser(input: { email: string }): Promise<UserLine>;
  addKey(input: { email: string; label?: string }): Promise<{ key: string }>;
  listKeys(input: { email: string }): Promise<KeyLine[]>;
  revokeKey(input: { email: string; keyId: string }): Promise<KeyLine>;
  backup(file: string): Promise<unknown>;
  restore(file: string, options: { force: boolean }): Promise<unknown>;
  close(): Promise<void>;
}

export interface UserLine {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly tier: Tier;
  readonly createdAt: Date;
}

export interface KeyLine {
  readonly id: string;
  readonly label: string | null;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** Opens the database that the environment names. */
export async function openOperator(env: Environment): Promise<Operator> {
  const server = await import("@convo/server");
  return server.openOperator(env);
}

interface Surroundings {
  readonly parts: { openOperator(env: Environment): Promise<Operator> };
  readonly io: { readonly env: Environment };
}

/** Opens the server's database, runs `work`, and closes it whatever happens. */
export async function withOperator<T>(
  { parts, io }: Surroundings,
  work: (operator: Operator) => Promise<T>,
): Promise<T> {
  const operator = await parts.openOperator(io.env);
  try {
    return await work(operator);
  } finally {
    await operator.close();
  }
}

/** As `withOperator`, for work that makes no sense on an empty database. */
export function withExisting<T>(
  surroundings: Surroundings,
  work: (operator: Operator) => Promise<T>,
): Promise<T> {
  requireDatabase(surroundings.io.env);
  return withOperator(surroundings, work);
}
