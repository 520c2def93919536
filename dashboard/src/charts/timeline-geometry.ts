/** Something that takes time on a line. Times in milliseconds from the start. */
export interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

/** A stretch of a line in pixels. */
export interface Block {
  readonly x: number;
  readonly width: number;
}

/** Something at a moment, such as a question. */
export interface Mark {
  readonly kind: string;
  readonly segmentId: string;
  readonly startMs: number;
}

export interface PlacedMark extends Mark {
  readonly x: number;
}

export interface Lane {
  /** One speaker, or several who share what is left. */
  readonly speakers: readonly string[];
  readonly blocks: readonly Block[];
}

/** A word of two letters must still be seen. */
const blockWidthMin = 1;
/** Blocks closer than this look like one. */
const gapMin = 0.5;

/** Where a moment lies on a line of some width. */
export function xOf(atMs: number, durationMs: number, width: number): number {
  return durationMs <= 0 ? 0 : (Math.min(Math.max(atMs, 0), durationMs) / durationMs) * width;
}

/** The moment at a place on the line. */
export function timeAt(x: number, durationMs: number, width: number): number {
  return width <= 0 ? 0 : (Math.min(Math.max(x, 0), width) / width) * durationMs;
}

/** The stretches that spans cover, joined where no eye could see between them: never more than there are pixels. */
export function blocksOf(spans: readonly Span[], durationMs: number, width: number): readonly Block[] {
  const sorted = [...spans].sort((one, other) => one.startMs - other.startMs);
  const blocks: { x: number; width: number }[] = [];
  for (const { startMs, endMs } of sorted) {
    const right = xOf(endMs, durationMs, width);
    const x = Math.max(0, Math.min(xOf(startMs, durationMs, width), width - blockWidthMin));
    const end = Math.min(Math.max(right, x + blockWidthMin), Math.max(width, blockWidthMin));
    const last = blocks.at(-1);
    if (last !== undefined && x - (last.x + last.width) < gapMin)
      last.width = Math.max(last.width, end - last.x);
    else blocks.push({ x, width: end - x });
  }
  return blocks;
}

/**
 * A lane for each speaker, in the order in which they are named. Where there are more speakers than lanes, those who
 * speak least share the last one.
 */
export function lanesOf(
  spans: readonly (Span & { readonly speaker: string })[],
  options: { readonly durationMs: number; readonly width: number; readonly lanesMax: number },
): readonly Lane[] {
  const bySpeaker = groupedBySpeaker(spans);
  const most = [...bySpeaker]
    .map(([speaker, own]) => ({
      speaker,
      totalMs: own.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0),
    }))
    .sort((one, other) => other.totalMs - one.totalMs)
    .map(({ speaker }) => speaker);
  const ownLanes = most.length <= options.lanesMax ? most.length : options.lanesMax - 1;
  const alone = new Set(most.slice(0, ownLanes));
  const groups = [...bySpeaker.keys()].filter((speaker) => alone.has(speaker)).map((speaker) => [speaker]);
  const rest = [...bySpeaker.keys()].filter((speaker) => !alone.has(speaker));
  return [...groups, ...(rest.length > 0 ? [rest] : [])].map((speakers) => ({
    speakers,
    blocks: blocksOf(
      speakers.flatMap((speaker) => bySpeaker.get(speaker) ?? []),
      options.durationMs,
      options.width,
    ),
  }));
}

function groupedBySpeaker<Each extends { readonly speaker: string }>(
  spans: readonly Each[],
): Map<string, Each[]> {
  const groups = new Map<string, Each[]>();
  for (const span of spans) {
    const group = groups.get(span.speaker);
    if (group === undefined) groups.set(span.speaker, [span]);
    else group.push(span);
  }
  return groups;
}

/** A lane's blocks as the path of an SVG, which draws thousands at the cost of one. */
export function pathOf(blocks: readonly Block[], y: number, height: number): string {
  return blocks
    .map(({ x, width }) => `M${round(x)} ${y}h${round(width)}v${height}h${round(-width)}z`)
    .join("");
}

/** Marks where they lie, without those that would stand on another of their kind. */
export function placeMarks(
  marks: readonly Mark[],
  options: { readonly durationMs: number; readonly width: number; readonly distanceMin: number },
): readonly PlacedMark[] {
  const lastX = new Map<string, number>();
  return [...marks]
    .sort((one, other) => one.startMs - other.startMs)
    .flatMap((mark) => {
      const x = xOf(mark.startMs, options.durationMs, options.width);
      const last = lastX.get(mark.kind);
      if (last !== undefined && x - last < options.distanceMin) return [];
      lastX.set(mark.kind, x);
      return [{ ...mark, x }];
    });
}

/** The mark nearest to a place, if one is within reach. */
export function markAt(marks: readonly PlacedMark[], x: number, reach: number): PlacedMark | null {
  let nearest: PlacedMark | null = null;
  for (const mark of marks)
    if (Math.abs(mark.x - x) <= Math.min(reach, nearest === null ? reach : Math.abs(nearest.x - x)))
      nearest = mark;
  return nearest;
}

/** Moments to write under the line: whole minutes, as many as have room. */
export function ticksOf(durationMs: number, width: number): readonly number[] {
  const minuteMs = 60_000;
  const labelWidth = 64;
  const steps = [1, 2, 5, 10, 15, 30, 60, 120, 240].map((minutes) => minutes * minuteMs);
  const stepMs = steps.find((each) => xOf(each, durationMs, width) >= labelWidth) ?? steps.at(-1) ?? minuteMs;
  const count = durationMs <= 0 ? 0 : Math.floor(durationMs / stepMs);
  return Array.from({ length: count + 1 }, (_, index) => index * stepMs);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
