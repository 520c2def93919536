import type { Span } from "../conversation/acts.ts";
import type { Conversation } from "../conversation/conversation.ts";
import type { Evidence } from "./evidence.ts";

/** Verbatim words of one segment: all of them, or those of `span`. Throws where there are none. */
export function quote(conversation: Conversation, position: number, span?: Span): Evidence {
  const segment = conversation.segments[position];
  const words = segment?.text.slice(span?.start ?? 0, span?.end ?? segment.text.length).trim();
  if (!segment || !words) throw new Error(`No words to quote in segment ${position}`);
  return { segment: position, speaker: segment.speaker, quote: words };
}
