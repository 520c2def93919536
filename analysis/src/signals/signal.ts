import type { Conversation, TimeGrade } from "../conversation/conversation.ts";
import type { Ends } from "./ends-of-meeting.ts";
import type { Exchange } from "./exchanges.ts";
import type { Part } from "./part.ts";
import type { Restatement } from "./restatements.ts";
import type { Uptake } from "./uptake.ts";

export type Unit =
  | "ratio"
  | "count"
  | "words"
  | "words/min"
  | "per 100 words"
  | "per 10 min"
  | "seconds"
  | "minutes"
  | "yes/no";

/** When the meeting was meant to start and end, in milliseconds from the conversation's start. */
export interface Schedule {
  readonly startMs: number;
  readonly endMs: number;
}

/** A number, the segments that prove it, and on how much it rests; or why there is none. */
export type Measurement =
  | { readonly value: number; readonly segments: readonly number[]; readonly sampleSize: number }
  | { readonly value: null; readonly reason: string };

/** What a signal may look at. `schedule` is null where nobody said when the meeting was meant to be. */
export interface MeasureInput {
  readonly conversation: Conversation;
  /** The speaker measured; null for signals of the whole conversation. */
  readonly speaker: string | null;
  readonly schedule: Schedule | null;
  /** What that speaker, or everybody, said; `others`, what the rest said. */
  readonly own: Part;
  readonly others: Part;
  /** Every question of the conversation that wants an answer, with what followed. */
  readonly exchanges: readonly Exchange[];
  /** Every reply to something of substance, with what it takes up. */
  readonly uptakes: readonly Uptake[];
  /** Every time that an earlier decision is said again. */
  readonly restatements: readonly Restatement[];
  /** What belongs to the opening and the closing of the meeting. */
  readonly ends: Ends;
}

/** A measure: what it is, what it needs of a transcript, and how it is taken. */
export interface SignalDefinition {
  readonly id: string;
  readonly name: string;
  readonly unit: Unit;
  /** `both`: once for each speaker, and once for the conversation. */
  readonly scope: "speaker" | "conversation" | "both";
  /** One sentence, without the unit. */
  readonly definition: string;
  readonly needs: { readonly timeGrade?: TimeGrade; readonly english?: true; readonly fillers?: true };
  readonly measure: (input: MeasureInput) => Measurement;
}

/** One signal of one speaker, or of the conversation where `speaker` is null. */
export interface Signal {
  readonly id: string;
  readonly name: string;
  readonly unit: Unit;
  readonly speaker: string | null;
  readonly measurement: Measurement;
}
