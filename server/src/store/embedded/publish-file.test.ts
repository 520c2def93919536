import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { publishFile } from "./publish-file.ts";

describe("publishFile", () => {
  let directory: string;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "convo-publish-"));
  });

  afterEach(() => rm(directory, { recursive: true, force: true }));

  it("gives all who try at the same time the text of one of them", async () => {
    const path = join(directory, "password");
    const texts = await Promise.all(["a", "b", "c", "d"].map((text) => publishFile(path, text)));
    expect(new Set(texts).size).toBe(1);
    expect(await readdir(directory)).toEqual(["password"]);
  });

  it("keeps what is there, private to its owner", async () => {
    const path = join(directory, "password");
    await publishFile(path, "first");
    expect(await publishFile(path, "second")).toBe("first");
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });
});
