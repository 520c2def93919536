import { describe, expect, it } from "vitest";
import { sampleSegments } from "../conversation/sample.ts";
import { normalize } from "../normalize/normalize.ts";
import { keyPoints } from "./key-points.ts";
import { sampleMeeting, sampleStart } from "./sample-meeting.ts";
import { takeNotes } from "./take-notes.ts";

const conversation = sampleMeeting();
const notes = takeNotes(conversation, { startTime: sampleStart });

describe("takeNotes", () => {
  it("finds a section for each topic and heads it with what the topic is about", () => {
    const headings = notes.sections.map((section) => section.heading.toLowerCase()).join(" | ");
    expect(headings).toMatch(/oven/);
    expect(headings).toMatch(/stall|generator/);
  });

  it("says nothing in a point that was not said in the segments it cites", () => {
    for (const point of notes.sections.flatMap((section) => section.points)) {
      const said = point.segments
        .map((at) => conversation.segments[at]?.text ?? "")
        .join(" ")
        .toLowerCase();
      const words =
        point.text
          .replace(/\b(?:Ines|Karl|Ruth):/g, "")
          .toLowerCase()
          .match(/[a-z']+/g) ?? [];
      expect(words.filter((word) => !said.includes(word))).toEqual([]);
    }
  });

  it("names the speaker of every point and writes it without fillers", () => {
    for (const { text } of notes.sections.flatMap((section) => section.points)) {
      expect(text).toMatch(/^(?:Ines|Karl|Ruth): \p{Lu}/u);
      expect(text).not.toMatch(/\bum\b/);
    }
  });

  it("gives sections that follow each other and do not overlap", () => {
    notes.sections.forEach((section, at) => {
      expect(section.first).toBeLessThanOrEqual(section.last);
      const next = notes.sections[at + 1];
      if (next) expect(next.first).toBeGreaterThanOrEqual(section.last);
    });
  });

  it("lists what was decided, with the question that it answers", () => {
    const decisions = notes.decisions.map((decision) => decision.text).join("\n");
    expect(decisions).toContain("let's go with the used oven".replace("let's", "Let's"));
    expect(decisions).toContain("Ruth: No generator this month? Ines: Let's skip the generator this month.");
  });

  it("lists the days that were named, those of the future alone", () => {
    expect(notes.importantDates.map((each) => each.date)).toContain("2026-05-02");
    for (const { date } of notes.importantDates) expect(date > "2026-04-21").toBe(true);
  });

  it("gives the same notes for the same meeting", () => {
    expect(takeNotes(sampleMeeting(), { startTime: sampleStart })).toEqual(notes);
  });

  it("has no day where it is not known when the meeting was", () => {
    const timeless = takeNotes(conversation);
    expect(timeless.importantDates).toEqual([]);
    expect(timeless.tasks.every((task) => task.due === null)).toBe(true);
    expect(timeless.tasks.some((task) => task.dueWords !== null)).toBe(true);
  });

  it("lists nobody's words in a language that is not read, but the people", () => {
    const spanish = normalize(
      sampleSegments([
        "Ana: Buenos días, hoy hablamos de la entrega.",
        "Luis: Sí, la entrega es el viernes.",
      ]),
      {
        language: "es",
      },
    );
    expect(takeNotes(spanish, { title: "Entrega" })).toEqual({
      title: "Entrega",
      sections: [],
      decisions: [],
      tasks: [],
      participants: ["Ana", "Luis"],
      importantDates: [],
    });
  });

  it("counts nobody as a participant whom the source does not name", () => {
    const segments = sampleSegments(["Unknown: Hello there.", "Luis: Hello."]);
    expect(takeNotes(normalize(segments)).participants).toEqual(["Luis"]);
  });

  it("says the same whatever the speakers are called", () => {
    const renamed = sampleMeeting().segments.map((segment) => ({
      ...segment,
      speaker: `Participant ${["Ines", "Karl", "Ruth"].indexOf(segment.speaker) + 1}`,
    }));
    const pointsOf = (taken: typeof notes) =>
      taken.sections.map((section) => section.points.map((point) => point.segments));
    expect(pointsOf(takeNotes(normalize(renamed), { startTime: sampleStart }))).toEqual(pointsOf(notes));
  });

  it("takes notes of a conversation with hardly a word in it", () => {
    const short = normalize(sampleSegments(["Ana: Hi.", "Luis: Hello."]));
    expect(takeNotes(short).sections).toEqual([]);
    expect(takeNotes(normalize([])).participants).toEqual([]);
  });
});

describe("keyPoints", () => {
  it("cites action items by the ids of segments and leaves unknown owners and dates null", () => {
    const { actionItems } = keyPoints(conversation, { startTime: sampleStart });
    const call = actionItems.find((each) => each.item.startsWith("Call the maker"));
    expect(call).toMatchObject({ owner: "Ruth", due: "2026-04-24", segmentIds: ["seg_9"] });
    for (const { confidence, due } of actionItems) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(due === null || /^\d{4}-\d{2}-\d{2}$/.test(due)).toBe(true);
    }
  });
});
