import type { SharedConversation } from "../../services/shares/open.ts";
import { type Html, html } from "../html.ts";
import { type Page, page } from "../page.ts";
import { keyPointsPart } from "./key-points-part.ts";
import { shareStyle, speakerClass } from "./style.ts";
import { transcriptPart } from "./transcript-part.ts";

/** The page of a shared conversation: everything is in it, and it asks for nothing more. */
export function sharePage(conversation: SharedConversation): Page {
  const { title, participants, keyPoints } = conversation;
  const main = html`<main>
<header>
<h1 dir="auto">${title}</h1>
${aboutLine(conversation)}
<ul class="people" aria-label="Participants">
${participants.map((name, position) => html`<li class="${speakerClass(position)}" dir="auto">${name}</li>\n`)}</ul>
</header>
${keyPoints === null ? null : keyPointsPart(keyPoints)}
${transcriptPart(conversation)}
<footer>Shared with <b>Convo</b>. Whoever shared it can withdraw this page at any time.</footer>
</main>`;
  return page({ title, style: shareStyle, main });
}

function aboutLine({ startTime, durationMinutes }: SharedConversation): Html {
  const length = durationMinutes === null ? "still going on" : duration(durationMinutes);
  return html`<p class="about"><time datetime="${startTime.toISOString()}">${dateFormat.format(startTime)} UTC</time> · ${length}</p>`;
}

const dateFormat = new Intl.DateTimeFormat("en-US", {
  timeZone: "UTC",
  weekday: "long",
  year: "numeric",
  month: "long",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? `${hours} h` : "", rest > 0 || hours === 0 ? `${rest} min` : ""]
    .filter(Boolean)
    .join(" ");
}
