import { speakersOf } from "../scene.ts";
import type { HonestyCheck } from "./honest.ts";

/** The labels are "Participant 1" and so on. */
export const withoutNames: HonestyCheck = {
  id: "speakers named Participant 1…",
  take: (scene) => {
    const labels = speakersOf(scene.segments);
    const toLabel = (name: string) => `Participant ${labels.indexOf(name) + 1}`;
    const segments = scene.segments.map((segment) => ({ ...segment, speaker: toLabel(segment.speaker) }));
    return { ...scene, segments, user: toLabel(scene.user) };
  },
  faults: ({ explanation, feedback }) => [
    ...(explanation.attribution.quality === "good" ? ["the labels are called good"] : []),
    ...(explanation.attribution.reasons.length > 0 ? [] : ["no reason is given"]),
    ...(/Participant/.test(feedback.topPriority?.alternative ?? "")
      ? ["somebody is called Participant"]
      : []),
  ],
};
