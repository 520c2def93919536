import { once } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { unzip } from "../../routes/testing/unzip.ts";
import type { ArchiveEntry } from "./everything.ts";
import { zipOf } from "./zip.ts";

const modifiedAt = new Date("2026-03-18T14:00:00Z");

describe("a zip", () => {
  it("holds every entry, whatever its name and however it comes", async () => {
    async function* late() {
      yield "one ";
      yield "two";
    }
    const entries: ArchiveEntry[] = [
      { path: "a/été 计划.md", modifiedAt, pieces: ["Grüße\n"] },
      { path: "b.txt", modifiedAt, pieces: late() },
      { path: "empty", modifiedAt, pieces: [] },
    ];
    const files = await unpack(zipOf(each(entries)));
    expect(files).toEqual(
      new Map([
        ["a/été 计划.md", "Grüße\n"],
        ["b.txt", "one two"],
        ["empty", ""],
      ]),
    );
  });

  it("asks for no entry before the one before it is packed, and for none once the reader has gone", async () => {
    let asked = 0;
    let closed: () => void = () => {};
    const ended = new Promise<void>((resolve) => {
      closed = resolve;
    });
    async function* endless(): AsyncGenerator<ArchiveEntry> {
      try {
        for (;;) {
          asked += 1;
          // Noise, so that packing makes it no smaller.
          const text = Array.from({ length: 20_000 }, () => Math.random().toString(36)).join("");
          yield { path: `${asked}.txt`, modifiedAt, pieces: [text] };
        }
      } finally {
        closed();
      }
    }
    const zip = zipOf(endless());
    await once(zip, "readable");
    zip.read();
    zip.destroy();
    await ended;
    expect(asked).toBeLessThan(6);
  });

  it("holds no text any more that it has packed", async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const heapBytes = () => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const before = heapBytes();
    const grown: number[] = [];
    async function* many(): AsyncGenerator<ArchiveEntry> {
      for (let count = 0; count < 200; count++) {
        if (count % 50 === 49) grown.push(heapBytes() - before);
        yield { path: `${count}.txt`, modifiedAt, pieces: [`${count} `.repeat(50_000)] };
      }
    }
    for await (const _ of zipOf(many()));
    expect(Math.max(...grown)).toBeLessThan(10 * 1024 * 1024);
  });

  it("breaks off where an entry cannot be made, so that nobody takes it for whole", async () => {
    async function* failing(): AsyncGenerator<ArchiveEntry> {
      yield { path: "a", modifiedAt, pieces: ["a"] };
      throw new Error("the database is gone");
    }
    await expect(unpack(zipOf(failing()))).rejects.toThrow("the database is gone");
    async function* pieces(): AsyncGenerator<string> {
      yield "a";
      throw new Error("half a file");
    }
    await expect(unpack(zipOf(each([{ path: "a", modifiedAt, pieces: pieces() }])))).rejects.toThrow(
      "half a file",
    );
  });
});

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

async function unpack(stream: AsyncIterable<Buffer>): Promise<Map<string, string>> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return unzip(Buffer.concat(chunks));
}
