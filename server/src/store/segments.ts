import { type Segment, segmentId } from "@convo/analysis";
import type { Database } from "./database.ts";

/** Stores all segments by one statement, whatever their number; their order becomes their position. */
export async function insertSegments(
  { sql }: Database,
  userId: string,
  conversationId: string,
  segments: readonly Segment[],
): Promise<void> {
  await sql.query(insertStatement, [
    userId,
    conversationId,
    segments.map((segment) => segment.speaker),
    segments.map((segment) => segment.text),
    segments.map((segment) => segment.startMs ?? null),
    segments.map((segment) => segment.endMs ?? null),
  ]);
}

/** A conversation's segments in order; none where the user has no such conversation. */
export async function selectSegments(
  { sql }: Database,
  userId: string,
  conversationId: string,
): Promise<Segment[]> {
  const { rows } = await sql.query<SegmentRow>({
    name: "segments",
    text: selectStatement,
    values: [userId, conversationId],
  });
  return rows.map((row) => ({
    id: segmentId(row.position),
    speaker: row.speaker,
    text: row.text,
    ...(row.start_ms !== null && { startMs: row.start_ms }),
    ...(row.end_ms !== null && { endMs: row.end_ms }),
  }));
}

const insertStatement = `
  INSERT INTO convo.segments (user_id, conversation_id, position, speaker, text, start_ms, end_ms)
  SELECT $1, $2, position - 1, speaker, text, start_ms, end_ms
  FROM unnest($3::text[], $4::text[], $5::float8[], $6::float8[]) WITH ORDINALITY
    AS segment (speaker, text, start_ms, end_ms, position)`;

const selectStatement = `
  SELECT position, speaker, text, start_ms, end_ms FROM convo.segments
  WHERE user_id = $1 AND conversation_id = $2 ORDER BY position`;

interface SegmentRow {
  readonly position: number;
  readonly speaker: string;
  readonly text: string;
  readonly start_ms: number | null;
  readonly end_ms: number | null;
}
