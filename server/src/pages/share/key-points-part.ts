import type { KeyPoints } from "@convo/contract";
import { type Html, html } from "../html.ts";

/** What the conversation came to; a list that is empty is left out. */
export function keyPointsPart({ sections, decisions, actionItems, importantDates }: KeyPoints): Html {
  const parts = [
    part(
      "Key points",
      sections.map(({ heading, points }) => html`<h3 dir="auto">${heading}</h3>\n${list(points)}`),
    ),
    part("Decisions", decisions.length === 0 ? [] : [list(decisions)]),
    part("Action items", actionItems.length === 0 ? [] : [tasks(actionItems)]),
    part("Dates", importantDates.length === 0 ? [] : [dates(importantDates)]),
  ];
  return html`${parts}`;
}

function part(heading: string, content: readonly Html[]): Html | null {
  return content.length === 0 ? null : html`<section>\n<h2>${heading}</h2>\n${content}</section>\n`;
}

function list(items: readonly string[]): Html {
  return html`<ul>\n${items.map((item) => html`<li dir="auto">${item}</li>\n`)}</ul>\n`;
}

function tasks(items: KeyPoints["actionItems"]): Html {
  const rows = items.map(({ item, owner, due }) => {
    const note = [owner ?? "no owner", ...(due === null ? [] : [`due ${dayOf(due)}`])].join(" · ");
    return html`<li><span dir="auto">${item}</span> <span class="note" dir="auto">${note}</span></li>\n`;
  });
  return html`<ul class="tasks">\n${rows}</ul>\n`;
}

function dates(items: KeyPoints["importantDates"]): Html {
  const rows = items.map(
    ({ date, context }) =>
      html`<li><time datetime="${date}"><b>${dayOf(date)}</b></time>: <span dir="auto">${context}</span></li>\n`,
  );
  return html`<ul>\n${rows}</ul>\n`;
}

const dayFormat = new Intl.DateTimeFormat("en-US", { timeZone: "UTC", dateStyle: "long" });

/** `April 30, 2026`; a date that is none stays as it is. */
function dayOf(date: string): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? date : dayFormat.format(day);
}
