/** Where a key leads on the timeline: a segment on or back, or to a moment. Null for keys that mean nothing there. */
export function keyMove(
  key: string,
  at: { readonly atMs: number; readonly durationMs: number },
): { readonly step: -1 | 1 } | { readonly toMs: number } | null {
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return { step: -1 };
    case "ArrowRight":
    case "ArrowUp":
      return { step: 1 };
    case "PageDown":
      return { toMs: Math.max(0, at.atMs - minuteMs) };
    case "PageUp":
      return { toMs: Math.min(at.durationMs, at.atMs + minuteMs) };
    case "Home":
      return { toMs: 0 };
    case "End":
      return { toMs: at.durationMs };
    default:
      return null;
  }
}

const minuteMs = 60_000;
