import { expect, it } from "vitest";
import { outcomeText } from "./delivery-words.ts";
import { eventChoices, eventsText } from "./event-words.ts";

it("says in words which events are told", () => {
  expect(eventsText(["conversation.feedback.ready", "transcript.ready"])).toBe(
    "Feedback is ready · A transcript was read",
  );
  expect(eventsText(eventChoices.map(({ value }) => value))).toBe("All events");
});

it("offers every event but the test", () => {
  expect(eventChoices.map(({ value }) => value)).not.toContain("webhook.test");
  expect(eventChoices).toHaveLength(10);
});

it.each([
  [{ attempts: 0, responseStatus: null, error: null }, "Not sent yet"],
  [{ attempts: 1, responseStatus: 200, error: null }, "Answered 200"],
  [{ attempts: 3, responseStatus: 500, error: null }, "Answered 500, after 3 attempts"],
  [{ attempts: 2, responseStatus: null, error: "Timed out" }, "Timed out, after 2 attempts"],
])("tells what became of %j", (delivery, text) => {
  expect(outcomeText(delivery)).toBe(text);
});
