import { useEffect, useMemo } from "react";
import type { Hit } from "./find-hits.ts";
import type { MomentKind } from "./moment-kinds.ts";
import type { Placed } from "./placed.ts";
import classes from "./segment-list.module.css";
import { type RowSetting, SegmentRow } from "./segment-row.tsx";
import type { useSegmentList } from "./use-segment-list.ts";

interface SegmentListProps {
  readonly placed: readonly Placed[];
  readonly segments: ReturnType<typeof useSegmentList>;
  readonly setting: RowSetting;
  readonly kinds: ReadonlyMap<string, readonly MomentKind[]>;
  readonly hits: readonly Hit[];
  readonly hit: Hit | null;
  readonly active: Placed | null;
  readonly playing: Placed | null;
  readonly selected: ReadonlySet<string>;
  readonly onChoose: (segment: Placed) => void;
}

const noKinds: readonly MomentKind[] = [];
const noHits: readonly Hit[] = [];

/** The segments that are on the screen, each where it belongs in the whole. */
export function SegmentList(props: SegmentListProps) {
  const { placed, segments, setting, kinds, hits, hit, active, playing, selected, onChoose } = props;
  const { list, rows, scrollMargin } = segments;
  const hitsByIndex = useMemo(() => byIndex(hits), [hits]);
  useChoosing(list, placed, onChoose);
  return (
    <ol ref={list} aria-label="Transcript" className={classes.list} style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ key, index, start }) => {
        const segment = placed[index];
        return (
          segment && (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={placed.length}
              aria-current={segment === active ? "true" : undefined}
              style={{ transform: `translateY(${start - scrollMargin}px)` }}
            >
              <SegmentRow
                setting={setting}
                segment={segment}
                kinds={kinds.get(segment.id) ?? noKinds}
                hits={hitsByIndex.get(index) ?? noHits}
                hit={hit?.index === index ? hit : null}
                isActive={segment === active}
                isPlaying={segment === playing}
                isSelected={selected.has(segment.id)}
              />
            </li>
          )
        );
      })}
    </ol>
  );
}

/** A click on a segment's words goes there, as its time does, unless somebody is marking words to copy. */
function useChoosing(
  list: React.RefObject<HTMLElement | null>,
  placed: readonly Placed[],
  onChoose: (segment: Placed) => void,
): void {
  useEffect(() => {
    const element = list.current;
    const choose = (event: MouseEvent) => {
      const { target } = event;
      if (!(target instanceof Element) || target.closest("button, input") !== null) return;
      const isLink = target.closest("a") !== null;
      const isForBrowser = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
      if (isLink ? isForBrowser : window.getSelection()?.isCollapsed === false) return;
      if (isLink) event.preventDefault();
      const index = target.closest("[data-index]")?.getAttribute("data-index");
      const segment = placed[Number(index ?? Number.NaN)];
      if (segment !== undefined) onChoose(segment);
    };
    element?.addEventListener("click", choose);
    return () => element?.removeEventListener("click", choose);
  }, [list, placed, onChoose]);
}

function byIndex(hits: readonly Hit[]): ReadonlyMap<number, readonly Hit[]> {
  const groups = new Map<number, Hit[]>();
  for (const hit of hits) groups.set(hit.index, [...(groups.get(hit.index) ?? []), hit]);
  return groups;
}
