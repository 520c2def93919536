import { useCallback, useRef, useState } from "react";
import type { Placed } from "./placed.ts";
import { between, toggled } from "./step.ts";

/** The segments that are ticked; with Shift, everything since the one ticked before. */
export function useSelection(placed: readonly Placed[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const lastIndex = useRef<number | null>(null);
  const onSelect = useCallback(
    (segment: Placed, isSelected: boolean, isRange: boolean) => {
      const from = isRange ? (lastIndex.current ?? segment.index) : segment.index;
      lastIndex.current = segment.index;
      const range = between(placed, from, segment.index).map(({ id }) => id);
      setIds((before) => toggled(before, range, isSelected));
    },
    [placed],
  );
  const clear = useCallback(() => setIds(new Set()), []);
  return { ids, onSelect, clear };
}
