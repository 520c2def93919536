import { z } from "zod";
import { dataOf } from "./envelope.ts";
import { conversationId } from "./fields.ts";
import { listOf } from "./list-of.ts";
import { timeGrade } from "./time-grade.ts";

const named = {
  id: z.string().min(1),
  name: z.string().min(1),
  unit: z.string().min(1),
  segmentIds: listOf(z.string()),
};

/** A measured number, or null with the reason why there is none. */
export const signal = z
  .union([
    z.strictObject({ ...named, value: z.number() }),
    z.strictObject({ ...named, value: z.null(), reason: z.string().min(1) }),
  ])
  .meta({ id: "Signal" });
export type Signal = z.infer<typeof signal>;

export const signals = z
  .strictObject({
    id: conversationId,
    timeGrade,
    conversation: listOf(signal),
    speakers: listOf(
      z.strictObject({ name: z.string().min(1), isUser: z.boolean(), signals: listOf(signal) }),
    ),
  })
  .meta({ id: "Signals" });
export type Signals = z.infer<typeof signals>;

export const signalsAnswer = dataOf(signals);
