import type { Tier } from "@convo/contract";
import { readConfig } from "./config.ts";
import { openDatabase } from "./database.ts";
import { createLog } from "./log.ts";
import { linkPath, makeLink } from "./services/accounts/links.ts";
import type { ApiKey, User } from "./services/context.ts";
import { addKey } from "./services/keys/add.ts";
import { revokeKey } from "./services/keys/revoke.ts";
import { type AddUserInput, addUser } from "./services/users/add.ts";
import { findUser } from "./services/users/find.ts";
import { setTier } from "./services/users/set-tier.ts";
import { type BackupSummary, backup } from "./store/backup/backup.ts";
import { restore } from "./store/backup/restore.ts";
import { queueUnfinished } from "./store/queue-unfinished.ts";

export type Operator = Awaited<ReturnType<typeof openOperator>>;

/** The operator's commands on the configured database, whether or not a server runs on it. Close it when done. */
export async function openOperator(environment: Readonly<Record<string, string | undefined>>) {
  const config = readConfig(environment);
  const log = createLog(config.logLevel);
  const database = await openDatabase(config, log);
  const { store, pool } = database;
  const ctx = { store, settings: config.settings, now: () => new Date() };
  return {
    addUser: (input: AddUserInput): Promise<User> => addUser(ctx, input),
    listUsers: (): Promise<User[]> => store.users.list(),
    setTier: (input: { email: string; tier: Tier }): Promise<User> => setTier(ctx, input.email, input.tier),
    /** A link by which the user chooses a new password, once and within a day. */
    async passwordLink(input: { email: string }): Promise<{ url: string }> {
      const { id } = await findUser(ctx, input.email);
      const { token } = await makeLink(ctx, { userId: id, kind: "reset" });
      return { url: (config.publicUrl ?? `http://${config.host}:${config.port}`) + linkPath(token) };
    },
    /** Deletes the user and everything of theirs. */
    async deleteUser(input: { email: string }): Promise<User> {
      const user = await findUser(ctx, input.email);
      await store.accounts.deleteUser(user.id);
      return user;
    },
    async addKey(input: { email: string; label?: string }): Promise<ApiKey & { key: string }> {
      return addKey(ctx, await findUser(ctx, input.email), { label: input.label, byOperator: true });
    },
    async listKeys(input: { email: string }): Promise<ApiKey[]> {
      return store.keys.list((await findUser(ctx, input.email)).id);
    },
    async revokeKey(input: { email: string; keyId: string }): Promise<ApiKey> {
      return revokeKey(ctx, await findUser(ctx, input.email), input.keyId);
    },
    backup: (file: string): Promise<BackupSummary> => backup(pool, file, log),
    restore: (file: string, { force = false }: { force?: boolean } = {}): Promise<BackupSummary> =>
      restore(pool, file, log, { force, beforeCommit: queueUnfinished }),
    close: () => database.close(),
  };
}
