import { placeInTime, segmentId } from "@convo/analysis";
import { presentText, type SearchResult, toDate } from "@convo/contract";
import type { Page, SearchHit, SearchTerm, UserContext } from "../context.ts";
import { parseQuery } from "./parse-query.ts";
import { snippetOf, wordsIn } from "./snippet.ts";

export interface SearchInput extends Page {
  readonly q: string;
  readonly speaker?: string | undefined;
  /** Moments as the contract's requests write them. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

interface SearchPage {
  readonly data: SearchResult[];
  readonly pagination: Page & { readonly total: number };
}

/** A page of the user's segments that have what was typed, best first. */
export async function search(ctx: UserContext, input: SearchInput): Promise<SearchPage> {
  const { q, speaker, since, until, limit, offset } = input;
  const terms = parseQuery(q);
  const { items, total } = await ctx.store.search.find(ctx.user.id, {
    terms,
    speaker: presentText(speaker),
    since: since === undefined ? null : toDate(since),
    until: until === undefined ? null : toDate(until),
    limit,
    offset,
  });
  const matching = await matchingWords(ctx, terms, items);
  const offsetsMs = await estimatedOffsets(ctx, items);
  const data = items.map((hit) => resultOf(hit, matching.get(hit.config), offsetsMs.get(hit.conversationId)));
  return { data, pagination: { total, limit, offset } };
}

/** Of each configuration the words in the hits' texts that match: the database knows their stems. */
async function matchingWords(
  ctx: UserContext,
  terms: readonly SearchTerm[],
  items: readonly SearchHit[],
): Promise<Map<string, ReadonlySet<string>>> {
  const matching = new Map<string, ReadonlySet<string>>();
  for (const config of new Set(items.map((hit) => hit.config))) {
    const words = new Set(items.filter((hit) => hit.config === config).flatMap(({ text }) => wordsIn(text)));
    matching.set(config, new Set(await ctx.store.search.matching(terms, config, [...words])));
  }
  return matching;
}

/** For conversations whose hits have no time of their own: where each segment stands, from the words before it. */
async function estimatedOffsets(
  ctx: UserContext,
  items: readonly SearchHit[],
): Promise<Map<string, readonly number[]>> {
  const offsets = new Map<string, readonly number[]>();
  const untimed = items.filter(({ startMs }) => startMs === null);
  for (const id of new Set(untimed.map(({ conversationId }) => conversationId))) {
    const segments = await ctx.store.conversations.segments(ctx.user.id, id);
    offsets.set(
      id,
      placeInTime(segments).map(({ offsetMs }) => offsetMs),
    );
  }
  return offsets;
}

function resultOf(
  hit: SearchHit,
  matching: ReadonlySet<string> = new Set(),
  offsetsMs: readonly number[] = [],
): SearchResult {
  const offsetMs = hit.startMs ?? offsetsMs[hit.position] ?? 0;
  return {
    conversationId: hit.conversationId,
    title: hit.title,
    segmentId: segmentId(hit.position),
    speaker: hit.speaker,
    timestamp: new Date(hit.startTime.getTime() + offsetMs).toISOString(),
    snippet: snippetOf(hit.text, matching),
  };
}
