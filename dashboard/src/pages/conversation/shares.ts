import type { Signals } from "@convo/contract";
import { speakerColors } from "../../format/speaker-colors.ts";

export interface Share {
  readonly name: string;
  readonly isUser: boolean;
  /** Of all speech, 0 to 1. */
  readonly share: number;
}

/** How much each person spoke: the user first, then whoever spoke most. */
export function sharesOf({ speakers }: Signals): readonly Share[] {
  return speakers
    .map(({ name, isUser, signals }) => ({
      name,
      isUser,
      share: signals.find(({ id }) => id === "talk-share")?.value ?? 0,
    }))
    .sort((one, other) => Number(other.isUser) - Number(one.isUser) || other.share - one.share);
}

/** Everybody's color, by the order in which they come in the transcript. */
export function colorsOf({ speakers }: Signals): (name: string) => string {
  return speakerColors(speakers.map(({ name }) => name));
}
