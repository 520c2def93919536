import { expect, it } from "vitest";
import { isWithin } from "./is-within.ts";

it.each([
  ["/", "/", true],
  ["/calls", "/", false],
  ["/calls", "/calls", true],
  ["/calls/sess_1", "/calls", true],
  ["/callsheet", "/calls", false],
  ["/settings/webhooks", "/settings", true],
])("at %s, the place %s of the navigation is marked: %s", (here, place, isMarked) => {
  expect(isWithin(here, place)).toBe(isMarked);
});
