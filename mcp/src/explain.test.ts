import { ApiError, type ErrorCode, errors } from "@convo/contract";
import { describe, expect, it } from "vitest";
import { explain } from "./explain.ts";

const failed = (code: ErrorCode, message: string, details = [{ path: "", message: "" }].slice(1)) =>
  new ApiError(errors[code].status, { error: { code, message, details, requestId: "req_1" } });

describe("explain", () => {
  it("says what to do about an unknown meeting", () => {
    expect(explain(failed("not_found", "Conversation not found."))).toMatch(/not found.*meetings\.list/);
  });

  it("names every wrong field", () => {
    const details = [
      { path: "query", message: "Must be at most 500 characters" },
      { path: "", message: "No body" },
    ];
    const text = explain(failed("validation_error", "Two fields are wrong.", details));
    expect(text).toContain("query: Must be at most 500 characters");
    expect(text).toContain("No body");
  });

  it("gives the request id of what nobody expected", () => {
    expect(explain(failed("internal_error", "Something went wrong."))).toContain("req_1");
  });

  it("names the address as the thing to check where no answer came", () => {
    expect(explain(new TypeError("fetch failed"))).toMatch(/fetch failed.*CONVO_BASE_URL/);
  });
});
