import type { MomentKind } from "./moment-kinds.ts";
import { momentNames } from "./moment-names.ts";

/** The sign of a kind of moment; its name always stands beside it. */
export function MomentSign({ kind }: { kind: MomentKind }) {
  return (
    <svg width={10} height={10} viewBox="0 0 10 10" fill="currentColor" aria-hidden style={{ flex: "none" }}>
      <path d={momentNames[kind].glyph} />
    </svg>
  );
}
