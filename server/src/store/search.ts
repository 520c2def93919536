import type { SearchFilter, SearchHit, SearchStore } from "../services/context.ts";
import type { Database } from "./database.ts";
import { buildQueries, buildQuery } from "./search/query.ts";
import { scopedQuery } from "./search/scope.ts";

/** Full text over transcripts and titles. */
export function searchOn(database: Pick<Database, "sql">): SearchStore {
  const { sql } = database;
  return {
    async find(userId, filter) {
      const query = scopedQuery(userId, await buildQueries(database, userId, filter.terms), ({ all }) => all);
      if (query === "") return { items: [], total: 0 };
      const { rows } = await sql.query<FoundRow>({
        name: "search-find",
        text: findStatement,
        values: valuesOf(userId, query, filter),
      });
      return { items: hitsOf(rows), total: rows[0]?.total ?? 0 };
    },
    async candidates(userId, words, limit) {
      const terms = words.slice(0, wordsMax).map((text) => ({ kind: "word" as const, text }));
      const queries = await buildQueries(database, userId, terms);
      const longest = Math.max(0, ...queries.map(({ each }) => each.length));
      const each = Array.from({ length: longest }, (_, at) =>
        scopedQuery(userId, queries, (one) => one.each[at]),
      ).filter((query) => query !== "");
      const { rows } = await sql.query<SearchHit>(candidatesStatement, [userId, each, limit, newestOfEach]);
      return rows;
    },
    async matching(terms, config, words) {
      const query = await buildQuery(database, config, terms);
      if (query === null || words.length === 0) return [];
      const { rows } = await sql.query<{ word: string }>({
        name: "search-matching",
        text: matchingStatement,
        values: [words, config, query.any],
      });
      return rows.map(({ word }) => word);
    },
  };
}

/** Of a question: more words say nothing more of what it is about. */
const wordsMax = 20;
/** Of each word: a word in more segments than this tells little. */
const newestOfEach = 1_000;
/** As many are ranked; ranking reads every text again. */
const rankedMax = 200;

type FoundRow = { readonly total: number } & (SearchHit | { readonly conversationId: null });

function valuesOf(userId: string, query: string, { speaker, since, until, limit, offset }: SearchFilter) {
  return [userId, query, speaker, since, until, limit, offset, rankedMax];
}

/** A page without hits still tells how many there are in all. */
function hitsOf(rows: readonly FoundRow[]): SearchHit[] {
  return rows.flatMap(({ total, ...row }) => (row.conversationId === null ? [] : [row]));
}

/**
 * The rows in whose words the query is found. Whose they are is asked outside: an index of owners is never taken, which
 * would read all that somebody's conversations say; the one of words has the owner in it.
 */
const having = (table: string, words: string, query: string) => `(
      SELECT * FROM convo.${table} WHERE convo.search_words(user_id, search_config, ${words}) @@ ${query}::tsquery OFFSET 0)`;

const hitColumns = `c.id AS "conversationId", c.title, c.start_time AS "startTime", s.position, s.speaker, s.text,
    s.start_ms AS "startMs", coalesce(s.search_config, 'simple') AS config`;

/**
 * All hits are counted, by conversation, so that dating them joins conversations and not thousands of segments; only
 * the newest are ranked, since that takes their texts. Of new tables PostgreSQL knows no sizes: what is materialized is
 * never made again for each row of something else.
 */
