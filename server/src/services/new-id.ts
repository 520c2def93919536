import { randomBytes } from "node:crypto";

/** An id that nobody can guess: `sess_` and 96 random bits, say. */
export function newId(prefix: "act" | "sess" | "usr" | "key" | "wh" | "dlv" | "cal"): string {
  return `${prefix}_${randomBytes(12).toString("hex")}`;
}
