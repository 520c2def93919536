import type { Conversation, TimeGrade } from "../conversation/conversation.ts";
import { segmentId } from "../conversation/segment.ts";
import type { Signal } from "../signals/signal.ts";

/** One signal as the API answers it. */
export type SignalObject =
  | {
      readonly id: string;
      readonly name: string;
      readonly value: number;
      readonly unit: string;
      readonly segmentIds: readonly string[];
    }
  | {
      readonly id: string;
      readonly name: string;
      readonly value: null;
      readonly unit: string;
      readonly segmentIds: readonly [];
      readonly reason: string;
    };

/** The signals of a conversation and of each of its speakers. */
export interface SignalsObject {
  readonly timeGrade: TimeGrade;
  readonly conversation: readonly SignalObject[];
  readonly speakers: readonly {
    readonly name: string;
    readonly isUser: boolean;
    readonly signals: readonly SignalObject[];
  }[];
}

/** Every measured signal; `user` is the speaker who is the user, null where none is known. */
export function signalsDocument(measured: {
  readonly conversation: Conversation;
  readonly signals: readonly Signal[];
  readonly user?: string | null;
}): SignalsObject {
  const bySpeaker = new Map<string | null, SignalObject[]>();
  for (const signal of measured.signals) {
    const list = bySpeaker.get(signal.speaker) ?? [];
    list.push(signalObject(signal));
    bySpeaker.set(signal.speaker, list);
  }
  return {
    timeGrade: measured.conversation.timeGrade,
    conversation: bySpeaker.get(null) ?? [],
    speakers: measured.conversation.speakers.map(({ name }) => ({
      name,
      isUser: name === measured.user,
      signals: bySpeaker.get(name) ?? [],
    })),
  };
}

function signalObject({ id, name, unit, measurement }: Signal): SignalObject {
  if (measurement.value === null)
    return { id, name, value: null, unit, segmentIds: [], reason: measurement.reason };
  return { id, name, value: measurement.value, unit, segmentIds: measurement.segments.map(segmentId) };
}
