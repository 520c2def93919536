import { describe, expect, it } from "vitest";
import { noActs } from "../language/read-acts.ts";
import { shareOut } from "./share-out.ts";

const texts = ["So what do you", "think about it, um,", "now?"];
const starts = [0, 15, 34];
const joined = texts.join(" ");

describe("shareOut", () => {
  it("hands a question to where it ends, within that part", () => {
    const shared = shareOut(
      { ...noActs, questions: [{ start: 0, end: joined.length, kind: "open" }] },
      { texts, starts },
    );
    expect(shared.map((acts) => acts.questions)).toEqual([[], [], [{ start: 0, end: 4, kind: "open" }]]);
  });

  it("hands a word to where it stands, as a range of that part", () => {
    const at = joined.indexOf("um");
    const [, second] = shareOut(
      { ...noActs, fillers: [{ start: at, end: at + 2, word: "um" }] },
      { texts, starts },
    );
    expect(second?.fillers.map(({ start, end }) => texts[1]?.slice(start, end))).toEqual(["um"]);
  });

  it("hands any other sentence to the part that has most of it", () => {
    const shared = shareOut({ ...noActs, decisions: [{ start: 10, end: 38 }] }, { texts, starts });
    expect(shared.map((acts) => acts.decisions.length)).toEqual([0, 1, 0]);
  });
});
