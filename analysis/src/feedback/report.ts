import type { Conversation } from "../conversation/conversation.ts";
import type { MeetingType } from "../conversation/meeting-type.ts";
import type { Scores } from "../scoring/criterion.ts";
import type { Signal } from "../signals/signal.ts";
import type { Feedback } from "./feedback.ts";

/** Everything that the engine says of one person in one conversation. */
export interface Report {
  readonly user: string;
  readonly meetingType: MeetingType;
  readonly conversation: Conversation;
  readonly signals: readonly Signal[];
  readonly scores: Scores;
  readonly feedback: Feedback;
  /** The user's share of all speech, 0 to 1, two decimals. */
  readonly talkListenRatio: number;
  readonly engineVersion: string;
  readonly rubricVersion: string;
}
