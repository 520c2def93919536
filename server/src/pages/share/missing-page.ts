import { html } from "../html.ts";
import { type Page, page } from "../page.ts";
import { shareStyle } from "./style.ts";

/** What a link that leads nowhere shows: the same for one that was withdrawn and one that never was. */
export function missingPage(): Page {
  const main = html`<main>
<h1>This page does not exist</h1>
<p class="about">The link is wrong, or whoever shared the conversation has withdrawn it.</p>
</main>`;
  return page({ title: "Not found", style: shareStyle, main });
}
