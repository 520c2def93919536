import type { MomentKind } from "./moment-kinds.ts";

interface MomentName {
  /** On a segment. */
  readonly one: string;
  /** For all of them. */
  readonly many: string;
  /** The outline of its sign in a square of 10, so that no kind is told by color alone. */
  readonly glyph: string;
}

/** What each kind is called, and its sign. */
export const momentNames: Readonly<Record<MomentKind, MomentName>> = {
  praised: { one: "Done well", many: "Done well", glyph: "M5 1l4 8H1z" },
  growth: { one: "To work on", many: "To work on", glyph: "M5 9L1 1h8z" },
  decision: { one: "Decision", many: "Decisions", glyph: "M5 0l5 5-5 5-5-5z" },
  task: { one: "Task", many: "Tasks", glyph: "M1 1h8v8H1z" },
  question: {
    one: "Question",
    many: "Questions",
    glyph: "M5 1a4 4 0 110 8 4 4 0 010-8zm0 2a2 2 0 100 4 2 2 0 000-4z",
  },
  interruption: {
    one: "Interruption",
    many: "Interruptions",
    glyph: "M2.2.8L5 3.6 7.8.8l1.4 1.4L6.4 5l2.8 2.8-1.4 1.4L5 6.4 2.2 9.2.8 7.8 3.6 5 .8 2.2z",
  },
  monologue: { one: "Longest monologue", many: "Longest monologues", glyph: "M0 3.5h10v3H0z" },
  filler: { one: "Fillers", many: "Fillers", glyph: "M5 3a2 2 0 110 4 2 2 0 010-4z" },
  hedge: { one: "Hedges", many: "Hedges", glyph: "M3.6 0h2.8v10H3.6z" },
  evidence: {
    one: "Evidence",
    many: "Evidence",
    glyph: "M5 0l1.4 3.6L10 5 6.4 6.4 5 10 3.6 6.4 0 5l3.6-1.4z",
  },
};
