import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exposition } from "./exposition.ts";
import { Histogram } from "./histogram.ts";
import { openMetrics } from "./metrics.ts";
import { readExposition } from "./testing/read-exposition.ts";

const noPool = { totalCount: 0, idleCount: 0, waitingCount: 0 };

describe("the text", () => {
  it("reads back to the same labels and values, whatever is in them", () => {
    const labels = fc.dictionary(fc.stringMatching(/^[a-z_]{1,8}$/), fc.string(), { maxKeys: 3 });
    fc.assert(
      fc.property(labels, fc.double({ noNaN: true, noDefaultInfinity: true }), (given, value) => {
        const text = exposition([
          { name: "a_total", help: "A.", type: "counter", samples: [{ labels: given, value }] },
        ]);
        const [sample] = readExposition(text);
        expect(sample).toEqual({ name: "a_total", labels: { ...given }, value: Number(String(value)) });
      }),
    );
  });
});

describe("a histogram", () => {
  it("counts what took up to its bound, a bound included, and everything in the last bucket", () => {
    const took = new Histogram();
    for (const seconds of [0.001, 0.005, 0.3, 400]) took.observe({ route: "/" }, seconds);
    const samples = took.samples();
    const upTo = (le: number | string) => samples.find(({ labels }) => labels?.le === le)?.value;
    expect([upTo(0.005), upTo(0.25), upTo(0.5), upTo(60), upTo("+Inf")]).toEqual([2, 2, 3, 3, 4]);
    const [sum, count] = samples.slice(-2);
    expect([sum?.suffix, sum?.value, count?.suffix, count?.value]).toEqual(["_sum", 400.306, "_count", 4]);
  });
});

describe("what is counted", () => {
  it("tells requests by method, route and status, and streams apart from what is underway", () => {
    const metrics = openMetrics(noPool);
    const live = "/api/v1/conversations/:id/live";
    for (const route of ["/a", "/a", "/b", live]) metrics.requestBegan(route);
    metrics.requestEnded({ method: "GET", route: "/a", status: 200, seconds: 0.02, isStream: false });
    const read = () => {
      const samples = readExposition(metrics.text(null));
      return (name: string, labels: object = {}) =>
        samples.find((sample) => sample.name === name && matches(sample.labels, labels))?.value;
    };
    expect(read()("convo_http_requests_total", { method: "GET", route: "/a", status: "200" })).toBe(1);
    expect(read()("convo_http_requests_underway")).toBe(2);
    expect(read()("convo_live_streams")).toBe(1);
    metrics.requestEnded({ method: "GET", route: live, status: 200, seconds: 7200, isStream: true });
    expect(read()("convo_live_streams")).toBe(0);
    expect(read()("convo_http_request_duration_seconds_count", { route: live })).toBeUndefined();
    expect(read()("convo_database_up")).toBe(0);
    expect(read()("process_resident_memory_bytes")).toBeGreaterThan(1_000_000);
  });
});

function matches(labels: Record<string, string>, wanted: object): boolean {
  return Object.entries(wanted).every(([name, value]) => labels[name] === value);
}
