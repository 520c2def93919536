import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { loadMeetings, parseMeeting } from "./load.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe("loadMeetings", () => {
  it("reads the files of a group in the order of their names and leaves other files alone", () => {
    const corpus = mkdtempSync(join(tmpdir(), "corpus-"));
    folders.push(corpus);
    mkdirSync(join(corpus, "ami"));
    for (const id of ["b", "a"]) {
      writeFileSync(join(corpus, "ami", `${id}.json`), JSON.stringify({ id, series: "s", segments: [] }));
    }
    writeFileSync(join(corpus, "ami", "README.md"), "no meeting");
    expect(loadMeetings(corpus, "ami").map((meeting) => meeting.id)).toEqual(["a", "b"]);
  });

  it("finds no meetings where the group is missing", () => {
    expect(loadMeetings(tmpdir(), "no-such-group")).toEqual([]);
  });
});

describe("parseMeeting", () => {
  it("gives a meeting without annotations an empty gold", () => {
    expect(parseMeeting('{"id":"a","series":"s","segments":[]}').gold).toEqual({});
  });

  it("refuses what is no meeting", () => {
    expect(() => parseMeeting('{"segments":[]}')).toThrow("Not a meeting file");
  });
});
