import { createClient } from "@convo/contract";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { buildServer } from "./server.ts";
import { version } from "./version.ts";

const usage = `convo-mcp speaks the Model Context Protocol over standard input and output.

  CONVO_API_KEY   the key of the user whose meetings it reads: convo_…
  CONVO_BASE_URL  the server's address; http://127.0.0.1:3000 where it is not set
`;

/** Serves until standard input ends. Answers the exit code: 2 where the environment is not fit. */
export async function main(environment: Readonly<Record<string, string | undefined>>): Promise<number> {
  const apiKey = environment.CONVO_API_KEY?.trim();
  const baseUrl = environment.CONVO_BASE_URL?.trim() || "http://127.0.0.1:3000";
  if (!apiKey) return refuse("CONVO_API_KEY is not set.");
  if (!/^https?:\/\/\S+$/.test(baseUrl)) return refuse(`CONVO_BASE_URL is not an address: ${baseUrl}`);
  const client = createClient({ apiKey, baseUrl });
  const handle = serveStdio(() => buildServer(client, version));
  // The client ends the conversation by closing our standard input.
  await new Promise((resolve) => process.stdin.once("close", resolve).once("end", resolve));
  await handle.close();
  return 0;
}

function refuse(reason: string): number {
  process.stderr.write(`${reason}\n\n${usage}`);
  return 2;
}
