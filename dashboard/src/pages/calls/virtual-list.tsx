import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";

interface VirtualListProps {
  readonly label: string;
  readonly count: number;
  readonly keyOf: (index: number) => string | number;
  readonly render: (index: number) => ReactNode;
  /** The end has come near. */
  readonly onEnd: () => void;
}

const rowHeight = 48;
const rowsAhead = 20;

/** A list in which only what is on the screen exists; the window scrolls it. */
export function VirtualList({ label, count, keyOf, render, onEnd }: VirtualListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => rowHeight,
    getItemKey: keyOf,
    overscan: 10,
    scrollMargin: top,
  });
  const shown = virtualizer.getVirtualItems();
  const lastShown = shown.at(-1)?.index ?? 0;
  const isNearEnd = lastShown >= count - rowsAhead;
  const latestOnEnd = useRef(onEnd);
  latestOnEnd.current = onEnd;
  useEffect(() => {
    if (isNearEnd && count > 0) latestOnEnd.current();
  }, [isNearEnd, count]);
  return (
    <ul
      ref={list}
      aria-label={label}
      style={{
        position: "relative",
        height: virtualizer.getTotalSize(),
        margin: 0,
        padding: 0,
        listStyle: "none",
      }}
    >
      {shown.map(({ key, index, start }) => (
        <li
          key={key}
          ref={virtualizer.measureElement}
          data-index={index}
          style={{
            position: "absolute",
            top: 0,
            insetInline: 0,
            transform: `translateY(${start - virtualizer.options.scrollMargin}px)`,
          }}
        >
          {render(index)}
        </li>
      ))}
    </ul>
  );
}
