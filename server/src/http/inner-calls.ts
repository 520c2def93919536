import { randomBytes } from "node:crypto";
import type { Caller } from "./caller.ts";

/** The header that names the request which a call belongs to. */
export const innerCallHeader = "x-convo-inner-call";

/**
 * Calls of our own API that the server makes while it answers a request: its key has been checked and counted, and they
 * go by the same caller. The pass is a secret of this process, and good for as long as that request is answered.
 */
export class InnerCalls {
  readonly #callers = new Map<string, Caller>();

  /** Does the work with a pass for the caller of the request. */
  async during<Result>(caller: Caller, work: (pass: string) => Promise<Result>): Promise<Result> {
    const pass = randomBytes(32).toString("base64url");
    this.#callers.set(pass, caller);
    try {
      return await work(pass);
    } finally {
      this.#callers.delete(pass);
    }
  }

  /** Who shows this pass; null where it is none. */
  callerOf(pass: string | string[] | undefined): Caller | null {
    return typeof pass === "string" ? (this.#callers.get(pass) ?? null) : null;
  }
}
