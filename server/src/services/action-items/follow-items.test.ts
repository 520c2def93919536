import { describe, expect, it } from "vitest";
import type { StoredActionItem } from "../context.ts";
import { type FoundItem, followItems } from "./follow-items.ts";

const at = new Date("2026-03-18T15:00:00Z");

function found(item: string, segmentIds: string[], change: Partial<FoundItem> = {}): FoundItem {
  return { item, owner: "Bob", confidence: 0.8, priority: "medium", due: null, segmentIds, ...change };
}

function create(position: number, item: FoundItem): StoredActionItem {
  const id = `act_new${position}`;
  const own = { id, conversationId: "sess_1", position, status: "draft", edited: [] } as const;
  return { ...item, ...own, createdAt: at, updatedAt: at };
}

function stored(id: string, item: FoundItem, change: Partial<StoredActionItem> = {}): StoredActionItem {
  return { ...create(0, item), id: `act_${id}`, ...change };
}

const offer = found("Send the offer to the printer", ["seg_4"]);
const room = found("Book the large room for May", ["seg_9"]);

describe("action items that are found again", () => {
  it("keep their ids when the words, the place or the order change a little", () => {
    const before = [stored("offer", offer), stored("room", room)];
    const again = [
      found("Book the large room for the fair in May", ["seg_9", "seg_10"]),
      found("Send the offer", ["seg_4"]),
    ];
    const items = followItems(before, again, create);
    expect(items.map(({ id, item, position }) => [id, item, position])).toEqual([
      ["act_room", again[0]?.item, 0],
      ["act_offer", "Send the offer", 1],
    ]);
  });

  it("tell two tasks of one segment apart by their words", () => {
    const one = found("Send the offer to the printer", ["seg_4"]);
    const two = found("Ask Dana about the paper", ["seg_4"]);
    const before = [stored("one", one), stored("two", two, { status: "dismissed" })];
    const items = followItems(before, [two, one], create);
    expect(items.map(({ id, status }) => [id, status])).toEqual([
      ["act_two", "dismissed"],
      ["act_one", "draft"],
    ]);
  });

  it("do not hand on what was made of another task of the same segment", () => {
    const before = [stored("offer", offer, { status: "dismissed" })];
    const [first, left] = followItems(before, [found("Ask Dana about the paper", ["seg_4"])], create);
    expect(first).toMatchObject({ id: "act_new0", status: "draft" });
    expect(left).toMatchObject({ id: "act_offer", status: "dismissed", position: 1 });
  });

  it("are known by their place where the user put other words", () => {
    const mine = { item: "Angebot", edited: ["item"] } as const;
    const [item, ...others] = followItems([stored("offer", offer, mine)], [offer], create);
    expect(item).toMatchObject({ id: "act_offer", item: "Angebot" });
    expect(others).toEqual([]);
  });

  it("follow a speaker's new name unless the owner was set, also when they are done", () => {
    const done = stored("offer", offer, { status: "done", due: "2026-04-01" });
    const set = stored("room", room, { owner: "Dana", edited: ["owner"] });
    const renamed = [offer, room].map((item) => ({ ...item, owner: "Robert", due: "2026-05-05" }));
    const items = followItems([done, set], renamed, create);
    expect(items.map(({ owner, due }) => [owner, due])).toEqual([
      ["Robert", "2026-04-01"],
      ["Dana", null],
    ]);
  });

  it("are found once each, however alike they are", () => {
    const twin = { ...offer };
    const items = followItems([stored("offer", offer)], [offer, twin], create);
    expect(new Set(items.map(({ id }) => id)).size).toBe(2);
  });
});

describe("action items that are not found again", () => {
  it("go, unless their user had touched them", () => {
    const before = [stored("offer", offer), stored("room", room, { status: "open" })];
    expect(followItems(before, [], create).map(({ id }) => id)).toEqual(["act_room"]);
  });
});
