import {
  type Explanation,
  explanationDocument,
  type FeedbackObject,
  feedbackDocument,
  measureConversation,
  type Report,
  type Schedule,
  type Segment,
} from "@convo/analysis";
import { analyze } from "../../../analysis/src/analyze.ts";
import { engineVersion } from "../../../analysis/src/engine-version.ts";
import { advise } from "../../../analysis/src/feedback/advise.ts";
import { recognizeMeetingType } from "../../../analysis/src/scoring/meeting-type.ts";
import { rubricVersion } from "../../../analysis/src/scoring/rubric/index.ts";
import { scoreCategories } from "../../../analysis/src/scoring/score-categories.ts";
import type { Scene } from "./scene.ts";

/** When every meeting starts; nothing may depend on it but the clock times told. */
export const startTime = "2026-03-18T09:00:00.000Z";

/** What the engine says to one person, as the API answers it, and what it rests on. */
export interface Reading {
  readonly report: Report;
  readonly feedback: FeedbackObject;
  readonly explanation: Explanation;
}

export function readReport(scene: Scene, start = startTime): Reading {
  const { segments, user, schedule } = scene;
  return documentsOf(analyze(segments, { user, ...(schedule ? { schedule } : {}) }), start);
}

/** The same for several people of one meeting, which is measured once. */
export function readReports(
  segments: readonly Segment[],
  users: readonly string[],
  schedule?: Schedule,
): Map<string, Reading> {
  const measured = measureConversation(segments, schedule ? { schedule } : {});
  return new Map(
    users.map((user) => {
      const meetingType = recognizeMeetingType(measured.conversation, user);
      const subject = { ...measured, user, meetingType };
      const scores = scoreCategories(subject);
      const share = measured.conversation.speakers.find((speaker) => speaker.name === user)?.share ?? 0;
      const talkListenRatio = Math.round(share * 100) / 100;
      const feedback = advise(subject, scores);
      const report = { ...subject, scores, feedback, talkListenRatio, engineVersion, rubricVersion };
      return [user, documentsOf(report, startTime)];
    }),
  );
}

function documentsOf(report: Report, start: string): Reading {
  return {
    report,
    feedback: feedbackDocument(report, { startTime: start }),
    explanation: explanationDocument(report),
  };
}
