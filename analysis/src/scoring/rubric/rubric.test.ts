import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { categories } from "../../conversation/category.ts";
import { signalDefinitions } from "../../signals/index.ts";
import type { Anchors, Criterion } from "../criterion.ts";
import { rubric } from "./index.ts";

const page = new URL("../../../../docs/rubric.md", import.meta.url);
const all = categories.flatMap((category) => rubric[category].criteria);

describe("the rubric", () => {
  it("has category weights that add up to 1", () => {
    const sum = categories.reduce((total, category) => total + rubric[category].weight, 0);
    expect(sum).toBeCloseTo(1, 9);
  });

  it.each(all)("$id belongs to its category and rests on a signal that is measured", (criterion) => {
    expect(criterion.id.startsWith(`${criterion.category}.`)).toBe(true);
    expect(rubric[criterion.category].criteria).toContain(criterion);
    expect(signalDefinitions.map((each) => each.id)).toContain(criterion.signal);
  });

  it.each(all)("$id has anchors that rise or fall throughout", (criterion) => {
    for (const steps of anchorsOf(criterion).flatMap(ascending)) {
      expect(steps).toEqual([...steps].sort((one, other) => one - other));
    }
  });

  it("has no id twice, and lets a criterion stand in for one that exists", () => {
    const ids = all.map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { insteadOf } of all) if (insteadOf) expect(ids).toContain(insteadOf);
  });

  it("is documented as it is", () => {
    const text = readFileSync(page, "utf8");
    const start = text.indexOf("## The criteria");
    const made = `${text.slice(0, start)}${tables()}`;
    if (process.env.UPDATE_FIXTURES) writeFileSync(page, made);
    expect(readFileSync(page, "utf8")).toBe(made);
  });
});

function tables(): string {
  const sections = categories.map((category) => {
    const { weight, criteria } = rubric[category];
    return `### ${category} (weight ${weight})\n\n${criteria.map(section).join("\n")}`;
  });
  return `## The criteria\n\n${sections.join("\n")}`;
}

function section(criterion: Criterion): string {
  const { id, name, signal, weight, levels, sampleMin, sampleOf } = criterion;
  const lines = [
    `#### ${name} (\`${id}\`)`,
    "",
    `Signal \`${signal}\`, weight ${weight}${sampleMin > 0 ? `; needs at least ${sampleMin} ${sampleOf}` : ""}${limits(criterion)}.`,
    "",
    `- anchors: ${describeAnchors(criterion.anchors)}`,
    ...(criterion.bySpeakers ?? []).map(
      ({ upTo, anchors }) => `- up to ${upTo} speakers: ${describeAnchors(anchors)}`,
    ),
    ...(criterion.whenJoining
      ? [`- for who only joins the meeting: ${describeAnchors(criterion.whenJoining)}`]
      : []),
    ...Object.entries(criterion.byMeetingType ?? {}).map(
      ([type, anchors]) => `- ${type}: ${anchors ? describeAnchors(anchors) : "does not apply"}`,
    ),
    `- levels: ${levels.map((text, level) => `${level} ${text}`).join("; ")}`,
    `- origin: ${criterion.origin}`,
    "",
  ];
  return lines.join("\n");
}

function limits({ speakersMin, speakersMax, sharedDuty, onlyWhenDone, insteadOf }: Criterion): string {
  return [
    speakersMin && speakersMin > 1 ? `; from ${speakersMin} speakers on` : "",
    speakersMax ? `; up to ${speakersMax} speakers` : "",
    sharedDuty ? "; left out where another speaker did it" : "",
    onlyWhenDone ? "; counts only where it was done" : "",
    insteadOf ? `; only where \`${insteadOf}\` cannot be measured` : "",
  ].join("");
}

function describeAnchors(anchors: Anchors): string {
  if ("at" in anchors)
    return `${anchors.at.map((value) => Math.round(value * 100) / 100).join(", ")} for levels 0 to 5`;
  const { best, below, above } = anchors;
  return `level 5 from ${best.join(" to ")}; levels 4 to 0 below at ${below.join(", ")}, above at ${above.join(", ")}`;
}

function anchorsOf(criterion: Criterion): Anchors[] {
  const others = [
    ...Object.values(criterion.byMeetingType ?? {}),
    ...(criterion.bySpeakers ?? []).map((each) => each.anchors),
    criterion.whenJoining,
  ];
  return [criterion.anchors, ...others.flatMap((each) => (each ? [each] : []))];
}

function ascending(anchors: Anchors): number[][] {
  if ("at" in anchors) return [anchors.better === "more" ? [...anchors.at] : [...anchors.at].reverse()];
  return [
    [...[...anchors.below].reverse(), anchors.best[0]],
    [anchors.best[1], ...anchors.above],
  ];
}
