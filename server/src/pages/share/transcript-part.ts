import type { SharedConversation, SharedSegment } from "../../services/shares/open.ts";
import { type Html, html } from "../html.ts";
import { speakerClass } from "./style.ts";

/** The words in order, what one person says in a row under one name. */
export function transcriptPart({ segments, participants }: SharedConversation): Html {
  const positions = new Map(participants.map((name, position) => [name, position]));
  const turns = turnsOf(segments).map((turn) => turnPart(turn, positions.get(turn.speaker) ?? 0));
  return html`<section>
<h2>Transcript</h2>
${turns.length > 0 ? turns : html`<p class="about">Nothing has been said yet.</p>`}</section>`;
}

interface Turn {
  readonly speaker: string;
  readonly startMs: number | null;
  readonly texts: string[];
}

/** Beyond so many lines in a row a name is repeated, so that the eye finds it. */
const linesMax = 12;

function turnsOf(segments: readonly SharedSegment[]): Turn[] {
  const turns: Turn[] = [];
  for (const { speaker, text, startMs } of segments) {
    const last = turns.at(-1);
    if (last?.speaker === speaker && last.texts.length < linesMax) last.texts.push(text);
    else turns.push({ speaker, startMs, texts: [text] });
  }
  return turns;
}

function turnPart({ speaker, startMs, texts }: Turn, position: number): Html {
  const time = startMs === null ? null : html`<time>${clock(startMs)}</time>`;
  const lines = texts.map((text) => html`<p dir="auto">${text}</p>\n`);
  return html`<div class="turn ${speakerClass(position)}">
<p class="who"><bdi>${speaker}</bdi>${time}</p>
${lines}</div>
`;
}

/** `1:02:03` from the start. */
function clock(offsetMs: number): string {
  const seconds = Math.floor(offsetMs / 1000);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
