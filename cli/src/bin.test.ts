import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const bin = fileURLToPath(new URL("../bin/convo.js", import.meta.url));
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "convo-bin-"));
  // The settings of another project, which must not matter.
  writeFileSync(join(folder, "tsconfig.json"), "{ this is no JSON");
});
afterAll(() => rmSync(folder, { recursive: true }));

function convo(
  args: readonly string[],
  closeOutput = false,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    if (closeOutput) child.stdout.destroy();
    else child.stdout.on("data", (chunk) => (stdout += chunk));
    child.stderr.on("data", (chunk) => (stderr += chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}

describe("the command convo", () => {
  it("runs from any folder", async () => {
    expect(await convo(["--version"])).toEqual({ code: 0, stdout: "0.1.0\n", stderr: "" });
  });

  it("ends with exit code 2 where it is used wrongly", async () => {
    const { code, stdout, stderr } = await convo(["user", "ad"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("Did you mean add?");
  });

  it("is quiet when its reader stops reading", async () => {
    expect(await convo(["--help"], true)).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("reads a transcript and gives feedback", async () => {
    const file = join(folder, "meeting.vtt");
    writeFileSync(file, transcript);
    const { code, stdout, stderr } = await convo(["feedback", file, "--me", "ana", "--json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ userSpeakerName: "Ana", feedback: { talkListenRatio: 0.5 } });
  });
});

/** Two people who say the same for equally long, in turn. */
const transcript = `WEBVTT\n\n${Array.from({ length: 12 }, (_, index) => {
  const at = (seconds: number) => `00:00:${String(seconds).padStart(2, "0")}.000`;
  const speaker = index % 2 === 0 ? "Ana" : "Ben";
  return `${at(index * 4)} --> ${at(index * 4 + 3)}\n<v ${speaker}>I think that we should look at the plan again.</v>\n`;
}).join("\n")}`;
