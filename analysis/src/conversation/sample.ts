import { type Segment, segmentId } from "./segment.ts";

const linePattern = /^(?:(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))? )?([^:]+): (.*)$/;

/**
 * Segments from lines such as `Alice: Hi.`, `12 Alice: Hi.` or `12-13.5 Alice: Hi.` (seconds), for tests and examples.
 * Throws on any other line.
 */
export function sampleSegments(lines: readonly string[]): Segment[] {
  return lines.map((line, position) => {
    const [, start, end, speaker, text] = linePattern.exec(line) ?? [];
    if (speaker === undefined || text === undefined) throw new Error(`Not a line of a sample: ${line}`);
    return {
      id: segmentId(position),
      speaker,
      text,
      ...(start === undefined ? {} : { startMs: Number(start) * 1000 }),
      ...(end === undefined ? {} : { endMs: Number(end) * 1000 }),
    };
  });
}
