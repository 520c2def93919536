import { type Html, html } from "../html.ts";
import { type Page, page } from "../page.ts";

const style = `body { max-width: 34rem; margin: 4rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
button { font: inherit; padding: 0.5rem 1rem; }`;

/** Asks whoever comes back from Google whether this is the account that they meant. */
export function grantPage(grant: { email: string; state: string; code: string }): Page {
  const main = html`<h1>Connect your Google Calendar?</h1>
<p>The events of your calendar will be read for the Convo account <b>${grant.email}</b>. Go on only if that account is yours.</p>
<form method="post" action="/calendar/google/callback">
<input type="hidden" name="state" value="${grant.state}">
<input type="hidden" name="code" value="${grant.code}">
<button type="submit">Connect</button>
</form>`;
  return calendarPage("Connect your Google Calendar?", main, { hasForm: true });
}

export function grantedPage(label: string): Page {
  const main = html`<h1>Your calendar is connected</h1>
<p>The events of <b>${label}</b> are read from now on. You can close this page.</p>`;
  return calendarPage("Your calendar is connected", main);
}

/** Nothing was connected. */
export function refusedPage(reason: string): Page {
  const main = html`<h1>Your calendar is not connected</h1>
<p>${reason}</p>`;
  return calendarPage("Your calendar is not connected", main);
}

function calendarPage(title: string, content: Html, options: { hasForm?: boolean } = {}): Page {
  return page({ title, style, main: html`<main>${content}</main>`, ...options });
}
