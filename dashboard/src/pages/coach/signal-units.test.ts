import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { metricOf, metrics, metricText } from "./metrics.ts";
import { signalUnits } from "./signal-units.data.ts";

const folder = new URL("../../../../docs/signals/", import.meta.url);

describe("the units of goals", () => {
  it("are those of the documentation, for every signal", () => {
    const pages = readdirSync(folder).filter((name) => name !== "README.md");
    const documented = pages.map((name) => {
      const text = readFileSync(new URL(name, folder), "utf8");
      const [, id, unit] = /^`([a-z-]+)` · ([^·]*[^ ·]) · /m.exec(text) ?? [];
      return [id, unit];
    });
    expect(documented.length).toBeGreaterThan(40);
    expect(Object.entries(signalUnits).sort()).toEqual(documented.sort());
  });

  it("are the same where a signal has a trend of its own", () => {
    for (const { id, unit } of metrics)
      if (signalUnits[id] !== undefined) expect([id, signalUnits[id]]).toEqual([id, unit]);
  });

  it("are said with goals that come from an action of the plan", () => {
    const metric = metricOf("dismissive-replies");
    expect([metric.name, metricText(metric, 0.04)]).toEqual(["Dismissive replies", "4%"]);
    expect(metricText(metricOf("closing-recap"), 1)).toBe("Yes");
  });
});
