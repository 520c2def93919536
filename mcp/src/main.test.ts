import { describe, expect, it, vi } from "vitest";
import { main } from "./main.ts";

describe("convo-mcp", () => {
  it.each([
    [{}, "CONVO_API_KEY is not set"],
    [{ CONVO_API_KEY: " " }, "CONVO_API_KEY is not set"],
    [{ CONVO_API_KEY: "convo_x", CONVO_BASE_URL: "localhost:3000" }, "CONVO_BASE_URL is not an address"],
  ])("refuses to start with %o, on standard error alone", async (environment, reason) => {
    const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    expect(await main(environment)).toBe(2);
    expect(write.mock.calls.join()).toContain(reason);
    write.mockRestore();
  });
});
