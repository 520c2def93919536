import { describe, expect, it } from "vitest";
import { sampleSegments } from "../../conversation/sample.ts";
import { normalize } from "../../normalize/normalize.ts";
import { sampleMeeting, sampleStart } from "../sample-meeting.ts";
import { answer, notDiscussed } from "./answer.ts";

const conversation = sampleMeeting();
const ask = (question: string) => answer(conversation, question, { startTime: sampleStart });

describe("answer", () => {
  it("quotes what was said about the subject, verbatim and by the right person", () => {
    const { response, citations } = ask("How much does a used oven cost?");
    expect(response).toContain("about four thousand");
    for (const { segmentId, speaker, quote } of citations) {
      const segment = conversation.segments.find((each) => each.id === segmentId);
      expect(segment?.speaker).toBe(speaker);
      expect(segment?.text).toContain(quote);
      expect(response).toContain(quote);
    }
  });

  it("says that a subject was not discussed, and cites nothing", () => {
    for (const question of ["What about the tax audit?", "Did they mention kangaroos?", "?", "the of and"]) {
      expect(ask(question)).toMatchObject({ response: notDiscussed, citations: [] });
    }
  });

  it("quotes the person alone who is asked about", () => {
    const { citations } = ask("What did Karl say about the generator?");
    expect(citations.length).toBeGreaterThan(0);
    expect(new Set(citations.map((each) => each.speaker))).toEqual(new Set(["Karl"]));
  });

  it("lists decisions and tasks where it is asked for them", () => {
    expect(ask("What was decided?").response).toContain("used oven");
    expect(ask("What are the action items?").response).toContain("Call the maker by Friday");
    expect(ask("What will Ruth do?").response).not.toContain("Karl");
  });

  it("names who was there", () => {
    expect(ask("Who attended the meeting?").response).toBe("Ines, Karl, Ruth");
  });

  it("suggests only questions that it can answer, and not the one just asked", () => {
    const { suggestedQueries } = ask("What was decided?");
    expect(suggestedQueries.length).toBeGreaterThan(0);
    expect(suggestedQueries).not.toContain("What was decided?");
    for (const question of suggestedQueries) expect(ask(question).response).not.toBe(notDiscussed);
  });

  it("finds words of other languages, and of those without spaces", () => {
    const spanish = normalize(
      sampleSegments(["Ana: La entrega es el viernes por la tarde.", "Luis: Muy bien, gracias."]),
      { language: "es" },
    );
    expect(answer(spanish, "¿Cuándo es la entrega?").citations[0]?.segmentId).toBe("seg_1");
    const chinese = normalize(sampleSegments(["Li: 我们下周发布新的产品版本", "Wang: 好的"]), {
      language: "zh",
    });
    expect(answer(chinese, "产品版本").citations[0]?.segmentId).toBe("seg_1");
  });

  it("counts the segments that it looked at", () => {
    expect(ask("What was decided?").segmentsAnalyzed).toBe(conversation.segments.length);
  });
});
