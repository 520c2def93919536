import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { webhookEventData } from "./webhook-events.ts";

/** The table of the guide to webhooks: the names of each event's data, by the event. */
function tableOfTheGuide(): Record<string, string[]> {
  const text = readFileSync(new URL("../../docs/webhooks.md", import.meta.url), "utf8");
  const section = /## Events\n(.*?)\n## /s.exec(text)?.[1] ?? "";
  const rows = [...section.matchAll(/^\| `([\w.]+)` \|(.+?)\|/gm)];
  return Object.fromEntries(
    rows.map(([, event = "", data = ""]) => [
      event,
      [...data.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name),
    ]),
  );
}

describe("the events of webhooks", () => {
  it("are the eleven of the original, with their data", () => {
    const told = Object.entries(webhookEventData).map(([event, data]) => [event, Object.keys(data.shape)]);
    expect(Object.fromEntries(told)).toEqual({
      "conversation.created": ["conversationId"],
      "conversation.updated": ["conversationId", "title"],
      "conversation.deleted": ["conversationId"],
      "conversation.keypoints.ready": ["conversationId", "title"],
      "conversation.summary.ready": ["conversationId", "title", "sectionCount"],
      "conversation.action_items.ready": ["conversationId", "actionItemCount"],
      "conversation.feedback.ready": ["conversationId", "overallScore"],
      "conversation.shared": ["conversationId", "shareUrl"],
      "transcript.ready": ["conversationId", "segmentCount"],
      "transcript.failed": ["conversationId", "error"],
      "webhook.test": ["message"],
    });
    expect(tableOfTheGuide()).toEqual(Object.fromEntries(told));
  });
});
