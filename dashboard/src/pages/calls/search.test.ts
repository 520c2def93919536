import { describe, expect, it } from "vitest";
import { filterOf, readCallsSearch } from "./search.ts";

describe("the address of the list", () => {
  it("keeps what is known there and drops the rest", () => {
    const search = { q: "load test", from: "2026-03-01", to: "2026-13-01", speaker: " ", page: 3 };
    expect(readCallsSearch(search)).toEqual({ q: "load test", from: "2026-03-01" });
    expect(readCallsSearch({ q: 2026 })).toEqual({ q: "2026" });
  });

  it("names whole days of the reader's", () => {
    expect(filterOf({ from: "2026-03-01", to: "2026-03-31", speaker: "Ann" })).toEqual({
      since: new Date(2026, 2, 1).toISOString(),
      until: new Date(2026, 3, 1).toISOString(),
      speaker: "Ann",
    });
  });
});
