import { offsetText } from "../../../format/duration.ts";
import type { Placed } from "./placed.ts";

/** Segments as a person pastes them: the words, who said them and when; one line for each speaker's run. */
export function quoteText(segments: readonly Placed[]): string {
  return runsOf(segments)
    .map(({ speaker, startMs, isEstimated, texts }) => {
      const time = isEstimated ? "" : `, ${offsetText(startMs)}`;
      return `“${texts.join(" ")}” (${speaker}${time})`;
    })
    .join("\n");
}

interface Run extends Pick<Placed, "speaker" | "startMs" | "isEstimated"> {
  readonly texts: string[];
}

function runsOf(segments: readonly Placed[]): readonly Run[] {
  const runs: Run[] = [];
  let before: Placed | null = null;
  for (const segment of [...segments].sort((one, other) => one.index - other.index)) {
    const run = runs.at(-1);
    const goesOn = before?.speaker === segment.speaker && segment.index === before.index + 1;
    if (run !== undefined && goesOn) run.texts.push(segment.text);
    else {
      const { speaker, startMs, isEstimated } = segment;
      runs.push({ speaker, startMs, isEstimated, texts: [segment.text] });
    }
    before = segment;
  }
  return runs;
}
