import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestApp, type TestApp } from "./routes/testing/test-app.ts";

const repository = fileURLToPath(new URL("../../", import.meta.url));
const hasCurl = spawnSync("curl", ["--version"]).status === 0;

/** The commands under "A day of use" in docs/api.md, as a reader would paste them. */
async function dayOfUse(): Promise<string> {
  const page = await readFile(join(repository, "docs/api.md"), "utf8");
  const commands = /## A day of use\n[\s\S]*?```sh\n([\s\S]*?)```/.exec(page)?.[1];
  if (commands === undefined) throw new Error("docs/api.md has no day of use");
  return commands;
}

describe.skipIf(!hasCurl)("the day of use in docs/api.md", () => {
  let test: TestApp;
  let folder: string;
  beforeAll(async () => {
    test = await startTestApp();
    folder = await mkdtemp(join(tmpdir(), "convo-day-"));
    await symlink(join(repository, "fixtures"), join(folder, "fixtures"));
  });
  afterAll(async () => {
    await test.close();
    await rm(folder, { recursive: true });
  });

  it("works line by line, from the transcript to the zip", async () => {
    const address = await test.app.listen({ host: "127.0.0.1", port: 0 });
    const { key } = await test.signUp();
    const commands = (await dayOfUse())
      .replace("convo_…", key)
      .replace("http://127.0.0.1:3000", address)
      .replace("curl -sS", "curl -sS --fail-with-body -w '\\n'");
    const { stdout } = await promisify(execFile)("bash", ["-euo", "pipefail", "-c", commands], {
      cwd: folder,
    });
    expect(stdout).toContain('"overallScore":');
    expect(stdout).toContain('"segmentsAnalyzed":');
    expect(stdout).toContain('"subject":');
    expect(stdout).toContain('"shareUrl":');
    expect(stdout).not.toContain('"error":');
    expect((await readFile(join(folder, "quarter-review.md"), "utf8")).slice(0, 4)).toBe("---\n");
    expect((await readFile(join(folder, "quarter-review.vtt"), "utf8")).slice(0, 6)).toBe("WEBVTT");
    expect(await readdir(folder)).toContain("convo-export.zip");
  });
});
