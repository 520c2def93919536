import type { Command } from "commander";
import type { Io } from "../io.ts";
import type { Parts } from "../parts.ts";

const details = `
Configuration is read from the environment:
  PORT             where to listen (3000)
  HOST             on which address (127.0.0.1)
  CONVO_DATA_DIR   where the database and its files live (./data)
  DATABASE_URL     a PostgreSQL of your own instead of the built-in one
docs/self-hosting.md lists the rest. The first start prints an API key, once.
Ctrl-C stops the server.`;

export function addServeCommand(program: Command, io: Io, parts: Parts): void {
  program
    .command("serve")
    .summary("run the server")
    .description("Run the server, with a PostgreSQL of its own unless DATABASE_URL names another.")
    .option("--open", "open the dashboard in this machine's browser, signed in as the owner", false)
    .addHelpText("after", details)
    .action(({ open }: { open: boolean }) => parts.serve(io.env, { open }));
}
