import type { MeetingType } from "../../conversation/meeting-type.ts";
import { sampleSegments } from "../../conversation/sample.ts";
import { normalize } from "../../normalize/normalize.ts";
import { recognizeMeetingType } from "../../scoring/meeting-type.ts";
import { scoreCategories } from "../../scoring/score-categories.ts";
import { measure } from "../../signals/measure.ts";
import type { Schedule } from "../../signals/signal.ts";
import { wallClock } from "../clock.ts";
import type { Change, Item, Praise } from "../item.ts";
import { type Prose, render } from "../prose.ts";
import { allAdvice } from "./index.ts";

/** What one piece of advice says of a sample conversation, clock times counted from 14:00. */
export interface SampleAdvice {
  readonly item: Item;
  readonly change: Change | null;
  readonly praise: Praise | null;
  readonly told: (prose: Prose) => string;
}

/** For tests and examples: the advice on a criterion for Ada, in a conversation of `sampleSegments` lines. */
export function sampleAdvice(
  criterion: string,
  lines: readonly string[],
  options: { readonly meetingType?: MeetingType; readonly schedule?: Schedule } = {},
): SampleAdvice {
  const conversation = normalize(sampleSegments(lines), { language: "en" });
  const signals = measure(conversation, { schedule: options.schedule ?? null });
  const meetingType = options.meetingType ?? recognizeMeetingType(conversation, "Ada");
  const subject = { conversation, signals, user: "Ada", meetingType };
  const scores = Object.values(scoreCategories(subject).categories);
  const score = scores.flatMap((each) => each.criteria).find((each) => each.criterion.id === criterion);
  const advice = allAdvice.find((each) => each.criterion === criterion);
  if (!score || !advice) throw new Error(`Not measured here: ${criterion}`);
  const item = { ...subject, score };
  const clock = wallClock(conversation.segments, "2026-01-01T14:00:00Z");
  return {
    item,
    change: advice.change?.(item) ?? null,
    praise: advice.praise?.(item) ?? null,
    told: (prose) => render(prose, clock),
  };
}
