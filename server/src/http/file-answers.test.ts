import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentDisposition } from "./file-answers.ts";

describe("content-disposition", () => {
  it("names the file in ASCII and exactly", () => {
    expect(contentDisposition("Réunion (été).vtt")).toBe(
      "attachment; filename=\"Reunion (ete).vtt\"; filename*=UTF-8''R%C3%A9union%20%28%C3%A9t%C3%A9%29.vtt",
    );
  });

  it("is one header, whatever the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        expect(contentDisposition(name)).toMatch(
          /^attachment; filename="[ !#$&-[\]-~]*"; filename\*=UTF-8''[\w.!~%-]*$/,
        );
      }),
    );
  });
});