const findStatement = `
  WITH in_title AS MATERIALIZED (
    SELECT c.id AS conversation_id FROM ${having("conversations", "title", "$2")} AS c
    WHERE c.user_id = $1 AND c.segment_count > 0 AND $3::text IS NULL),
  said AS MATERIALIZED (
    SELECT s.conversation_id, array_agg(s.position) AS positions FROM ${having("segments", "text", "$2")} AS s
    WHERE s.user_id = $1 AND ($3::text IS NULL OR lower(s.speaker) = lower($3::text))
    GROUP BY s.conversation_id),
  found AS (
    SELECT conversation_id, in_title.conversation_id IS NOT NULL AS in_title,
      CASE WHEN in_title.conversation_id IS NULL THEN positions ELSE coalesce(array_remove(positions, 0), '{}') END AS positions
    FROM said FULL JOIN in_title USING (conversation_id)),
  dated AS MATERIALIZED (
    SELECT found.*, c.start_time FROM found JOIN convo.conversations c ON c.user_id = $1 AND c.id = found.conversation_id
    WHERE ($4::timestamptz IS NULL OR c.start_time >= $4) AND ($5::timestamptz IS NULL OR c.start_time < $5)),
  newer AS (
    SELECT *, sum(cardinality(positions)) OVER (ORDER BY start_time DESC, conversation_id DESC) - cardinality(positions)
      AS newer_count FROM dated),
  hit AS (
    SELECT conversation_id, start_time, true AS in_title, 0 AS position FROM dated WHERE in_title
    UNION ALL
    SELECT conversation_id, start_time, false, position FROM newer CROSS JOIN unnest(positions) AS position
    WHERE newer_count < greatest($8::integer, $6::integer + $7::integer)),
  newest AS (
    SELECT * FROM hit ORDER BY in_title DESC, start_time DESC, conversation_id DESC, position
    LIMIT greatest($8::integer, $6::integer + $7::integer)),
  placed AS MATERIALIZED (
    SELECT *, row_number() OVER (ORDER BY in_title DESC, start_time DESC, conversation_id DESC, position) <= $8
      AS is_ranked FROM newest),
  ranked AS (
    SELECT placed.*, s.speaker, s.text, s.start_ms, s.search_config, CASE WHEN is_ranked THEN
      ts_rank(convo.search_words(s.user_id, s.search_config, s.text), $2::tsquery, 1) ELSE 0 END AS rank
    FROM placed JOIN convo.segments s
      ON s.user_id = $1 AND s.conversation_id = placed.conversation_id AND s.position = placed.position),
  page AS MATERIALIZED (
    SELECT * FROM ranked
    ORDER BY in_title DESC, is_ranked DESC, rank DESC, start_time DESC, conversation_id DESC, position
    LIMIT $6::integer OFFSET $7::integer)
  SELECT counted.total, shown.* FROM (
    SELECT coalesce(sum(cardinality(positions) + in_title::integer), 0)::integer AS total FROM dated) AS counted
  LEFT JOIN (
    SELECT ${hitColumns}, in_title, is_ranked, rank FROM page AS s
    JOIN convo.conversations c ON c.user_id = $1 AND c.id = s.conversation_id) AS shown ON true
  ORDER BY in_title DESC, is_ranked DESC, rank DESC, "startTime" DESC, "conversationId" DESC, position`;

/** A word counts for more, the fewer segments have it. */
const candidatesStatement = `
  WITH term AS (SELECT * FROM unnest($2::text[]) WITH ORDINALITY AS term (query, term)),
  hit AS (
    SELECT term.term, newest.* FROM term CROSS JOIN LATERAL (
      SELECT s.conversation_id, s.position FROM ${having("segments", "text", "term.query")} AS s
      JOIN convo.conversations c ON c.user_id = s.user_id AND c.id = s.conversation_id
      WHERE s.user_id = $1
      ORDER BY c.start_time DESC, s.conversation_id DESC, s.position LIMIT $4::integer) AS newest),
  weight AS (SELECT term, 1 / ln(2 + count(*)) AS weight FROM hit GROUP BY term),
  best AS (
    SELECT conversation_id, position, sum(weight) AS score FROM hit JOIN weight USING (term)
    GROUP BY conversation_id, position)
  SELECT ${hitColumns} FROM best
  JOIN convo.conversations c ON c.user_id = $1 AND c.id = best.conversation_id
  JOIN convo.segments s ON s.user_id = $1 AND s.conversation_id = best.conversation_id AND s.position = best.position
  ORDER BY score DESC, c.start_time DESC, c.id DESC, s.position LIMIT $3::integer`;

const matchingStatement = `
  SELECT word FROM unnest($1::text[]) AS word WHERE to_tsvector($2::regconfig, word) @@ $3::tsquery`;
