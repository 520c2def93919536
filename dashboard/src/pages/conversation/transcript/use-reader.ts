import { notifications } from "@mantine/notifications";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { copyText } from "../../../browser/copy-text.ts";
import type { Mark } from "../../../charts/timeline-geometry.ts";
import { findHits, type Hit, hitFrom } from "./find-hits.ts";
import type { MomentKind } from "./moment-kinds.ts";
import { type Placed, segmentAt } from "./placed.ts";
import { quoteText } from "./quote.ts";
import { stepAround, stepWithin } from "./step.ts";
import type { useAddress } from "./use-address.ts";
import type { useSegmentList } from "./use-segment-list.ts";
import type { useTranscript } from "./use-transcript.ts";

interface ReaderParts {
  readonly transcript: ReturnType<typeof useTranscript>;
  readonly address: ReturnType<typeof useAddress>;
  readonly segments: ReturnType<typeof useSegmentList>;
  readonly seek: (toMs: number) => void;
}

/** The ways through a transcript: to a segment, a moment, the next of a kind, what is looked for. */
export function useReader({ transcript, address, segments, seek }: ReaderParts) {
  const { placed, folded, indexOf, moments } = transcript;
  const { segment, find, change } = address;
  const { reveal, firstSeen } = segments;
  const active = placed[indexOf.get(segment ?? "") ?? -1] ?? null;
  const hits = useMemo(() => findHits(folded, find), [folded, find]);
  const [hitAt, setHitAt] = useState(0);
  const shownSegment = useRef<string | undefined>(undefined);

  const goTo = useCallback(
    (to: Placed | null | undefined, alsoFind?: string) => {
      if (to) {
        shownSegment.current = to.id;
        reveal(to.index);
        seek(to.startMs);
      }
      change({
        ...(to && { segment: to.id }),
        ...(alsoFind !== undefined && { find: alsoFind || undefined }),
      });
    },
    [reveal, seek, change],
  );
  // An address that was followed from elsewhere: after the page has been put to its top, as it is after a link.
  useEffect(() => {
    const index = indexOf.get(segment ?? "");
    if (index === undefined || shownSegment.current === segment) return;
    const frame = requestAnimationFrame(() => {
      shownSegment.current = segment;
      reveal(index);
    });
    return () => cancelAnimationFrame(frame);
  }, [segment, indexOf, reveal]);

  const here = active?.index ?? firstSeen;
  const goToHit = (at: number, among: readonly Hit[] = hits) => {
    setHitAt(at);
    goTo(placed[among[at]?.index ?? -1]);
  };
  return {
    active,
    hits,
    hitAt: Math.min(hitAt, Math.max(0, hits.length - 1)),
    goTo,
    onWords(words: string) {
      const found = findHits(folded, words);
      const at = hitFrom(found, firstSeen);
      setHitAt(at);
      goTo(placed[found[at]?.index ?? -1], words.trim());
    },
    onHitStep: (by: -1 | 1) => goToHit(stepAround(hitAt, by, hits.length)),
    onStep: (by: -1 | 1) => goTo(placed[Math.min(Math.max(0, here + by), placed.length - 1)]),
    onKindStep(kind: MomentKind, by: -1 | 1) {
      const indexes = [...(moments.get(kind) ?? [])].flatMap((id) => indexOf.get(id) ?? []);
      const to = stepWithin(
        indexes.sort((one, other) => one - other),
        here,
        by,
      );
      goTo(placed[to ?? -1]);
    },
    onPick(atMs: number, mark: Mark | null) {
      goTo(
        mark === null ? (segmentAt(placed, atMs) ?? placed[0]) : placed[indexOf.get(mark.segmentId) ?? -1],
      );
      if (mark === null) seek(atMs);
    },
  };
}

/** Copies segments as a quote, and says so. */
export async function copyQuote(segments: readonly Placed[]): Promise<void> {
  const isCopied = await copyText(quoteText(segments));
  notifications.show(
    isCopied
      ? { message: segments.length === 1 ? "The quote was copied." : "The quotes were copied." }
      : { color: "red", message: "The browser did not allow copying." },
  );
}
