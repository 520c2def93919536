import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type IcsServer, icsEvent, icsFile, startIcsServer } from "./routes/testing/ics-server.ts";
import { importBody } from "./routes/testing/samples.ts";
import { type Caller, startTestApp, type TestApp } from "./routes/testing/test-app.ts";

/**
 * Calls as clients of the original API make them, by what its public documentation shows and nothing else: no library
 * of ours, only the base address is another.
 */
let test: TestApp;
let alice: Caller;
let calendar: IcsServer;
let baseUrl: string;
let id: string;
beforeAll(async () => {
  test = await startTestApp({ publicUrl: () => new URL(baseUrl).origin });
  baseUrl = `${await test.app.listen({ host: "127.0.0.1", port: 0 })}/api/v1`;
  alice = await test.signUp({ name: "Alice", email: "alice@example.com", tier: "professional" });
  calendar = await startIcsServer(
    icsFile([icsEvent("Weekly Standup", new Date(Date.now() + 3_600_000), 30, "SUMMARY:Weekly Standup")]),
  );
  await alice.post("/api/v1/calendar/connections", { url: calendar.url });
  id = (await alice.post("/api/v1/conversations?analyze=false", importBody(24))).json().data.id;
});
afterAll(async () => {
  await calendar.close();
  await test.close();
});

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

async function call(path: string, { headers = {}, ...init }: RequestInit = {}): Promise<Answer> {
  const authorization = `Bearer ${alice.key}`;
  const response = await fetch(baseUrl + path, { ...init, headers: { authorization, ...headers } });
  const body = (await response.json()) as Record<string, unknown>;
  return { status: response.status, headers: response.headers, body };
}

function post(path: string, body: object): Promise<Answer> {
  const headers = { "Content-Type": "application/json" };
  return call(path, { method: "POST", headers, body: JSON.stringify(body) });
}

/** Reads what is there, and has it generated where it is not: by the words of the message, as the official client does. */
async function readOrGenerate(path: string): Promise<Answer> {
  const found = await call(path);
  if (found.status !== 404) return found;
  const { message } = found.body.error as { message: string };
  if (!/not found/i.test(message)) throw new Error(message);
  return call(path, { method: "POST", headers: { "Content-Type": "application/json" } });
}

const isoDate = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/);
const text = expect.stringMatching(/\S/);

