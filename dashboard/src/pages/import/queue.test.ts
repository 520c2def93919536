import type { ImportedConversation, ImportPreview } from "@convo/contract";
import { describe, expect, it } from "vitest";
import { createQueue, type Importer } from "./queue.ts";

const preview: ImportPreview = {
  title: "Planning",
  startTime: "2026-03-18T14:00:00.000Z",
  endTime: null,
  duration: 30,
  segmentCount: 12,
  linkedCalendarEventId: null,
  format: "webvtt",
  timeGrade: "cues",
  userSpeakerName: null,
  speakers: [],
  warnings: [],
};

function queueOf(importer: Partial<Importer> = {}) {
  const { speakers: _speakers, ...facts } = preview;
  const kept: ImportedConversation = { ...facts, id: "sess_1", status: "processing", speakers: [] };
  return createQueue({ preview: async () => preview, keep: async () => kept, ...importer });
}

const file = (name: string) => ({ name, source: new Blob([name]) });

describe("transcripts on their way in", () => {
  it("are read one after another, and one that cannot be read stops no other", async () => {
    const order: string[] = [];
    const queue = queueOf({
      async preview(_source, name) {
        order.push(name);
        if (name === "b.pdf") throw new Error("not a transcript");
        return preview;
      },
    });
    await queue.add([file("a.vtt"), file("b.pdf"), file("c.srt")]);
    expect(order).toEqual(["a.vtt", "b.pdf", "c.srt"]);
    expect(queue.items().map(({ state }) => state.kind)).toEqual(["read", "refused", "read"]);
  });

  it("that were taken off the list are not read", async () => {
    const queue = queueOf();
    const added = queue.add([file("a.vtt"), file("b.vtt")]);
    queue.remove(2);
    await added;
    expect(queue.items().map(({ name }) => name)).toEqual(["a.vtt"]);
  });

  it("are kept with what was chosen, once", async () => {
    const titles: string[] = [];
    const queue = queueOf();
    const slow = queueOf({
      async keep(_source, _name, _preview, choice) {
        titles.push(choice.title);
        const kept = await queue.add([file("x")]).then(() => queue.keep(1));
        if (kept === null) throw new Error("nothing was kept");
        return kept;
      },
    });
    await slow.add([file("a.vtt")]);
    const [item] = slow.items();
    if (item?.state.kind !== "read") throw new Error("it was not read");
    slow.choose(1, { ...item.state.choice, title: "Retro" });
    const [first, second] = await Promise.all([slow.keep(1), slow.keep(1)]);
    expect(titles).toEqual(["Retro"]);
    expect([first?.id, second]).toEqual(["sess_1", null]);
  });

  it("that could not be kept stay, with the reason and the choice", async () => {
    const failure = new Error("away");
    const queue = queueOf({ keep: () => Promise.reject(failure) });
    await queue.add([file("a.vtt")]);
    expect(await queue.keep(1)).toBeNull();
    expect(queue.items()[0]?.state).toMatchObject({ kind: "read", failure, choice: { title: "Planning" } });
  });
});
