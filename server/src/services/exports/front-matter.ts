import { categoryNames } from "@convo/contract";
import { stringify } from "yaml";
import type { KeptConversation } from "./read-record.ts";

/** What Obsidian and its like show and search: flat properties, quoted wherever YAML would take them for something else. */
export function frontMatter({ record, feedback }: KeptConversation): string {
  const properties = {
    title: record.title,
    date: record.startTime,
    duration: record.durationMinutes,
    participants: record.speakers.map((speaker) => speaker.name),
    tags: ["convo", `meeting${record.meetingType === null ? "" : `/${record.meetingType}`}`],
    convoId: record.id,
    ...(feedback && { overallScore: feedback.overallScore, ...scoresOf(feedback.feedback.categoryScores) }),
  };
  // Programs read front matter by the older rules, in which `no` and `12:30` are no text.
  return `---\n${stringify(properties, { version: "1.1", lineWidth: 0 })}---\n`;
}

function scoresOf(scores: Readonly<Record<(typeof categoryNames)[number], number | null>>) {
  return Object.fromEntries(
    categoryNames.flatMap((key) => (scores[key] === null ? [] : [[key, scores[key]]])),
  );
}
