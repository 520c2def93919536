import type { Conversation, TimeGrade } from "../../conversation/conversation.ts";
import type { Segment } from "../../conversation/segment.ts";
import { normalize } from "../../normalize/normalize.ts";
import { inOrderSpoken, type Spoken } from "../../normalize/spoken.ts";

/** A part of a conversation, read as if it were all of it. */
export interface Stretch {
  readonly conversation: Conversation;
  readonly spoken: readonly Spoken[];
  /** The position of its first segment in the whole conversation. */
  readonly from: number;
}

export function readStretch(
  segments: readonly Segment[],
  from: number,
  { language, timeGrade }: { readonly language: string; readonly timeGrade: TimeGrade },
): Stretch {
  return {
    conversation: normalize(segments, { language, timeGrade }),
    spoken: inOrderSpoken(segments, timeGrade),
    from,
  };
}
