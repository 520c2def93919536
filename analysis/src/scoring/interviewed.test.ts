import { describe, expect, it } from "vitest";
import { sampleSegments } from "../conversation/sample.ts";
import { normalize } from "../normalize/normalize.ts";
import { recognizeMeetingType } from "./meeting-type.ts";

const answer =
  "I began with the small boats, because nobody wanted them, and after a year or two people came to me with larger ones, and then I rented a hall by the river, and in the end there were six of us who worked there through the winter.";

function talk(question: string, reply: string, rounds = 7) {
  const lines = Array.from({ length: rounds }, () => [`Ida: ${question}`, `Jon: ${reply}`]).flat();
  return normalize(sampleSegments(lines), { language: "en" });
}

describe("recognizeMeetingType", () => {
  it("tells both sides of an interview", () => {
    const conversation = talk("How did you come to build boats?", answer);
    expect(recognizeMeetingType(conversation, "Jon")).toBe("candidate");
    expect(recognizeMeetingType(conversation, "Ida")).toBe("interviewer");
  });

  it("takes short answers, and long ones to no question, for a talk between two", () => {
    expect(recognizeMeetingType(talk("What is your name and street?", "Jon, from Quay Street."), "Jon")).toBe(
      "one-to-one",
    );
    expect(recognizeMeetingType(talk("The boats were fine.", answer), "Jon")).toBe("one-to-one");
  });

  it("takes few answers for no interview", () => {
    expect(recognizeMeetingType(talk("How did you come to build boats?", answer, 4), "Jon")).toBe(
      "one-to-one",
    );
  });
});
