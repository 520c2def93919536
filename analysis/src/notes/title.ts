import { capitalized } from "./clean-line.ts";
import type { Topic } from "./sections.ts";
import { overlaps, type Subject } from "./topics/headings.ts";

const subjectsMax = 3;

/** A title out of what the longest topics are about; null where nothing stands out. */
export function titleOf(topics: readonly Topic[]): string | null {
  const sized = topics.flatMap((topic) =>
    topic.subjects
      .slice(0, 1)
      .map((subject) => ({ subject, size: topic.last - topic.first, first: topic.first })),
  );
  const chosen: { subject: Subject; first: number }[] = [];
  for (const each of sized.sort((a, b) => b.size - a.size || a.first - b.first)) {
    if (chosen.length < subjectsMax && !chosen.some((other) => overlaps(other.subject.key, each.subject.key)))
      chosen.push(each);
  }
  const names = chosen.sort((a, b) => a.first - b.first).map(({ subject }) => subject.surface);
  return names.length === 0 ? null : capitalized(inWords(names));
}

function inWords(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
