import type { Models } from "../../../analysis/src/language/models/models.ts";
import { readMeetingWith } from "../../../analysis/src/language/models/read-meeting.ts";
import { engineView } from "../corpus/engine-view.ts";
import type { Meeting } from "../corpus/meeting.ts";
import { predictionOf } from "./of-reading.ts";
import type { Prediction } from "./prediction.ts";

/** What the engine would claim of a meeting with these models in place of the shipped ones. */
export function predictWith(models: Models, meeting: Meeting): Prediction {
  const seen = engineView(meeting);
  return predictionOf(meeting.id, seen, readMeetingWith(models, seen));
}
