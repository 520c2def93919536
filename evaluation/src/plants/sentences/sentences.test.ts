import { describe, expect, it } from "vitest";
import { randomOf } from "../seed.ts";
import * as course from "./course.ts";
import * as delivery from "./delivery.ts";
import * as listening from "./listening.ts";
import { addressed, calledName, type Pool, sentencesFrom } from "./pool.ts";
import * as questions from "./questions.ts";
import * as together from "./working-together.ts";

const pools: readonly (readonly [string, Pool])[] = [
  course,
  delivery,
  listening,
  questions,
  together,
].flatMap((each) => Object.entries(each));

describe("sentences", () => {
  it.each(pools)("of %s are kept apart in two halves of different sentences", (_, { shown, heldOut }) => {
    expect(new Set([...shown, ...heldOut]).size).toBe(shown.length + heldOut.length);
    expect(Math.min(shown.length, heldOut.length)).toBeGreaterThanOrEqual(3);
  });

  it("come once each before any comes again, with their subjects", () => {
    const drawn = sentencesFrom(together.credits, 6, { wording: "shown", random: randomOf("seed") });
    expect(new Set(drawn).size).toBe(6);
    expect(drawn.join(" ")).not.toContain("{thing}");
  });

  it("speak to people by their first names", () => {
    expect(calledName("Tom Lehman | Rollups")).toBe("Tom");
    expect(addressed("{name} asks {other}.", "Ada Byron", "Bo (PM)")).toBe("Ada asks Bo.");
  });
});
