import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Span } from "../../../charts/timeline-geometry.ts";
import type { Placed } from "./placed.ts";

/** Rows to keep ready above and below the screen. */
const overscan = 6;
const textWidth = 80;
/** How far below the bar above it a row is brought, so that one sees what came before. */
const contextPx = 72;

/** The rows that are on the screen of however many there are, and the way to any of them. */
export function useSegmentList(placed: readonly Placed[], coveredPx: number) {
  const list = useRef<HTMLOListElement>(null);
  const scrollMargin = useTop(list);
  const rows = useWindowVirtualizer({
    count: placed.length,
    overscan,
    scrollMargin,
    scrollPaddingStart: coveredPx + contextPx,
    getItemKey: (index) => placed[index]?.id ?? index,
    estimateSize: (index) => estimatedHeight(placed[index]),
  });
  const isOnScreen = useCallback(
    (index: number) => {
      const row = rows.getVirtualItems().find((each) => each.index === index);
      const top = (row?.start ?? Number.NEGATIVE_INFINITY) - window.scrollY;
      return row !== undefined && top >= coveredPx && top + row.size <= window.innerHeight;
    },
    [rows, coveredPx],
  );
  /** Brings a row onto the screen; one that is there stays where it is. */
  const reveal = useCallback(
    (index: number) => {
      if (!isOnScreen(index)) rows.scrollToIndex(index, { align: "start" });
    },
    [rows, isOnScreen],
  );
  const scrolledPx = rows.scrollOffset ?? 0;
  const seen = rows
    .getVirtualItems()
    .filter(({ start, end }) => end > scrolledPx + coveredPx && start < scrolledPx + window.innerHeight);
  const first = placed[seen[0]?.index ?? 0] ?? null;
  const last = placed[seen.at(-1)?.index ?? 0] ?? null;
  const visible: Span | null = first && last && { startMs: first.startMs, endMs: last.endMs };
  return { list, rows, reveal, visible, firstSeen: first?.index ?? 0, scrollMargin };
}

function estimatedHeight(segment: Placed | undefined): number {
  if (segment === undefined) return 0;
  const lines = Math.ceil(segment.text.length / textWidth);
  return 8 + lines * 26 + (segment.isTurnStart ? 44 : 0);
}

/** Where an element begins on the page, kept true while what stands above it changes. */
function useTop(element: React.RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useEffect(() => {
    const measure = () => {
      const box = element.current?.getBoundingClientRect();
      if (box !== undefined) setTop(Math.round(box.top + window.scrollY));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    measure();
    return () => observer.disconnect();
  }, [element]);
  return top;
}
