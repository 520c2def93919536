import { useElementSize } from "@mantine/hooks";
import { type KeyboardEvent, memo, type PointerEvent, useMemo, useState } from "react";
import { offsetText } from "../format/duration.ts";
import classes from "./timeline.module.css";
import {
  type Lane,
  lanesOf,
  type Mark,
  markAt,
  type PlacedMark,
  pathOf,
  placeMarks,
  type Span,
  ticksOf,
  timeAt,
  xOf,
} from "./timeline-geometry.ts";
import { keyMove } from "./timeline-keys.ts";

const laneHeight = 10;
const laneGap = 4;
const marksHeight = 16;
const lanesMax = 6;
const reachPx = 6;

export interface TimelineProps {
  readonly spans: readonly (Span & { readonly speaker: string })[];
  readonly durationMs: number;
  readonly marks: readonly Mark[];
  /** The outline of each kind's sign, in a square of 10. */
  readonly glyphOf: (kind: string) => string;
  readonly colorOf: (speaker: string) => string;
  /** What is on the screen now. */
  readonly visible: Span | null;
  /** Where one is: the chosen moment, or the recording's. */
  readonly atMs: number;
  /** What a moment is, in words: who speaks, which mark is there. */
  readonly describe: (atMs: number, mark: Mark | null) => string;
  readonly onPick: (atMs: number, mark: Mark | null) => void;
  /** A step to the segment before or after. */
  readonly onStep: (by: -1 | 1) => void;
}

/** Who spoke when, a lane for each speaker, with marks above; a click or the arrow keys go there. */
export function Timeline(props: TimelineProps) {
  const { spans, durationMs, marks, colorOf, visible, atMs, describe, onPick } = props;
  const { ref, width } = useElementSize();
  const [pointerX, setPointerX] = useState<number | null>(null);
  const lanes = useMemo(() => lanesOf(spans, { durationMs, width, lanesMax }), [spans, durationMs, width]);
  const placed = useMemo(
    () => placeMarks(marks, { durationMs, width, distanceMin: 8 }),
    [marks, durationMs, width],
  );
  const height = marksHeight + lanes.length * (laneHeight + laneGap);
  const xFrom = (event: PointerEvent) => event.clientX - event.currentTarget.getBoundingClientRect().left;
  const placeAt = (x: number) => [timeAt(x, durationMs, width), markAt(placed, x, reachPx)] as const;
  return (
    <div className={classes.frame}>
      <div className={classes.names} aria-hidden style={{ paddingTop: marksHeight }}>
        {lanes.map(({ speakers }) => (
          <span key={speakers[0]} title={speakers.join(", ")}>
            {speakers.length === 1 ? speakers[0] : `${speakers.length} others`}
          </span>
        ))}
      </div>
      <div
        ref={ref}
        className={classes.line}
        role="slider"
        tabIndex={0}
        aria-label="Timeline"
        aria-valuemin={0}
        aria-valuemax={Math.round(durationMs / 1000)}
        aria-valuenow={Math.round(atMs / 1000)}
        aria-valuetext={describe(atMs, null)}
        onKeyDown={(event) => onKey(event, props)}
        onPointerMove={(event) => setPointerX(xFrom(event))}
        onPointerLeave={() => setPointerX(null)}
        onClick={(event) =>
          onPick(...placeAt(event.clientX - event.currentTarget.getBoundingClientRect().left))
        }
      >
        <svg width="100%" height={height + 14} aria-hidden className={classes.picture}>
          <Ticks durationMs={durationMs} width={width} height={height} />
          {visible !== null && (
            <rect
              x={xOf(visible.startMs, durationMs, width)}
              width={Math.max(
                2,
                xOf(visible.endMs, durationMs, width) - xOf(visible.startMs, durationMs, width),
              )}
              y={marksHeight - 3}
              height={height - marksHeight + 2}
              rx={3}
              className={classes.visible}
            />
          )}
          <Lanes lanes={lanes} colorOf={colorOf} />
          <Marks marks={placed} glyphOf={props.glyphOf} />
          <rect
            x={xOf(atMs, durationMs, width) - 1}
            y={0}
            width={2}
            height={height}
            rx={1}
            className={classes.head}
          />
        </svg>
        {pointerX !== null && (
          <span className={classes.tip} style={tipStyle(pointerX, width)}>
            {describe(...placeAt(pointerX))}
          </span>
        )}
      </div>
    </div>
  );
}

/** At the pointer, on the side where there is room. */
function tipStyle(x: number, width: number) {
  return x < width / 2 ? { left: x } : { right: width - x };
}

function onKey(event: KeyboardEvent, { atMs, durationMs, onPick, onStep }: TimelineProps): void {
  const move = keyMove(event.key, { atMs, durationMs });
  if (move === null) return;
  event.preventDefault();
  if ("step" in move) onStep(move.step);
  else onPick(move.toMs, null);
}

const Lanes = memo(function Lanes({
  lanes,
  colorOf,
}: {
  lanes: readonly Lane[];
  colorOf: (name: string) => string;
}) {
  return lanes.map(({ speakers, blocks }, index) => (
    <path
      key={speakers[0]}
      d={pathOf(blocks, marksHeight + index * (laneHeight + laneGap), laneHeight)}
      fill={speakers.length === 1 ? colorOf(speakers[0] ?? "") : "var(--mantine-color-dimmed)"}
    />
  ));
});

interface MarksProps {
  readonly marks: readonly PlacedMark[];
  readonly glyphOf: (kind: string) => string;
}

const Marks = memo(function Marks({ marks, glyphOf }: MarksProps) {
  return marks.map(({ kind, segmentId, x }) => (
    <path
      key={`${kind} ${segmentId}`}
      d={glyphOf(kind)}
      transform={`translate(${x - 5} 1)`}
      className={classes.mark}
      data-kind={kind}
    />
  ));
});

function Ticks({ durationMs, width, height }: { durationMs: number; width: number; height: number }) {
  return ticksOf(durationMs, width).map((atMs) => {
    const x = xOf(atMs, durationMs, width);
    const anchor = atMs === 0 ? "start" : x > width - 24 ? "end" : "middle";
    return (
      <text key={atMs} x={x} y={height + 10} textAnchor={anchor} className={classes.tick}>
        {offsetText(atMs)}
      </text>
    );
  });
}
