import { isIP } from "node:net";
import open from "open";
import { describeError } from "./describe-error.ts";
import { makeOpenPath } from "./services/accounts/open-link.ts";
import type { Context } from "./services/context.ts";

interface Opening {
  /** What the server listens on. */
  readonly host: string;
  /** Where browsers reach it. */
  readonly address: string;
  /** Opens an address in the browser of whoever sits at this machine. */
  readonly openUrl?: (url: string) => Promise<unknown>;
}

/**
 * Opens the dashboard in this machine's browser, signed in as the owner by a link that works once. Only where the server
 * listens for this machine alone: elsewhere its operator sits at another one. Answers what to tell instead; "" where it opened.
 */
export async function openDashboard(
  ctx: Pick<Context, "store" | "now" | "log">,
  { host, address, openUrl = open }: Opening,
): Promise<string> {
  if (!isLoopback(host))
    return "--open is for a server that listens on this machine alone; sign in yourself.\n";
  const path = await makeOpenPath(ctx);
  if (path === null) return "--open found no owner to sign in.\n";
  try {
    await openUrl(`${address}${path}`);
    return "";
  } catch (error) {
    // Its message may hold the command with the link, which belongs in no log.
    const { name, code } = describeError(error);
    ctx.log.warn({ name, code }, "no browser could be opened");
    return "No browser could be opened; sign in yourself.\n";
  }
}

function isLoopback(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, "").toLowerCase();
  return name === "localhost" || name === "::1" || (isIP(name) === 4 && name.startsWith("127."));
}
