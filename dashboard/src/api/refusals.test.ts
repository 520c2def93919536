import { ApiError } from "@convo/contract/browser";
import { describe, expect, it } from "vitest";
import { adviceFor } from "../pages/import/advice.ts";
import { isNotFound } from "./is-not-found.ts";
import { messageOf } from "./message-of.ts";
import { mayPass, queryClient, whenRefused } from "./query-client.ts";

type Code = ApiError["code"];

const refused = (status: number, code: Code, message = "No.") =>
  new ApiError(status, { error: { code, message, requestId: "req_7" } });
const away = new TypeError("fetch failed");

describe("what a person reads of a request that failed", () => {
  it("is what the server says", () => {
    expect(messageOf(refused(409, "conflict", "It is live."))).toBe("It is live.");
  });

  it("has the number under which the log tells more, where the server itself failed", () => {
    expect(messageOf(refused(500, "internal_error", "Something went wrong."))).toBe(
      "Something went wrong. (req_7)",
    );
  });

  it("is that the server is away where nobody answered, and not the browser's own words", () => {
    expect(messageOf(away)).toContain("cannot be reached");
    expect(messageOf(away)).not.toContain("fetch");
  });
});

describe("a request that failed", () => {
  it("is made again only where that may help", () => {
    expect([away, refused(503, "unavailable"), refused(404, "not_found")].map(mayPass)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("is for something that is not there, or for another reason", () => {
    expect(isNotFound(refused(404, "not_found"))).toBe(true);
    expect([refused(403, "forbidden"), away, null].map(isNotFound)).toEqual([false, false, false]);
  });

  it("is told to those who asked to hear of it", async () => {
    const heard: unknown[] = [];
    whenRefused((error) => heard.push(error));
    const error = refused(401, "unauthorized");
    await queryClient.fetchQuery({ queryKey: ["a"], queryFn: () => Promise.reject(error) }).catch(() => {});
    expect(heard).toEqual([error]);
  });
});

describe("a transcript that was not taken", () => {
  it.each([
    [refused(413, "payload_too_large"), "Split the file"],
    [refused(429, "rate_limited"), "Wait a while"],
    [refused(400, "validation_error"), "Export it from your meeting tool"],
    [away, "once the server is back"],
  ])("comes with what to do: %s", (failure, advice) => expect(adviceFor(failure)).toContain(advice));
});
