import type { Conversation } from "@convo/contract";

type Status = Conversation["status"];

const everyMs = { processing: 1_500, live: 5_000 } as const;

/** Whether what was under way is done, so that there is something new to load. */
export function isMadeNow(before: Status | undefined, now: Status | undefined): boolean {
  return pollMs(before) !== false && now !== undefined && pollMs(now) === false;
}

/** After how many milliseconds to ask again whether the status has changed; false where nothing will change it. */
export function pollMs(status: Status | undefined): number | false {
  return status === "processing" || status === "live" ? everyMs[status] : false;
}
