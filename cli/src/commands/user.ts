import type { Tier } from "@convo/contract";
import { type Command, Option } from "commander";
import { tierChoices } from "../choices.ts";
import { CommandFailed } from "../command-failed.ts";
import { type Io, printJson } from "../io.ts";
import { type UserLine, withExisting, withOperator } from "../operator.ts";
import type { Parts } from "../parts.ts";
import { table } from "../terminal/table.ts";

interface AddFlags {
  readonly email: string;
  readonly name: string;
  readonly tier?: Tier;
  readonly json?: true;
}

interface TierFlags {
  readonly email: string;
  readonly tier: Tier;
  readonly json?: true;
}

/** `user add`, `user list`, `user set-tier`, `user password`, `user delete`. */
export function addUserCommands(program: Command, io: Io, parts: Parts): void {
  const user = program
    .command("user")
    .summary("add, list and delete users, set tiers and passwords")
    .description("The people whom the server serves.");
  user
    .command("add")
    .description("Add a user. Without a tier, CONVO_DEFAULT_TIER counts (enterprise).")
    .requiredOption("--email <address>", "the address that tells users apart")
    .requiredOption("--name <name>", "the name that transcripts call them by")
    .addOption(tierOption())
    .option("--json", "print the user as JSON")
    .action((flags: AddFlags) => addUser(flags, io, parts));
  user
    .command("list")
    .description("List all users.")
    .option("--json", "print a JSON array")
    .action((flags: { json?: true }) => listUsers(flags.json === true, io, parts));
  user
    .command("set-tier")
    .description("Change what a user may do; it holds from the next request on.")
    .requiredOption("--email <address>", "the user's address")
    .addOption(tierOption().makeOptionMandatory())
    .option("--json", "print the user as JSON")
    .action((flags: TierFlags) => setTier(flags, io, parts));
  user
    .command("password")
    .description("Print a link by which a user chooses a new password, once and within a day.")
    .requiredOption("--email <address>", "the user's address")
    .option("--json", "print the link as JSON")
    .action((flags: EmailFlags) => printPasswordLink(flags, io, parts));
  user
    .command("delete")
    .description("Delete a user with everything of theirs: conversations, feedback, keys, webhooks, shares.")
    .requiredOption("--email <address>", "the user's address")
    .option("--yes", "really: it cannot be undone")
    .option("--json", "print the user as JSON")
    .action((flags: DeleteFlags) => deleteUser(flags, io, parts));
}

interface EmailFlags {
  readonly email: string;
  readonly json?: true;
}

interface DeleteFlags extends EmailFlags {
  readonly yes?: true;
}

function tierOption(): Option {
  return new Option("--tier <tier>", "what the user may do").choices(tierChoices);
}

async function addUser({ email, name, tier, json }: AddFlags, io: Io, parts: Parts): Promise<void> {
  const input = { email, name, ...(tier !== undefined && { tier }) };
  const user = await withOperator({ parts, io }, (operator) => operator.addUser(input));
  if (json) return printJson(io, jsonOf(user));
  io.stdout.write(
    `Added ${user.email} (${user.tier}). Give them a key with: convo key add --email ${user.email}\n`,
  );
}

async function listUsers(json: boolean, io: Io, parts: Parts): Promise<void> {
  const users = await withExisting({ parts, io }, (operator) => operator.listUsers());
  if (json) return printJson(io, users.map(jsonOf));
  const rows = users.map((user) => [
    user.email,
    user.name,
    user.tier,
    user.createdAt.toISOString().slice(0, 10),
  ]);
  io.stdout.write(table(["EMAIL", "NAME", "TIER", "SINCE"], rows));
}

async function setTier({ email, tier, json }: TierFlags, io: Io, parts: Parts): Promise<void> {
  const user = await withExisting({ parts, io }, (operator) => operator.setTier({ email, tier }));
  if (json) return printJson(io, jsonOf(user));
  io.stdout.write(`${user.email} is now ${user.tier}.\n`);
}

async function printPasswordLink({ email, json }: EmailFlags, io: Io, parts: Parts): Promise<void> {
  const link = await withExisting({ parts, io }, (operator) => operator.passwordLink({ email }));
  if (json) return printJson(io, link);
  io.stdout.write(`${link.url}\n`);
}

async function deleteUser({ email, yes, json }: DeleteFlags, io: Io, parts: Parts): Promise<void> {
  if (yes !== true)
    throw new CommandFailed(`This deletes ${email} with everything of theirs, for good. Add --yes to do it.`);
  const user = await withExisting({ parts, io }, (operator) => operator.deleteUser({ email }));
  if (json) return printJson(io, jsonOf(user));
  io.stdout.write(`Deleted ${user.email} and everything of theirs.\n`);
}

function jsonOf({ id, email, name, tier, createdAt }: UserLine): object {
  return { id, email, name, tier, createdAt };
}
