import { type Draft, DraftBuilder, tooManySegments } from "../draft.ts";
import { transcriptLimits } from "../limits.ts";
import { readLines } from "../lines.ts";
import type { WarningList } from "../warning-list.ts";
import { type Post, readPost } from "./irc-post.ts";
import { findRelays, readRelayed } from "./irc-relay.ts";

/** Reads an IRC log; where a bot relays what people say as `Name: words`, those people are the speakers. */
export function readIrc(text: string, warnings: WarningList): Draft {
  const posts: Post[] = [];
  for (const line of readLines(text)) {
    if (line.text.trim() !== "") posts.push(readPost(line));
    if (posts.length > transcriptLimits.entriesMax) throw tooManySegments();
  }
  const relays = findRelays(posts);
  const nicks = findNicks(posts);
  const builder = new DraftBuilder(warnings);
  const dropped = { commands: 0, names: 0 };
  let title: string | undefined;
  let speaker: string | undefined;
  for (const post of posts) {
    const relayed = readRelayed(post, relays);
    const words = relayed?.words ?? post.words;
    const meeting = /^Meeting:\s*(\S.{0,200})$/.exec(words.slice(0, 220))?.[1];
    if (meeting !== undefined && title === undefined) title = meeting;
    else if (post.nick === undefined && nicks.has(words.trim())) dropped.names += 1;
    else if (isCommand(words, post)) dropped.commands += 1;
    else {
      speaker = post.nick === undefined ? speaker : (relayed?.name ?? post.nick);
      builder.add({ text: words, speaker: spell(speaker), startMs: post.stamp?.startMs, line: post.line });
    }
  }
  warnOfDropped(dropped, builder);
  const timeBase = posts.some((post) => post.stamp?.base === "epoch") ? "epoch" : "offset";
  return { format: "irc", cues: builder.cues, warnings, timeBase, title };
}

/** Untimed lines that hold one word with an underscore, or a known nickname, are lists of who is there. */
function findNicks(posts: readonly Post[]): ReadonlySet<string> {
  const known = posts.flatMap(({ nick }) => (nick === undefined ? [] : [nick]));
  const bare = posts.flatMap(({ nick, words }) =>
    nick === undefined && /^\s*\S{1,40}_\S{1,40}\s*$/.test(words.slice(0, 100)) ? [words.trim()] : [],
  );
  return new Set([...known, ...bare]);
}

const botCommand =
  /^(?:present[+-].*|scribe[+-].*|scribenick: .*|q\?|ack \S+|zakim, .*|rrsagent, .*|s\/[^/]+\/[^/]*\/\S{0,3})$/i;

/** Orders to the meeting's bots; a request for the floor that says what about keeps its words. */
function isCommand(words: string, { nick }: Post): boolean {
  const text = words.trim();
  if (nick === undefined && /^(?:\*{1,3}|-!-|-->|<--|==)(?:\s|$)/.test(text)) return true;
  if (text.length > 200) return false;
  return botCommand.test(text) || /^q[+-](?:\s+\S+){0,2}$/i.test(text);
}

/** Nicknames cannot hold blanks; people write underscores for them. */
function spell(nick: string | undefined): string | undefined {
  return nick?.replaceAll("_", " ");
}

function warnOfDropped(dropped: { commands: number; names: number }, builder: DraftBuilder): void {
  const { commands, names } = dropped;
  if (commands > 0)
    builder.warn(
      "commands-dropped",
      `Commands and notices were left out, as they are not speech: ${commands}.`,
    );
  if (names > 0) builder.warn("names-dropped", `Lines that hold only a name were left out: ${names}.`);
}
