import { AppError } from "../../errors.ts";
import type { Admission, Context } from "../context.ts";
import { hashKey } from "./secret.ts";

export type KnownCaller = Exclude<Admission, { kind: "unknown-key" }>;

/** Whose request it is by its `Authorization` header, and whether the hourly limit lets it in. */
export async function authenticate(ctx: Context, authorization: string | undefined): Promise<KnownCaller> {
  const key = /^Bearer +(convo_[0-9A-Za-z]{40,80})$/i.exec(authorization ?? "")?.[1];
  const admission = key === undefined ? null : await ctx.store.requests.admit(hashKey(key));
  if (admission === null || admission.kind === "unknown-key") {
    // One message for all: the answer tells nobody which keys exist.
    throw new AppError("unauthorized", "A valid API key is needed: Authorization: Bearer convo_…");
  }
  return admission;
}
