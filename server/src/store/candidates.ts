import type { Candidate } from "../services/context.ts";
import type { Database } from "./database.ts";

/** A question has no more words that tell what it is about. */
const wordsMax = 20;
/** The forms of a word begin alike: so many letters at its end may differ. */
const endingMax = 3;
const beginningMin = 3;

/** Segments that have any of the words: read through by a plain pattern first, since stems take their time. */
export async function selectCandidates(
  { sql }: Pick<Database, "sql">,
  userId: string,
  words: readonly string[],
  limit: number,
): Promise<Candidate[]> {
  const asked = words.slice(0, wordsMax);
  const pattern = asked.map((word) => escapePattern(beginningOf(word))).join("|");
  if (pattern === "") return [];
  const { rows } = await sql.query<Candidate>(selectStatement, [userId, asked, pattern, limit]);
  return rows;
}

function beginningOf(word: string): string {
  const signs = [...word];
  return signs.slice(0, Math.max(beginningMin, signs.length - endingMax)).join("");
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/** A word counts for more, the fewer segments have it. */
const selectStatement = `
  WITH asked AS MATERIALIZED (
    SELECT DISTINCT query FROM unnest($2::text[]) AS word, plainto_tsquery('pg_catalog.english', word) AS query
    WHERE numnode(query) > 0),
  likely AS MATERIALIZED (
    SELECT conversation_id, position, to_tsvector('pg_catalog.english', left(text, 100000)) AS words
    FROM convo.segments WHERE user_id = $1 AND text ~* $3),
  hit AS MATERIALIZED (
    SELECT query, conversation_id, position FROM asked JOIN likely ON likely.words @@ asked.query),
  weight AS (SELECT query, 1 / ln(2 + count(*)) AS weight FROM hit GROUP BY query),
  best AS (
    SELECT conversation_id, position, sum(weight) AS score FROM hit JOIN weight USING (query)
    GROUP BY conversation_id, position)
  SELECT best.conversation_id AS "conversationId", best.position FROM best
  JOIN convo.conversations c ON c.user_id = $1 AND c.id = best.conversation_id
  ORDER BY score DESC, c.start_time DESC, c.id DESC, best.position LIMIT $4::integer`;
