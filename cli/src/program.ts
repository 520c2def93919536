import { Command } from "commander";
import { addBackupCommands } from "./commands/backup.ts";
import { addFeedbackCommand } from "./commands/feedback.ts";
import { addKeyCommands } from "./commands/key.ts";
import { addServeCommand } from "./commands/serve.ts";
import { addUserCommands } from "./commands/user.ts";
import type { Io } from "./io.ts";
import type { Parts } from "./parts.ts";
import { version } from "./version.ts";

const epilogue = `
The operator's commands (user, key, backup, restore) work on the server's own
database, whether or not the server runs: the one in CONVO_DATA_DIR (./data), or
the one that DATABASE_URL names.

Exit codes: 0 done, 1 failed, 2 used wrongly. Results go to standard output,
messages to standard error. "convo COMMAND --help" tells more of a command.`;

/** The whole command line: what can be asked, and what answers. */
export function createProgram(io: Io, parts: Parts): Command {
  const program = new Command("convo")
    .description(
      "The open, self-hosted conversation coach: a transcript in, measured and proved feedback out.",
    )
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .addHelpText("after", epilogue)
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, "convo: ")),
      getOutHelpWidth: () => Math.min(io.stdout.columns ?? 80, 100),
      getErrHelpWidth: () => Math.min(io.stderr.columns ?? 80, 100),
    })
    .exitOverride();
  addServeCommand(program, io, parts);
  addFeedbackCommand(program, io, parts);
  addUserCommands(program, io, parts);
  addKeyCommands(program, io, parts);
  addBackupCommands(program, io, parts);
  return program;
}
