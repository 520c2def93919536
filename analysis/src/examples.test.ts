import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyze } from "./analyze.ts";
import { categories } from "./conversation/category.ts";
import { type FeedbackObject, feedbackDocument } from "./feedback/document.ts";
import { readTranscript } from "./transcript/read-transcript.ts";

interface Story {
  readonly folder: string;
  readonly title: string;
  readonly about: string;
}

const stories: readonly Story[] = [
  {
    folder: "quarter-review",
    title: "A review between two people",
    about: "WebVTT with overlapping times: everything can be measured.",
  },
  {
    folder: "sales-discovery",
    title: "A first talk with a customer",
    about: "Captions of three people: no interruptions can be measured, and the kind of meeting was told.",
  },
  {
    folder: "cleaned-no-times",
    title: "Notes without times",
    about: "A transcript without times and cleaned of fillers: what it cannot show stays out.",
  },
];

const page = new URL("../../docs/examples.md", import.meta.url);

describe("the page of examples", () => {
  it("shows the reports of the fixtures as they are", () => {
    const made = pageOf(stories);
    if (process.env.UPDATE_FIXTURES) writeFileSync(page, made);
    expect(readFileSync(page, "utf8")).toBe(made);
  });
});

function pageOf(told: readonly Story[]): string {
  const intro = [
    "# Three reports",
    "",
    "What the engine says of three conversations written for this project. The page is made from the transcripts in `fixtures/`, and a test fails where it differs from what the engine says now;",
    "`UPDATE_FIXTURES=1 npm test` writes it anew.",
    "",
  ];
  return `${[...intro, ...told.flatMap(sectionOf)].join("\n").trimEnd()}\n`;
}

function sectionOf({ folder, title, about }: Story): string[] {
  const fixture = JSON.parse(readText(`${folder}/fixture.json`));
  const { user, startTime } = fixture;
  const { segments } = readTranscript(readText(`${folder}/${fixture.transcript}`));
  const feedback = feedbackDocument(analyze(segments, fixture), { startTime });
  return [
    `## ${title}`,
    "",
    `${about} The report is for ${user}; the transcript is in [fixtures/${folder}](../fixtures/${folder}).`,
    "",
    ...scoresOf(feedback),
    ...priorityOf(feedback),
    ...listOf(
      "Keep",
      feedback.strengths,
      ({ timestamp, description, quote }) => `${timestamp} ${description} “${quote}”`,
    ),
    ...listOf(
      "Change",
      feedback.growthAreas,
      ({ timestamp, description, suggestion }) => `${timestamp} ${description} ${suggestion}`,
    ),
    ...listOf("Next time", feedback.actionPlan, (each) => each),
  ];
}

function scoresOf({ overallScore, categoryScores, talkListenRatio }: FeedbackObject): string[] {
  return [
    `| overall | ${categories.join(" | ")} | share of speech |`,
    `|${" --- |".repeat(categories.length + 2)}`,
    `| ${overallScore} | ${categories.map((each) => categoryScores[each] ?? "–").join(" | ")} | ${Math.round(talkListenRatio * 100)} % |`,
    "",
  ];
}

function priorityOf({ topPriority }: FeedbackObject): string[] {
  if (topPriority === null) return [];
  const { focus, quote, reason, alternative } = topPriority;
  return [
    `**First: ${focus}.** ${reason}`,
    "",
    `> You said: ${quote}`,
    ">",
    `> You could say: ${alternative.replaceAll("<", "&lt;")}`,
    "",
  ];
}

function listOf<Item>(heading: string, items: readonly Item[], line: (item: Item) => string): string[] {
  return items.length === 0 ? [] : [`${heading}:`, "", ...items.map((item) => `- ${line(item)}`), ""];
}

function readText(path: string): string {
  return readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), "utf8");
}
