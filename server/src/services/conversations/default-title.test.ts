import { describe, expect, it } from "vitest";
import { defaultTitle, fitTitle } from "./default-title.ts";

const start = new Date("2026-03-18T23:30:00Z");

describe("defaultTitle", () => {
  it("is the file's name without folders, ending and underscores", () => {
    expect(defaultTitle("C:\\calls\\weekly_sync.vtt", start)).toBe("weekly sync");
    expect(defaultTitle("notes/1.2 planning.txt", start)).toBe("1.2 planning");
  });

  it("names the day where there is no file name to speak of", () => {
    for (const name of [null, "", ".vtt", "  "])
      expect(defaultTitle(name, start)).toBe("Conversation on 2026-03-18");
  });

  it("is no longer than a title may be, counted in characters that people see", () => {
    expect([...fitTitle("🙂".repeat(300))]).toHaveLength(200);
  });
});
