import type { Conversation } from "../conversation/conversation.ts";
import { labelAt, namesOf } from "../language/names.ts";
import type { Word } from "../language/passage.ts";
import { capitalized } from "./clean-line.ts";
import type { Section } from "./notes.ts";
import { pickPoints } from "./pick-points.ts";
import { type PointSources, weighStatements } from "./points.ts";
import type { Statement } from "./statements.ts";
import { findBoundaries } from "./topics/find-boundaries.ts";
import { findSubjects, headingOf, type Stretch, type Subject } from "./topics/headings.ts";

/** A topic before it is written down. */
export interface Topic extends Stretch {
  readonly subjects: readonly Subject[];
}

/** What the conversation was about, one topic after the other; each has a subject. */
export function findTopics(
  statements: readonly Statement[],
  conversation: Conversation,
  sources: PointSources,
): Topic[] {
  const starts = findBoundaries(statements, conversation, sources);
  const stretches = starts.map((first, at) => ({ first, last: starts[at + 1] ?? statements.length }));
  const names = namesOf(conversation.speakers.map((speaker) => speaker.name));
  const isName = (word: Word): boolean => labelAt(names, word) !== null;
  const subjects = findSubjects(statements, stretches, isName);
  return withSubjects(stretches.map((stretch, at) => ({ ...stretch, subjects: subjects[at] ?? [] })));
}

/** A stretch that has no subject of its own goes on with the one before it; at the start, with the one after it. */
function withSubjects(topics: readonly Topic[]): Topic[] {
  const kept: Topic[] = [];
  let from = 0;
  for (const topic of topics) {
    const before = kept.at(-1);
    if (topic.subjects.length > 0) kept.push({ ...topic, first: before ? topic.first : from });
    else if (before) kept[kept.length - 1] = { ...before, last: topic.last };
    else from = Math.min(from, topic.first);
  }
  return kept;
}

/** Topics with headings and points; one that says nothing worth noting is left out. */
export function writeSections(
  topics: readonly Topic[],
  statements: readonly Statement[],
  conversation: Conversation,
  sources: PointSources,
): Section[] {
  const values = weighStatements(statements, conversation, sources);
  const used = new Set<string>();
  return topics.flatMap((topic) => {
    const picked = pickPoints(statements, values, topic);
    const about = headingOf(topic.subjects.filter((subject) => !used.has(subject.key)));
    if (about === null || picked === null) return [];
    for (const { key, surface } of topic.subjects) if (about.includes(surface)) used.add(key);
    return [{ heading: capitalized(about), about, ...picked, ...segmentsOf(statements, topic) }];
  });
}

function segmentsOf(statements: readonly Statement[], topic: Stretch): { first: number; last: number } {
  const first = statements[topic.first]?.segments[0] ?? 0;
  return { first, last: statements[topic.last - 1]?.segments.at(-1) ?? first };
}
