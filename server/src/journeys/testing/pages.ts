import type { Page } from "playwright-core";

/** The addresses of all pages for those who are signed in; those of a conversation need the id of one. */
export function pagesWith(conversationId: string): string[] {
  const conversation = `/calls/${conversationId}`;
  return [
    "/",
    "/import",
    "/calls",
    conversation,
    ...["transcript", "keypoints", "ask", "signals"].map((tab) => `${conversation}?tab=${tab}`),
    "/actions",
    "/coach",
    "/calendar",
    ...sections.map((section) => `/settings/${section}`),
    "/no-such-page",
  ];
}

const sections = [
  "profile",
  "security",
  "keys",
  "webhooks",
  "calendar",
  "data",
  "audit",
  "usage",
  "people",
  "delete",
];

/** The page of a conversation that goes on, with something said, and the one at the end of a share link. */
export async function livePageAndShare(page: Page, conversationId: string): Promise<[string, string]> {
  const opening = { status: "live", title: "Launch check-in", userSpeakerName: "Alice" };
  const { id } = await page.evaluate(post, { path: "", body: opening });
  const asked = { key: "c1", speaker: "Alice", text: "Shall we start?", startMs: 0, endMs: 1400 };
  const answered = { key: "c2", speaker: "Bob", text: "Yes, please.", startMs: 1500, endMs: 2500 };
  await page.evaluate(post, { path: `/${id}/segments`, body: { segments: [asked, answered] } });
  const { shareUrl } = await page.evaluate(post, { path: `/${conversationId}/share`, body: {} });
  return [`/live/${id}`, new URL(shareUrl).pathname];
}

/** Runs in the page, whose session says whose they are. */
async function post({ path, body }: { path: string; body: object }) {
  const headers = { "content-type": "application/json" };
  const request = { method: "POST", headers, body: JSON.stringify(body) };
  const answer = await fetch(`/api/v1/conversations${path}`, request);
  const { data } = (await answer.json()) as { data: { id: string; shareUrl: string } };
  return data;
}
