import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const file = new URL("../../../../fixtures/quarter-review/transcript.vtt", import.meta.url);

/** A conversation of 48 segments between Alice and Bob, as WebVTT with voices. */
export const review = readFileSync(file, "utf8");

/** The same as Zoom writes it: numbered cues, the speaker's name before the words. */
export const reviewOfZoom = ["WEBVTT", ...cuesOf(review)].join("\r\n\r\n");

/** Imports the conversation as whoever is signed in on the page; answers its id. */
export async function importReview(page: Page, title = "Quarter review", text = review): Promise<string> {
  return page.evaluate(send, { title, text });
}

function cuesOf(text: string): string[] {
  const cues = text.matchAll(/(\d[\d:.]+ --> [\d:.]+)\n<v ([^>]+)>(.*)<\/v>/g);
  return [...cues].map(([, times, name, words], index) =>
    [index + 1, times, `${name}: ${words}`].join("\r\n"),
  );
}

/** Runs in the page, whose session says who imports. */
async function send({ title, text }: { title: string; text: string }): Promise<string> {
  const body = new FormData();
  body.append("title", title);
  body.append("startTime", "2026-03-18T14:50:00Z");
  body.append("userSpeakerName", "Alice");
  body.append("file", new Blob([text]), "review.vtt");
  const answer = await fetch("/api/v1/conversations", { method: "POST", body });
  const { data } = (await answer.json()) as { data: { id: string } };
  return data.id;
}
