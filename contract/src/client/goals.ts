import type { Goals, PutGoalsRequest } from "../goals.ts";
import { data, type Send } from "./send.ts";

const all = "/api/v1/goals";

export function goalsClient(send: Send) {
  return {
    get: () => send<{ data: Goals }>("GET", all).then(data),
    /** Replaces all of them. */
    put: (body: PutGoalsRequest) => send<{ data: Goals }>("PUT", all, body).then(data),
  };
}
