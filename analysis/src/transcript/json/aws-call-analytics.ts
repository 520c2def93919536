import type { JsonService } from "./service.ts";
import { numberOf, objectsOf, speakerOf, textOf } from "./shape.ts";

/** Amazon Transcribe Call Analytics: a segment for each turn, by the participants' roles. */
export const awsCallAnalytics: JsonService = {
  format: "aws-call-analytics-json",
  matches: (document) => objectsOf(document.Transcript).some((turn) => "Content" in turn),
  read(document, builder) {
    for (const turn of objectsOf(document.Transcript)) {
      builder.add({
        text: textOf(turn.Content) ?? "",
        speaker: speakerOf(turn.ParticipantRole ?? turn.ParticipantId),
        startMs: numberOf(turn.BeginOffsetMillis),
        endMs: numberOf(turn.EndOffsetMillis),
      });
    }
    return { language: textOf(document.LanguageCode) };
  },
};
