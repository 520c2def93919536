import { expect, it } from "vitest";
import { actorText, auditText } from "./audit-words.ts";

it.each([
  ["key.created" as const, { label: "import" }, "API key “import” created"],
  ["key.revoked" as const, { label: null }, "API key revoked"],
  ["webhook.created" as const, { host: "hooks.example.com" }, "Webhook to hooks.example.com created"],
  ["webhook.paused" as const, {}, "Webhook paused"],
  [
    "webhook.paused" as const,
    { failuresInRow: 5, responseStatus: 500 },
    "Webhook paused, because its receiver kept failing",
  ],
  [
    "calendar.connected" as const,
    { kind: "ics", label: "cal.example.com" },
    "Calendar “cal.example.com” connected",
  ],
])("tells %s with %j in words", (action, detail, text) => {
  expect(auditText({ action, detail })).toBe(text);
});

it("tells who did it", () => {
  expect(actorText("key:key_1")).toBe("By a program with an API key");
  expect(actorText("session")).toBe("By you, in a browser");
  expect(actorText("job")).toBe("By the server itself");
});
