import { sampleSegments } from "../conversation/sample.ts";
import { normalize } from "../normalize/normalize.ts";
import { measure } from "./measure.ts";
import type { Measurement, Schedule } from "./signal.ts";

/** One signal of a sample (see `sampleSegments`), for tests and examples; `speaker` null asks for the conversation's. */
export function sampleMeasurement(
  lines: readonly string[],
  id: string,
  speaker: string | null,
  schedule: Schedule | null = null,
): Measurement {
  const signals = measure(normalize(sampleSegments(lines)), { schedule });
  const found = signals.find((signal) => signal.id === id && signal.speaker === speaker);
  if (!found) throw new Error(`No signal ${id} of ${speaker ?? "the conversation"}`);
  return found.measurement;
}
