import type { Command } from "commander";
import { type Io, printJson, printMessage } from "../io.ts";
import { type KeyLine, withExisting } from "../operator.ts";
import type { Parts } from "../parts.ts";
import { table } from "../terminal/table.ts";

interface AddFlags {
  readonly email: string;
  readonly label?: string;
  readonly json?: true;
}

interface KeyFlags {
  readonly email: string;
  readonly json?: true;
}

/** `key add`, `key list`, `key revoke`. */
export function addKeyCommands(program: Command, io: Io, parts: Parts): void {
  const key = program
    .command("key")
    .summary("add, list and revoke API keys")
    .description("The keys that programs show to the server.");
  key
    .command("add")
    .description("Make a key and print it. The server keeps only its hash, so it cannot be shown again.")
    .requiredOption("--email <address>", "the user whose key it is")
    .option("--label <label>", "what the key is for")
    .option("--json", 'print {"key": "convo_…"}')
    .action((flags: AddFlags) => addKey(flags, io, parts));
  key
    .command("list")
    .description("List a user's keys, without the keys themselves.")
    .requiredOption("--email <address>", "the user whose keys they are")
    .option("--json", "print a JSON array")
    .action((flags: KeyFlags) => listKeys(flags, io, parts));
  key
    .command("revoke")
    .description("Revoke a key; the next request with it is refused.")
    .argument("<key-id>", 'the id that "convo key list" shows, such as key_…')
    .requiredOption("--email <address>", "the user whose key it is")
    .option("--json", "print the key's entry as JSON")
    .action((keyId: string, flags: KeyFlags) => revokeKey(keyId, flags, io, parts));
}

async function addKey({ email, label, json }: AddFlags, io: Io, parts: Parts): Promise<void> {
  const input = { email, ...(label !== undefined && { label }) };
  const { key } = await withExisting({ parts, io }, (operator) => operator.addKey(input));
  if (json) return printJson(io, { key });
  io.stdout.write(`${key}\n`);
  printMessage(io, "Keep it safe: it is not shown again.");
}

async function listKeys({ email, json }: KeyFlags, io: Io, parts: Parts): Promise<void> {
  const keys = await withExisting({ parts, io }, (operator) => operator.listKeys({ email }));
  if (json) return printJson(io, keys.map(jsonOf));
  const rows = keys.map((key) => [
    key.id,
    key.label ?? "",
    day(key.createdAt),
    key.lastUsedAt === null ? "never" : day(key.lastUsedAt),
    key.revokedAt === null ? "active" : `revoked ${day(key.revokedAt)}`,
  ]);
  io.stdout.write(table(["ID", "LABEL", "MADE", "LAST USED", "STATE"], rows));
}

async function revokeKey(keyId: string, { email, json }: KeyFlags, io: Io, parts: Parts): Promise<void> {
  const key = await withExisting({ parts, io }, (operator) => operator.revokeKey({ email, keyId }));
  if (json) return printJson(io, jsonOf(key));
  io.stdout.write(`Revoked ${key.id}.\n`);
}

function jsonOf({ id, label, createdAt, lastUsedAt, revokedAt }: KeyLine): object {
  return { id, label, createdAt, lastUsedAt, revokedAt };
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
