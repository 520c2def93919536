import { importAnswer } from "@convo/contract";
import { importBody } from "./samples.ts";
import type { Caller } from "./test-app.ts";

/** The address of a new live conversation that started in March. */
export async function startLive(caller: Caller, body: object = {}): Promise<string> {
  const answer = await caller.post("/api/v1/conversations", {
    status: "live",
    title: "Launch check-in",
    startTime: "2026-03-18T14:00:00Z",
    ...body,
  });
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return `/api/v1/conversations/${importAnswer.parse(answer.json()).data.id}`;
}

/** The short talk of two with a key for each segment, `k1` for the first. */
export function liveSegments(count = 12) {
  return importBody(count).segments.map((segment, index) => ({ key: `k${index + 1}`, ...segment }));
}