describe("a client of the original's", () => {
  it("lists conversations with search, since, limit and offset", async () => {
    const { status, body } = await call("/conversations?limit=20&offset=0");
    expect(status).toBe(200);
    expect(body).toMatchObject({
      data: [
        {
          id,
          title: "Launch check-in",
          startTime: isoDate,
          endTime: isoDate,
          duration: 2,
          segmentCount: 24,
          linkedCalendarEventId: null,
        },
      ],
      pagination: { total: 1, limit: 20, offset: 0 },
    });
    const total = async (query: string) =>
      ((await call(`/conversations?${query}`)).body.pagination as { total: number }).total;
    expect(await total("search=LAUNCH&since=2026-03-18T14:00:00Z")).toBe(1);
    expect(await total("search=budget")).toBe(0);
    expect(await total("since=2026-03-18T14:00:01Z")).toBe(0);
  });

  it("reads the transcript", async () => {
    const { body } = await call(`/conversations/${id}/transcript`);
    const { segments } = (body as { data: { segments: object[] } }).data;
    expect(segments).toHaveLength(24);
    for (const segment of segments)
      expect(segment).toMatchObject({ text, speaker: text, timestamp: isoDate });
  });

  it("reads key points, which are generated first", async () => {
    const path = `/conversations/${id}/keypoints`;
    const made = await readOrGenerate(path);
    expect(made.body).toMatchObject({
      data: {
        id,
        title: "Launch check-in",
        keypoints: {
          title: text,
          sections: expect.arrayContaining([{ heading: text, points: expect.arrayContaining([text]) }]),
          decisions: expect.any(Array),
          actionItems: expect.any(Array),
          participants: ["Alice", "Bob"],
          importantDates: expect.any(Array),
        },
        createdAt: isoDate,
        cached: false,
      },
    });
    expect((await call(path)).body).toMatchObject({ data: { id } });
    expect((await post(path, {})).body).toMatchObject({ data: { cached: true } });
    expect((await post(path, { forceRefresh: true })).body).toMatchObject({ data: { cached: false } });
  });

  it("reads feedback, which is generated first, and finds every quote in the transcript", async () => {
    const path = `/conversations/${id}/feedback`;
    const made = await readOrGenerate(path);
    const { feedback, ...around } = (made.body as { data: { feedback: Feedback } }).data;
    expect(around).toEqual({
      id,
      overallScore: feedback.overallScore,
      userSpeakerName: "Alice",
      createdAt: isoDate,
      cached: false,
    });
    const keys = ["clarity", "collaboration", "decisionMaking", "listening", "timeManagement"];
    expect(Object.keys(feedback.categoryScores).sort()).toEqual(keys);
    expect(feedback.talkListenRatio).toBeCloseTo(0.5, 1);
    for (const score of [feedback.overallScore, ...Object.values(feedback.categoryScores)]) {
      expect(score).toBe(Math.min(10, Math.max(0, Math.round(score * 2) / 2)));
    }
    expect(feedback.talkListenRatio).toBe(Math.round(feedback.talkListenRatio * 100) / 100);
    expect(feedback.actionPlan).toEqual(feedback.actionPlan.map(() => text));
    const { body } = await call(`/conversations/${id}/transcript`);
    const { segments } = (body as { data: { segments: { speaker: string; text: string }[] } }).data;
    const own = segments.filter(({ speaker }) => speaker === "Alice");
    const { topPriority } = feedback;
    expect(topPriority === null || own.some((segment) => segment.text.includes(topPriority.quote))).toBe(
      true,
    );
    for (const { category, timestamp, quote } of feedback.strengths) {
      expect(keys).toContain(category);
      expect(timestamp).toMatch(/^\d\d:\d\d$/);
      expect(own.some((segment) => segment.text.includes(quote))).toBe(true);
    }
    expect((await post(path, {})).body).toMatchObject({ data: { cached: true } });
  });

  it("asks a question, drafts an email and shares", async () => {
    const query = "What did we decide about the launch?";
    expect((await post(`/conversations/${id}/query`, { query })).body).toMatchObject({
      data: {
        id,
        query,
        response: text,
        metadata: { segmentsAnalyzed: 24, conversationDuration: 2 },
        suggestedQueries: expect.any(Array),
      },
    });
    const email = await post(`/conversations/${id}/email`, { recipientName: "Sarah", tone: "casual" });
    expect(email.body).toMatchObject({
      data: {
        id,
        subject: text,
        body: expect.stringContaining("Sarah"),
        keyPoints: expect.any(Array),
        actionItems: expect.any(Array),
        generatedAt: isoDate,
      },
    });
    const shared = await call(`/conversations/${id}/share`, { method: "POST" });
    const { shareUrl } = (shared.body as { data: { shareUrl: string } }).data;
    expect(shared.body).toMatchObject({ data: { id, createdAt: isoDate, expiresAt: null } });
    expect(await (await fetch(shareUrl)).text()).toContain("Launch check-in");
  });

  it("reads the calendar and the profile", async () => {
    const timeMin = new Date().toISOString();
    expect((await call(`/calendar/events?maxResults=5&timeMin=${timeMin}`)).body).toMatchObject({
      data: [
        {
          id: text,
          summary: "Weekly Standup",
          start: { dateTime: text, timeZone: text },
          end: { dateTime: text, timeZone: text },
          attendees: [],
        },
      ],
    });
    const used = expect.any(Number);
    expect((await call("/user/profile")).body).toMatchObject({
      data: {
        profile: {
          name: "Alice",
          email: "alice@example.com",
          timezone: text,
          language: "en",
          profilePictureUrl: null,
          createdAt: isoDate,
        },
        subscription: { tier: "professional", status: "active" },
        apiUsage: { aiGenerations: { used, limit: 100, remaining: used, resetsAt: isoDate } },
      },
    });
  });

  it("learns of its limits and of every failure as documented", async () => {
    const { headers } = await call("/user/profile");
    const limits = ["Limit", "Remaining", "Reset"].map((name) => Number(headers.get(`X-RateLimit-${name}`)));
    expect(limits).toEqual([500, expect.any(Number), expect.any(Number)]);
    const failed = async (path: string, init?: RequestInit) => {
      const { status, body } = await call(path, init);
      return [status, (body.error as { code: string }).code];
    };
    expect(await failed("/conversations?limit=1000")).toEqual([400, "validation_error"]);
    expect(await failed("/user/profile", { headers: { authorization: "Bearer convo_wrong" } })).toEqual([
      401,
      "unauthorized",
    ]);
    expect(await failed("/conversations/sess_none/feedback")).toEqual([404, "not_found"]);
  });
});

interface Feedback {
  readonly overallScore: number;
  readonly topPriority: { readonly quote: string } | null;
  readonly strengths: readonly { category: string; timestamp: string; quote: string }[];
  readonly categoryScores: Record<string, number>;
  readonly talkListenRatio: number;
  readonly actionPlan: readonly string[];
}
