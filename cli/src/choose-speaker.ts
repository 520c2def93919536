import type { Speaker } from "@convo/analysis";
import { CommandFailed } from "./command-failed.ts";
import { printable } from "./terminal/printable.ts";
import { fitWidth, textWidth } from "./terminal/text-width.ts";

/** How some programs label the person who made the recording. */
const ownLabels = new Set(["you", "me"]);

/**
 * The label of the speaker whom the feedback is for: the name given, exactly or but for its case, else "You" or "Me".
 * @throws {CommandFailed} listing the speakers, where that is nobody or not only one
 */
export function chooseSpeaker(speakers: readonly Speaker[], wanted: string | undefined): string {
  const name = wanted?.trim();
  const found = name === undefined ? labelledAsOwn(speakers) : named(speakers, name);
  if (found !== undefined) return found.name;
  const fault =
    name === undefined
      ? "whose feedback? Name yourself with --me."
      : `nobody in this transcript is called "${printable(name)}". Name one of the speakers with --me.`;
  throw new CommandFailed(`${fault}\n\n${listSpeakers(speakers)}`);
}

function labelledAsOwn(speakers: readonly Speaker[]): Speaker | undefined {
  return onlyOne(speakers.filter((speaker) => ownLabels.has(speaker.name.toLowerCase())));
}

function named(speakers: readonly Speaker[], name: string): Speaker | undefined {
  return (
    speakers.find((speaker) => speaker.name === name) ??
    onlyOne(speakers.filter((speaker) => speaker.name.toLowerCase() === name.toLowerCase()))
  );
}

function onlyOne(found: readonly Speaker[]): Speaker | undefined {
  return found.length === 1 ? found[0] : undefined;
}

/** The speakers with their shares of all speech, those who spoke most first. */
function listSpeakers(speakers: readonly Speaker[]): string {
  const nameColumns = Math.min(
    40,
    Math.max(...speakers.map((speaker) => textWidth(printable(speaker.name)))),
  );
  return [...speakers]
    .sort((a, b) => b.share - a.share)
    .map(({ name, share, segmentCount }) => {
      const percent = `${Math.round(share * 100)} %`.padStart(5);
      return `  ${fitWidth(printable(name), nameColumns)}  ${percent} of speech  ${segmentCount} segments`;
    })
    .join("\n");
}
