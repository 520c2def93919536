import { describe, expect, it } from "vitest";
import { versionedCopies } from "./versioned-copies.ts";

describe("copies of documents", () => {
  it("are read once for each version", async () => {
    const { get, reads } = copiesOf(100);
    await get("ann", "a", 1);
    expect(await get("ann", "a", 1)).toEqual({ text: "a1" });
    expect(await get("ann", "a", 2)).toEqual({ text: "a2" });
    expect(reads).toEqual(["ann a", "ann a"]);
  });

  it("are never another user's", async () => {
    const { get, reads } = copiesOf(100);
    await get("ann", "a", 1);
    await get("bob", "a", 1);
    expect(reads).toEqual(["ann a", "bob a"]);
  });

  it("do not remember what is not there", async () => {
    const { get, reads } = copiesOf(100);
    expect(await get("ann", "missing", 1)).toBeNull();
    await get("ann", "missing", 1);
    expect(reads).toHaveLength(2);
  });

  it("make room for newer ones", async () => {
    const { get, reads } = copiesOf(2);
    await get("ann", "a", 1);
    await get("ann", "b", 1);
    await get("ann", "a", 1);
    expect(reads).toEqual(["ann a", "ann b", "ann a"]);
  });
});

function copiesOf(sizeMax: number) {
  const reads: string[] = [];
  const get = versionedCopies(
    sizeMax,
    ({ text }: { text: string }) => text.length,
    async (userId, id) => {
      reads.push(`${userId} ${id}`);
      return id === "missing" ? null : { text: `${id}${reads.length}` };
    },
  );
  return { get, reads };
}
