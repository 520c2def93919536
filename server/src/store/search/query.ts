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

/** Under each configuration what the terms look for; a configuration in which nothing is left of them is absent. */
export async function buildQueries(
  { sql }: Pick<Database, "sql">,
  configs: readonly string[],
  terms: readonly SearchTerm[],
): Promise<ConfigQuery[]> {
  const { rows } = await sql.query<ConfigQuery>({
    name: "search-queries",
    text: queriesStatement,
    values: [configs, terms.map(({ kind }) => kind), terms.map(({ text }) => text), endings],
  });
  return rows;
}

/** The configurations of the user's conversations. Segments may have come before their conversation's was known. */
export async function userConfigs({ sql }: Pick<Database, "sql">, userId: string): Promise<string[]> {
  const { rows } = await sql.query<{ config: string }>({
    name: "search-configs",
    text: `SELECT DISTINCT search_config AS config FROM convo.conversations WHERE user_id = $1 UNION SELECT 'simple'`,
    values: [userId],
  });
  return rows.map(({ config }) => config);
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
const queriesStatement = `
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
    FROM unnest($1::text[]) AS config CROSS JOIN term)
  SELECT config,
    string_agg('(' || query::text || ')', ' & ' ORDER BY position) FILTER (WHERE numnode(query) > 0) AS all,
    string_agg(regexp_replace(query::text, ' (&|<->|<\\d+>) ', ' | ', 'g'), ' | ' ORDER BY position)
      FILTER (WHERE numnode(query) > 0) AS any,
    array_agg(CASE WHEN numnode(query) > 0 THEN query::text END ORDER BY position) AS each
  FROM looked_for GROUP BY config HAVING bool_or(numnode(query) > 0)`;
