import { expect, it } from "vitest";
import { areAnswered } from "./are-answered.ts";

const answered = { isPending: false, failureCount: 0 };
const waiting = { isPending: true, failureCount: 0 };
const failing = { isPending: true, failureCount: 1 };

it("shows a page once all its parts are known", () => {
  expect(areAnswered(answered, answered)).toBe(true);
  expect(areAnswered(answered, waiting)).toBe(false);
});

it("does not keep a page back for a part that fails and is asked for again", () => {
  expect(areAnswered(answered, failing)).toBe(true);
});
