import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Meeting } from "./meeting.ts";

/** Reads all meetings of one folder of the corpus, in the order of their file names; none where it is not there. */
export function loadMeetings(corpusDir: string, group: string): Meeting[] {
  const folder = join(corpusDir, group);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => parseMeeting(readFileSync(join(folder, name), "utf8")));
}

/** Reads one meeting file; throws where it has no id, series or segments. */
export function parseMeeting(json: string): Meeting {
  const meeting: unknown = JSON.parse(json);
  if (!isMeeting(meeting)) throw new Error("Not a meeting file: id, series and segments are needed.");
  return { ...meeting, gold: meeting.gold ?? {} };
}

function isMeeting(value: unknown): value is Meeting {
  return (
    typeof value === "object" &&
    value !== null &&
    "id" in value &&
    typeof value.id === "string" &&
    "series" in value &&
    typeof value.series === "string" &&
    "segments" in value &&
    Array.isArray(value.segments)
  );
}
