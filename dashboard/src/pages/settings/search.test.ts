import { describe, expect, it } from "vitest";
import { onPage, rangeOf, readSettingsSearch } from "./search.ts";

describe("the address of a section of the settings", () => {
  it("says which page of a list is shown, and of which webhook", () => {
    expect(readSettingsSearch({ page: 3, webhook: "wh_1" })).toEqual({ page: 3, webhook: "wh_1" });
  });

  it.each([1, 0, -2, 1.5, "two", "", null, 1e9])("with the page %j shows the first", (page) => {
    expect(rangeOf(readSettingsSearch({ page }), 20)).toEqual({ limit: 20, offset: 0 });
  });

  it("is without a page for the first one, so that one view has one address", () => {
    expect(onPage({ page: 3, webhook: "wh_1" }, 1)).toEqual({ webhook: "wh_1" });
    expect(onPage({ webhook: "wh_1" }, 2)).toEqual({ webhook: "wh_1", page: 2 });
  });

  it("asks for what follows the pages before", () => {
    expect(rangeOf({ page: 3 }, 20)).toEqual({ limit: 20, offset: 40 });
  });
});
