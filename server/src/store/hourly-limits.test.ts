import { tiers } from "@convo/contract";
import { describe, expect, it } from "vitest";
import { hourlyLimits } from "./hourly-limits.ts";

describe("hourlyLimits", () => {
  it("leaves each tier its own number, takes the operator's for all, and 0 as no limit", () => {
    expect(hourlyLimits(null)).toEqual({
      free: tiers.free.requestsPerHour,
      starter: tiers.starter.requestsPerHour,
      professional: tiers.professional.requestsPerHour,
      enterprise: tiers.enterprise.requestsPerHour,
    });
    expect(hourlyLimits(7)).toEqual({ free: 7, starter: 7, professional: 7, enterprise: 7 });
    expect(hourlyLimits(0)).toEqual({ free: null, starter: null, professional: null, enterprise: null });
  });
});
