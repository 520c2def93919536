import { ApiError } from "@convo/contract/browser";
import { describe, expect, it } from "vitest";
import { createSessionEnd } from "./session-end.ts";

const refused = (code: "unauthorized" | "forbidden") =>
  new ApiError(code === "unauthorized" ? 401 : 403, {
    error: { code, message: "No.", requestId: "req_1" },
  });

function noticing(isSignedInThere: () => Promise<boolean>, isSignedInHere = true) {
  let ends = 0;
  let asked = 0;
  const notice = createSessionEnd({
    isSignedIn: () => isSignedInHere,
    askIsSignedIn() {
      asked += 1;
      return isSignedInThere();
    },
    onEnd() {
      ends += 1;
    },
  });
  return { notice, counts: () => ({ asked, ends }) };
}

describe("the end of a session", () => {
  it("is noticed once where several requests are refused together", async () => {
    const { notice, counts } = noticing(async () => false);
    await Promise.all([notice(refused("unauthorized")), notice(refused("unauthorized"))]);
    expect(counts()).toEqual({ asked: 1, ends: 1 });
  });

  it("is not a wrong password", async () => {
    const { notice, counts } = noticing(async () => true);
    await notice(refused("unauthorized"));
    expect(counts()).toEqual({ asked: 1, ends: 0 });
  });

  it("is not another refusal, a server that is away, or anything before one has signed in", async () => {
    const { notice, counts } = noticing(async () => false);
    await notice(refused("forbidden"));
    await notice(new TypeError("fetch failed"));
    const before = noticing(async () => false, false);
    await before.notice(refused("unauthorized"));
    expect([counts().asked, before.counts().asked]).toEqual([0, 0]);
  });

  it("is not concluded from a server that goes away, and is asked for again", async () => {
    const answers = [Promise.reject(new TypeError("fetch failed")), Promise.resolve(false)];
    const { notice, counts } = noticing(() => answers.shift() ?? Promise.resolve(true));
    await notice(refused("unauthorized"));
    await notice(refused("unauthorized"));
    expect(counts()).toEqual({ asked: 2, ends: 1 });
  });
});
