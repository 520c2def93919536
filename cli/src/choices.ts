import type { MeetingType } from "@convo/analysis";
import type { Tier } from "@convo/contract";

// Written out, since loading the engine or the contract for two lists of words would make `--help` slow.

export const meetingTypeChoices = Object.keys({
  general: true,
  "one-to-one": true,
  interviewer: true,
  candidate: true,
  "sales-discovery": true,
  demo: true,
  "stand-up": true,
  presentation: true,
  workshop: true,
} satisfies Record<MeetingType, true>);

export const tierChoices = Object.keys({
  free: true,
  starter: true,
  professional: true,
  enterprise: true,
} satisfies Record<Tier, true>);
