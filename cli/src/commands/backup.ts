import type { Command } from "commander";
import { type Io, printJson, printMessage } from "../io.ts";
import { withExisting, withOperator } from "../operator.ts";
import type { Parts } from "../parts.ts";

interface BackupFlags {
  readonly json?: true;
}

interface RestoreFlags extends BackupFlags {
  readonly force?: true;
}

/** `backup` and `restore`. */
export function addBackupCommands(program: Command, io: Io, parts: Parts): void {
  program
    .command("backup")
    .summary("write everything to one file")
    .description("Write everything the server keeps to one file, as of one moment, while it runs or not.")
    .argument("<file>", "the file to write; one that is there is replaced when the new one is complete")
    .option("--json", 'print {"file": "…"}')
    .action((file: string, flags: BackupFlags) => backup(file, flags, io, parts));
  program
    .command("restore")
    .summary("read everything from a backup")
    .description("Read a backup into an empty database: all of it, or nothing where the file is damaged.")
    .argument("<file>", "the file that a backup wrote")
    .option("--force", "replace everything in a database that is not empty")
    .option("--json", 'print {"file": "…"}')
    .action((file: string, flags: RestoreFlags) => restore(file, flags, io, parts));
}

async function backup(file: string, { json }: BackupFlags, io: Io, parts: Parts): Promise<void> {
  await withExisting({ parts, io }, (operator) => operator.backup(file));
  if (json) return printJson(io, { file });
  printMessage(io, `Everything is in ${file}.`);
}

async function restore(file: string, { force, json }: RestoreFlags, io: Io, parts: Parts): Promise<void> {
  await withOperator({ parts, io }, (operator) => operator.restore(file, { force: force === true }));
  if (json) return printJson(io, { file });
  printMessage(io, `Restored everything from ${file}.`);
}
