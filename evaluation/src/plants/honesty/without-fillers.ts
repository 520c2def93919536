import { type HonestyCheck, stillMeasured, stillSaid } from "./honest.ts";

const fillers = /\b(?:u+m+|u+h+|e+r+m*|e+h+m*|a+h+|uhm+|h+m+|mm+)\b[,.]?\s*/giu;
const criterion = ["clarity.fillers"];

/** Somebody has tidied the transcript: no um, no uh, in anyone's words. */
export const withoutFillers: HonestyCheck = {
  id: "fillers cleaned away",
  take: (scene, before) => {
    const measured = before.explanation.categories.clarity.criteria.some(
      ({ id }) => id === "clarity.fillers",
    );
    if (!measured) return null;
    const segments = scene.segments
      .map((segment) => ({ ...segment, text: segment.text.replace(fillers, "").trim() }))
      .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
    return { ...scene, segments };
  },
  faults: (after, before) => [...stillMeasured(after, before, criterion), ...stillSaid(after, criterion)],
};
