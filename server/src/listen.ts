import type { FastifyInstance } from "fastify";
import type { Config } from "./config.ts";
import { StartError } from "./start-error.ts";

/** Opens the port and answers the address to reach it at. */
export async function listen(app: FastifyInstance, { host, port, publicUrl }: Config): Promise<string> {
  try {
    const address = await app.listen({ host, port });
    return publicUrl ?? address.replace("[::]", "localhost").replace("//0.0.0.0:", "//localhost:");
  } catch (error) {
    throw new StartError(reasonOf(error, host, port), { cause: error });
  }
}

function reasonOf(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "EADDRINUSE")
    return `Port ${port} on ${host} is taken by another program; set PORT to a free one.`;
  if (code === "EACCES")
    return `Port ${port} on ${host} may not be opened by this user; set PORT to one above 1023.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return `HOST ${host} is no address of this machine.`;
  return `The server cannot listen on ${host}, port ${port}: ${error instanceof Error ? error.message : error}.`;
}
