import type { SearchTerm } from "../../services/context.ts";
import type { Database } from "../database.ts";

/** What to look for under one configuration, as tsquery texts. */
export interface ConfigQuery {
  readonly config: string;
  /** Every term. */
  readonly all: string;
  /** Any of the terms. */
  readonly any: string;
  /** Each term; null where it has nothing to look for. */
  readonly each: (string | null)[];
}

/** What the terms look for under one configuration; null where nothing is left of them. */
export async function buildQuery(
  { sql }: Pick<Database, "sql">,
  config: string,
  terms: readonly SearchTerm[],
): Promise<ConfigQuery | null> {
  const { rows } = await sql.query<ConfigQuery>({
    name: "search-query",
    text: queriesStatement("SELECT $1::text AS config"),
    values: [config, ...valuesOf(terms)],
  });
  return rows[0] ?? null;
}

/** The same under each configuration of the user's conversations. Segments may have come before their conversation's was known. */
export async function buildQueries(
  { sql }: Pick<Database, "sql">,
  userId: string,
  terms: readonly SearchTerm[],
): Promise<ConfigQuery[]> {
  const { rows } = await sql.query<ConfigQuery>({
    name: "search-queries",
    text: queriesStatement(
      "SELECT search_config AS config FROM convo.conversations WHERE user_id = $1 UNION SELECT 'simple'",
    ),
    values: [userId, ...valuesOf(terms)],
  });
  return rows;
}

function valuesOf(terms: readonly SearchTerm[]) {
  return [terms.map(({ kind }) => kind), terms.map(({ text }) => text), endings];
}

/**
 * A stem may be shorter than what was typed of a word: "negotiation" is kept as "negoti", so "negotia" begins no
 * stem. Completed by an ending it leads there.
 */
const endings =
  "e es s d ed g ng ing n on ion tion ation ate ated ating te ted ting t nt ent ment r er ers l al ally ly y ty ity ies ble able ve ive ness ful ze ize ized izing zation ization c ic ical ous us ance ence".split(
    " ",
  );

/** A term without a word to look for (a stop word, punctuation) has no nodes and is left out. */
const queriesStatement = (configs: string) => `
  WITH term AS (
    SELECT * FROM unnest($2::text[], $3::text[]) WITH ORDINALITY AS term (kind, words, position)),
  looked_for AS (
    SELECT config, position,
      CASE kind
        WHEN 'phrase' THEN phraseto_tsquery(config::regconfig, words)
        WHEN 'word' THEN plainto_tsquery(config::regconfig, words)
        WHEN 'unfinished' THEN CASE
          WHEN position > 1 AND numnode(plainto_tsquery(config::regconfig, words)) = 0 THEN ''::tsquery
          ELSE convo.search_prefix(config, words, $4::text[]) END
        ELSE convo.search_prefix(config, words, $4::text[]) END AS query
    FROM (${configs}) AS configs CROSS JOIN term)
  SELECT config,
    string_agg('(' || query::text || ')', ' & ' ORDER BY position) FILTER (WHERE numnode(query) > 0) AS all,
    string_agg(regexp_replace(query::text, ' (&|<->|<\\d+>) ', ' | ', 'g'), ' | ' ORDER BY position)
      FILTER (WHERE numnode(query) > 0) AS any,
    array_agg(CASE WHEN numnode(query) > 0 THEN query::text END ORDER BY position) AS each
  FROM looked_for GROUP BY config HAVING bool_or(numnode(query) > 0)`;
