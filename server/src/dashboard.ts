import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import files from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";
import { addCompression } from "./http/compression.ts";

const built = fileURLToPath(new URL("../../dashboard/dist", import.meta.url));

/** Nothing from elsewhere; the component library writes styles into the page. */
const policy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");

const notBuilt = "The dashboard is not built. Build it with: npm run build\n";

/**
 * Serves the dashboard's files and its one page at the root. Answers how that page is sent for every other address of
 * the dashboard's; null where it is not built.
 */
export async function addDashboard(
  app: FastifyInstance,
  folder: string = built,
): Promise<((reply: FastifyReply) => FastifyReply) | null> {
  const file = join(folder, "index.html");
  if (!existsSync(file)) {
    app.get("/", { schema: { hide: true } }, (_request, reply) => reply.type("text/plain").send(notBuilt));
    return null;
  }
  const html = readFileSync(file, "utf8");
  const page = (reply: FastifyReply) =>
    reply
      .headers({
        "content-security-policy": policy,
        "cache-control": "no-cache",
        // Under the stricter policy of the API a browser would name no origin, and then nobody could tell whose page asks.
        "referrer-policy": "same-origin",
      })
      .type("text/html; charset=utf-8")
      .send(html);
  app.get("/", { schema: { hide: true } }, (_request, reply) => page(reply));
  await app.register(async (scope) => {
    await addCompression(scope);
    await scope.register(files, {
      root: folder,
      wildcard: false,
      index: false,
      cacheControl: false,
      setHeaders,
    });
  });
  return page;
}

/** The names of built files change with what is in them. */
function setHeaders(answer: { setHeader(name: string, value: string): void }, path: string): void {
  const lasting = path.includes("/assets/");
  answer.setHeader("cache-control", lasting ? "public, max-age=31536000, immutable" : "no-cache");
}
