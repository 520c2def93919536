import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { AppError } from "../errors.ts";
import { sendError } from "./error-answers.ts";

/** The methods of every address: call `watch` on the app before any route is added. */
export class RouteMethods {
  readonly #methods = new Map<string, Set<string>>();

  watch(app: FastifyInstance): void {
    app.addHook("onRoute", ({ url, method }) => {
      const methods = this.#methods.get(url) ?? new Set();
      for (const name of [method].flat()) methods.add(name);
      this.#methods.set(url, methods);
    });
  }

  /** The methods that a path answers to; empty where there is no such address. */
  of(path: string): string[] {
    const parts = path.split("/");
    const found = [...this.#methods].filter(([pattern]) => matches(pattern.split("/"), parts));
    return [...new Set(found.flatMap(([, methods]) => [...methods]))].sort();
  }
}

/**
 * Answers what no route does: 405 with `Allow` where the address exists, else 404.
 *
 * @param page what a person gets who follows an address in a browser; null: the same as a program
 */
export function addUnknownRouteAnswers(
  scope: FastifyInstance,
  routeMethods: RouteMethods,
  page: ((reply: FastifyReply) => FastifyReply) | null = null,
): void {
  scope.setNotFoundHandler((request: FastifyRequest, reply: FastifyReply) => {
    const path = request.url.split("?", 1)[0] ?? "";
    const methods = routeMethods.of(path);
    // A file that is gone since the start has its route still: it is not found, whatever may be asked of it.
    const allowed = methods.includes(request.method) ? [] : methods;
    if (allowed.length === 0 && page !== null && isFollowed(request)) return page(reply);
    if (allowed.length === 0)
      return sendError(request, reply, new AppError("not_found", "Address not found."));
    reply.header("allow", allowed.join(", "));
    if (request.method === "OPTIONS") return reply.code(204).send();
    const message = `${request.method} is not allowed here; allowed: ${allowed.join(", ")}.`;
    return sendError(request, reply, new AppError("method_not_allowed", message));
  });
}

/** Whether a browser asks for a page, not a page or a program for data. */
function isFollowed({ method, headers, url }: FastifyRequest): boolean {
  return method === "GET" && headers.accept?.includes("text/html") === true && !url.startsWith("/api/");
}

function matches(pattern: readonly string[], path: readonly string[]): boolean {
  if (pattern.length !== path.length) return false;
  return pattern.every((part, index) => (part.startsWith(":") ? path[index] !== "" : part === path[index]));
}
