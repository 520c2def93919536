import { randomBytes } from "node:crypto";

/** What an id begins with tells what it names. */
type Prefix = "act" | "cal" | "dlv" | "key" | "lnk" | "ses" | "sess" | "usr" | "wh";

/** An id that nobody can guess: `sess_` and 96 random bits, say. */
export function newId(prefix: Prefix): string {
  return `${prefix}_${randomBytes(12).toString("hex")}`;
}
