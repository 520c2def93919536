import { type Segment, segmentId } from "@convo/analysis";
import type { Database } from "./database.ts";

/** A segment without its id, which its position makes; `clientKey` where a live one has it. */
export type NewSegment = Omit<Segment, "id"> & { readonly clientKey?: string | null };

/**
 * Stores all segments by one statement, whatever their number; their order becomes their position, from
 * `firstPosition` on.
 */
export async function insertSegments(
  { sql }: Pick<Database, "sql">,
  userId: string,
  conversationId: string,
  segments: readonly NewSegment[],
  firstPosition = 0,
): Promise<void> {
  await sql.query(insertStatement, [
    userId,
    conversationId,
    segments.map((segment) => segment.speaker),
    segments.map((segment) => segment.text),
    segments.map((segment) => segment.startMs ?? null),
    segments.map((segment) => segment.endMs ?? null),
    segments.map((segment) => segment.clientKey ?? null),
    firstPosition,
  ]);
  await sql.query(tidyStatement);
}

/** A conversation's segments in order, from a position on; none where the user has no such conversation. */
export async function selectSegments(
  { sql }: Pick<Database, "sql">,
  userId: string,
  conversationId: string,
  firstPosition = 0,
): Promise<Segment[]> {
  const { rows } = await sql.query<SegmentRow>({
    name: "segments",
    text: selectStatement,
    values: [userId, conversationId, firstPosition],
  });
  return rows.map(segmentOf);
}

export function segmentOf(row: SegmentRow): Segment {
  return {
    id: segmentId(row.position),
    speaker: row.speaker,
    text: row.text,
    ...(row.start_ms !== null && { startMs: row.start_ms }),
    ...(row.end_ms !== null && { endMs: row.end_ms }),
  };
}

const insertStatement = `
  INSERT INTO convo.segments
    (user_id, conversation_id, position, speaker, text, start_ms, end_ms, client_key, search_config)
  SELECT $1, $2, $8::integer + position - 1, speaker, text, start_ms, end_ms, client_key,
    (SELECT search_config FROM convo.conversations WHERE user_id = $1 AND id = $2)
  FROM unnest($3::text[], $4::text[], $5::float8[], $6::float8[], $7::text[]) WITH ORDINALITY
    AS segment (speaker, text, start_ms, end_ms, client_key, position)`;

/**
 * New words wait in a list of the index, which every search reads whole. Sorted in from there at once, they cost a
 * tenth of what they cost one by one.
 */
const tidyStatement = "SELECT gin_clean_pending_list('convo.segments_words'::regclass)";

const selectStatement = `
  SELECT position, speaker, text, start_ms, end_ms FROM convo.segments
  WHERE user_id = $1 AND conversation_id = $2 AND position >= $3 ORDER BY position`;

export interface SegmentRow {
  readonly position: number;
  readonly speaker: string;
  readonly text: string;
  readonly start_ms: number | null;
  readonly end_ms: number | null;
}
