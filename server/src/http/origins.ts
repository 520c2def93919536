import type { FastifyInstance } from "fastify";
import { AppError } from "../errors.ts";

/**
 * Refuses requests that a page of another site makes a browser send. Programs other than browsers send no `Origin`.
 *
 * @param ownUrl where people reach the server
 */
export function addOriginCheck(scope: FastifyInstance, ownUrl: () => string): void {
  scope.addHook("onRequest", async (request) => {
    const { origin } = request.headers;
    if (origin === undefined) return;
    if (origin !== new URL(ownUrl()).origin) {
      throw new AppError("forbidden", "Pages of other origins may not call this address.");
    }
  });
}
