import type { Post } from "./irc-post.ts";

/** A bot that transcribes has a name before nearly all of its lines; people address each other so now and then. */
const relayThresholds = { postCountMin: 5, namedShareMin: 0.6, nameCountMin: 2 } as const;

export function findRelays(posts: readonly Post[]): ReadonlySet<string> {
  const byNick = new Map<string, Post[]>();
  for (const post of posts) {
    if (post.nick === undefined) continue;
    const own = byNick.get(post.nick);
    if (own) own.push(post);
    else byNick.set(post.nick, [post]);
  }
  return new Set([...byNick].filter(([, own]) => relays(own)).map(([nick]) => nick));
}

/** Whose words a bot passes on, and the words; undefined for a line of the poster's own. */
export function readRelayed(
  post: Post,
  bots: ReadonlySet<string>,
): { name: string; words: string } | undefined {
  return post.nick !== undefined && bots.has(post.nick) ? splitName(post.words) : undefined;
}

function relays(posts: readonly Post[]): boolean {
  const names = posts.flatMap((post) => splitName(post.words)?.name ?? []);
  const { postCountMin, namedShareMin, nameCountMin } = relayThresholds;
  const enough = posts.length >= postCountMin && names.length >= posts.length * namedShareMin;
  return enough && new Set(names).size >= nameCountMin;
}

const settings = /^(?:meeting|topic|agenda|action|resolved|scribe|chair|present|date|note)$/i;

function splitName(words: string): { name: string; words: string } | undefined {
  const found = /^([^\s:]{1,60}):\s+/.exec(words.slice(0, 80));
  const name = found?.[1];
  if (!found || name === undefined || settings.test(name)) return undefined;
  return { name, words: words.slice(found[0].length) };
}
