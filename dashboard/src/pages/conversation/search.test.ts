import { describe, expect, it } from "vitest";
import { readConversationSearch } from "./search.ts";

describe("a conversation's address", () => {
  it("names the view, the segment and what is open", () => {
    const search = { tab: "transcript", segment: "seg_4", criterion: "clarity.pace" };
    expect(readConversationSearch(search)).toEqual(search);
  });

  it("says what the transcript marks, and what is looked for in it", () => {
    const search = { tab: "transcript", find: "budget", show: "", signal: "fillers", of: "Ravi" };
    expect(readConversationSearch(search)).toEqual(search);
    expect(readConversationSearch({ find: 2026, of: "Ravi" })).toEqual({ find: "2026" });
  });

  it("needs no word for the feedback", () => {
    expect(readConversationSearch({ tab: "feedback" })).toEqual({});
  });

  it("is read as far as it is known", () => {
    expect(readConversationSearch({ tab: "secrets", segment: 4, criterion: "", page: "2" })).toEqual({});
  });
});
