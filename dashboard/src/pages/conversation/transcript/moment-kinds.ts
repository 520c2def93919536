/** What a segment can be marked for, in the order in which it is offered. */
export const momentKinds = [
  "praised",
  "growth",
  "decision",
  "task",
  "question",
  "interruption",
  "monologue",
  "filler",
  "hedge",
  "evidence",
] as const;
export type MomentKind = (typeof momentKinds)[number];

/** The kinds that are marked unless somebody chooses: few enough to stand out. */
const shownByItself: readonly MomentKind[] = ["praised", "growth", "decision", "task", "evidence"];

/** The kinds that an address asks for; `show` is undefined where it does not say. */
export function shownKinds(show: string | undefined): ReadonlySet<MomentKind> {
  if (show === undefined) return new Set(shownByItself);
  const asked = show.split(",");
  return new Set(momentKinds.filter((kind) => kind === "evidence" || asked.includes(kind)));
}

/** What to write into the address for a choice; undefined where it is what is marked anyway. */
export function showText(kinds: ReadonlySet<MomentKind>): string | undefined {
  const chosen = momentKinds.filter((kind) => kind !== "evidence" && kinds.has(kind));
  const byItself = shownByItself.filter((kind) => kind !== "evidence");
  const isUsual = chosen.length === byItself.length && byItself.every((kind) => kinds.has(kind));
  return isUsual ? undefined : chosen.join(",");
}

export function isMomentKind(text: string): text is MomentKind {
  return momentKinds.some((kind) => kind === text);
}
