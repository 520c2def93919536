import type { UpdateSpeakersRequest } from "@convo/contract";

/** What giving a speaker another name comes to: nothing, a new name, or two speakers being one person. */
export type Renaming =
  | { readonly kind: "nothing" }
  | { readonly kind: "rename"; readonly to: string; readonly request: UpdateSpeakersRequest }
  | { readonly kind: "merge"; readonly to: string; readonly request: UpdateSpeakersRequest };

/** Reads a typed name: one that another speaker has means that both are the same person. */
export function renamingOf(from: string, typed: string, names: readonly string[]): Renaming {
  const to = typed.trim().replace(/\s+/g, " ");
  if (to === "" || to === from) return { kind: "nothing" };
  const same = names.find((name) => name !== from && name.toLowerCase() === to.toLowerCase());
  if (same !== undefined)
    return { kind: "merge", to: same, request: { merge: [{ from: [from], to: same }] } };
  return { kind: "rename", to, request: { rename: [{ from, to }] } };
}
