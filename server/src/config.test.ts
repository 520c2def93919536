import { describe, expect, it } from "vitest";
import { readConfig } from "./config.ts";

describe("readConfig", () => {
  it("needs nothing to be set", () => {
    expect(readConfig({})).toMatchObject({
      port: 3000,
      host: "127.0.0.1",
      databaseUrl: null,
      logLevel: "warn",
      settings: { defaultTier: "enterprise", requestsPerHour: null, generationsPerMonth: null },
    });
    expect(readConfig({}).dataDir).toBe(`${process.cwd()}/data`);
  });

  it("takes an empty variable as one that is not set", () => {
    expect(readConfig({ PORT: "", DATABASE_URL: " " })).toMatchObject({ port: 3000, databaseUrl: null });
  });

  it("tells no limit, 0, from the tier's own, absent", () => {
    expect(readConfig({ CONVO_REQUESTS_PER_HOUR: "0" }).settings).toMatchObject({
      requestsPerHour: 0,
      generationsPerMonth: null,
    });
  });

  it("takes the operator's default tier and numbers", () => {
    const { settings } = readConfig({
      CONVO_DEFAULT_TIER: "starter",
      CONVO_REQUESTS_PER_HOUR: "70",
      CONVO_GENERATIONS_PER_MONTH: "5",
    });
    expect(settings).toMatchObject({ defaultTier: "starter", requestsPerHour: 70, generationsPerMonth: 5 });
    expect(readConfig({ CONVO_GENERATIONS_PER_MONTH: "0" }).settings.generationsPerMonth).toBe(0);
  });

  it("drops the slash at the end of the public address", () => {
    expect(readConfig({ CONVO_PUBLIC_URL: "https://convo.example.com/" }).publicUrl).toBe(
      "https://convo.example.com",
    );
  });

  it("takes names and addresses that webhooks may reach, however they are spaced", () => {
    expect(readConfig({}).webhookAllowHosts).toEqual([]);
    const hosts = " hooks.internal , 10.0.0.5,::1,";
    expect(readConfig({ CONVO_WEBHOOK_ALLOW_HOSTS: hosts }).webhookAllowHosts).toEqual([
      "hooks.internal",
      "10.0.0.5",
      "::1",
    ]);
  });

  it("deletes nothing by age unless a number of days is set; 0 is none", () => {
    const days = (text: string) => readConfig({ CONVO_RETENTION_DAYS: text }).settings.retentionDays;
    expect([days(""), days("0"), days("90")]).toEqual([null, null, 90]);
  });

  it("counts for monitoring unless that is off, and lets no other origin's pages in unless they are named", () => {
    expect(readConfig({})).toMatchObject({ metrics: true, corsOrigins: [] });
    const changed = { CONVO_METRICS: "off", CONVO_CORS_ORIGINS: "https://a.example, http://localhost:5173" };
    expect(readConfig(changed)).toMatchObject({
      metrics: false,
      corsOrigins: ["https://a.example", "http://localhost:5173"],
    });
  });

  it.each([
    { PORT: "70000" },
    { PORT: "three" },
    { CONVO_LOG_LEVEL: "loud" },
    { CONVO_DEFAULT_TIER: "gold" },
    { CONVO_REQUESTS_PER_HOUR: "-1" },
    { CONVO_GENERATIONS_PER_MONTH: "1.5" },
    { DATABASE_URL: "mysql://localhost/convo" },
    { CONVO_PUBLIC_URL: "convo.example.com" },
    { CONVO_OWNER_EMAIL: "nobody" },
    { CONVO_WEBHOOK_ALLOW_HOSTS: "https://hooks.internal" },
    { CONVO_WEBHOOK_ALLOW_HOSTS: "hooks.internal 10.0.0.5" },
    { CONVO_METRICS: "no" },
    { CONVO_RETENTION_DAYS: "-3" },
    { CONVO_CORS_ORIGINS: "*" },
    { CONVO_CORS_ORIGINS: "app.example.com" },
    { CONVO_CORS_ORIGINS: "https://app.example.com/" },
  ])("names the variable that is wrong: %o", (environment) => {
    expect(() => readConfig(environment)).toThrow(Object.keys(environment)[0]);
  });

  it("names all wrong variables at once, and keeps the database's password out of the message", () => {
    const wrong = { PORT: "x", DATABASE_URL: "postgres//user:secretword@host" };
    expect(() => readConfig(wrong)).toThrow(/PORT.*\nDATABASE_URL/);
    expect(() => readConfig(wrong)).not.toThrow("secretword");
  });
});
