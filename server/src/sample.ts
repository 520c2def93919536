import { readFile } from "node:fs/promises";
import type { Sample } from "./services/first-start.ts";

/** The conversation that a new server begins with. */
export async function readSample(): Promise<Sample> {
  const file = new URL("../../fixtures/quarter-review/transcript.vtt", import.meta.url);
  return {
    bytes: await readFile(file),
    title: "Quarter review",
    userSpeakerName: "Alice",
    startTime: "2026-03-18T14:00:00.000Z",
  };
}
