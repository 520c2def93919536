import { profileAnswer } from "@convo/contract";
import { importBody } from "./samples.ts";
import type { Caller } from "./test-app.ts";

/** The address of a new conversation of which nothing is made. */
export async function importOne(caller: Caller, body: object = importBody()): Promise<string> {
  const answer = await caller.post("/api/v1/conversations?analyze=false", body);
  return `/api/v1/conversations/${answer.json().data.id}`;
}

/** How many generations the caller has used this month, as the profile tells. */
export async function generationsUsed(caller: Caller): Promise<number> {
  const { data } = profileAnswer.parse((await caller.get("/api/v1/user/profile")).json());
  return data.apiUsage.aiGenerations.used;
}
