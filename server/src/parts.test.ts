import { describe, expect, it } from "vitest";
import { Parts } from "./parts.ts";

describe("Parts", () => {
  it("stops the last stage first, and goes on where one of them fails", async () => {
    const events: string[] = [];
    const log = {
      info() {},
      warn() {},
      error: (_fields: object, message: string) => void events.push(message),
    };
    const parts = new Parts(log);
    const part = (name: string) => ({ name, stop: async () => void events.push(name) });
    const failing = { name: "failing", stop: () => Promise.reject(new Error("no")) };
    parts.add(part("database"));
    parts.add(failing);
    parts.add(part("jobs"), part("server"));
    await parts.stop();
    expect(events).toEqual(["jobs", "server", "a part did not stop cleanly", "database"]);
  });
});
