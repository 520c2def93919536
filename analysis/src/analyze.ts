import type { Conversation } from "./conversation/conversation.ts";
import type { MeetingType } from "./conversation/meeting-type.ts";
import type { Segment } from "./conversation/segment.ts";
import { engineVersion } from "./engine-version.ts";
import { advise } from "./feedback/advise.ts";
import type { Report } from "./feedback/report.ts";
import { normalize } from "./normalize/normalize.ts";
import { recognizeMeetingType } from "./scoring/meeting-type.ts";
import { rubricVersion } from "./scoring/rubric/index.ts";
import { scoreCategories } from "./scoring/score-categories.ts";
import { measure } from "./signals/measure.ts";
import type { Schedule, Signal } from "./signals/signal.ts";

export type { Report } from "./feedback/report.ts";

export interface MeasureOptions {
  /** BCP 47; recognized from the words where absent. */
  readonly language?: string;
  readonly schedule?: Schedule;
}

export interface AnalyzeOptions extends MeasureOptions {
  /** The speaker whom the feedback is for, exactly as labelled. */
  readonly user: string;
  /** Recognized from the conversation where absent. */
  readonly meetingType?: MeetingType;
}

export type Analyze = (segments: readonly Segment[], options: AnalyzeOptions) => Report;

/** The whole flow: a transcript in; what was measured, how it scores, and what to make of it out. */
export const analyze: Analyze = (segments, options) => {
  const { conversation, signals } = measureConversation(segments, options);
  const { user, meetingType = recognizeMeetingType(conversation, options.user) } = options;
  const speaker = conversation.speakers.find((each) => each.name === user);
  if (!speaker) throw new Error("The user is not among the speakers of this conversation.");
  const subject = { conversation, signals, user, meetingType };
  const scores = scoreCategories(subject);
  const feedback = advise(subject, scores);
  const talkListenRatio = Math.round(speaker.share * 100) / 100;
  return { ...subject, scores, feedback, talkListenRatio, engineVersion, rubricVersion };
};

/** What can be measured without knowing who the user is. */
export function measureConversation(
  segments: readonly Segment[],
  options: MeasureOptions = {},
): { readonly conversation: Conversation; readonly signals: readonly Signal[] } {
  const { language, schedule } = options;
  const conversation = normalize(segments, language === undefined ? {} : { language });
  return { conversation, signals: measure(conversation, { schedule: schedule ?? null }) };
}
