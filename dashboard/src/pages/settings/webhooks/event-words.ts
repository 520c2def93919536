import type { WebhookEventName } from "@convo/contract";

/** What each event tells, as people choose it. */
export const eventWords: Readonly<Record<WebhookEventName, string>> = {
  "conversation.created": "A conversation was added",
  "conversation.updated": "A conversation was renamed or changed",
  "conversation.deleted": "A conversation was deleted",
  "conversation.keypoints.ready": "Key points are ready",
  "conversation.summary.ready": "The summary is ready",
  "conversation.action_items.ready": "Action items are ready",
  "conversation.feedback.ready": "Feedback is ready",
  "conversation.shared": "A conversation was shared",
  "transcript.ready": "A transcript was read",
  "transcript.failed": "A transcript could not be read",
  "webhook.test": "A test was sent",
};

/** The events that one can choose: a test is sent to any webhook, so nobody has to. */
export const eventChoices = Object.entries(eventWords)
  .filter(([value]) => value !== "webhook.test")
  .map(([value, label]) => ({ value: value as WebhookEventName, label }));

/** `Feedback is ready, A transcript was read`, or that all of them are told. */
export function eventsText(events: readonly WebhookEventName[]): string {
  if (eventChoices.every(({ value }) => events.includes(value))) return "All events";
  return events.map((event) => eventWords[event]).join(" · ");
}
