import { turnBefore } from "../around.ts";
import type { Subject } from "../item.ts";
import { toName } from "../people.ts";
import { topicOf } from "../topic.ts";
import { vary } from "../wording.ts";

/** What could have been said in place of a dismissal: it takes up the point, then asks the one who made it. */
export function acknowledgeAndAsk(subject: Subject, segment: number, quote: string): string {
  const before = turnBefore(subject, segment);
  const name = toName(subject, before?.speaker ?? null);
  const topic = before ? topicOf(before.text)?.replace(/^an? /u, "the ") : null;
  const phrase = subject.conversation.acts[segment]?.dismissal?.phrase ?? "";
  if (/already|been (?:over|through|there)|tried|talked|like i said|as i said|told|covered/u.test(phrase))
    return beenThere(quote, name);
  if (/\btime for\b|moving|move on|let's|not now|focus/u.test(phrase))
    return later(quote, name, topic ?? "that");
  if (/\bbut\b/u.test(phrase)) return inPart(quote, name);
  return vary(quote, [
    `That's a fair concern${name}. Walk me through what you're seeing.`,
    `Let me make sure I get it${name}: what would worry you most about ${topic ?? "this"}?`,
    `I see ${topic ?? "it"} differently${name}, and I'd like to hear yours first. What am I missing?`,
    `You know ${topic ?? "this"} from another side than I do${name}. What would you do?`,
  ]);
}

function beenThere(quote: string, name: string): string {
  return vary(quote, [
    `I know we have been there before${name}, and it still matters to you. What has changed since?`,
    `That keeps coming up${name}, so let me ask: what did we miss the first time?`,
    `We did look at that${name}. Before I say how it went: what makes you bring it up again?`,
  ]);
}

function later(quote: string, name: string, topic: string): string {
  return vary(quote, [
    `I want to give ${topic} the time it needs${name}. Is it enough if we take it up first thing next time, or what would be lost?`,
    `That matters${name}, and we have little time. What is the one thing about ${topic} that we must know now?`,
  ]);
}

function inPart(quote: string, name: string): string {
  return vary(quote, [
    `You may be right${name}. Before I say how I see it: what makes it important to you?`,
    `I hear you${name}. Tell me a bit more, and then I'll say what I was thinking.`,
    `There is something in that${name}. What would have to be true for it to work?`,
  ]);
}
