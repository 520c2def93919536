import { createServer, type IncomingHttpHeaders, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

export interface IcsServer {
  readonly url: string;
  /** What is answered from now on. */
  calendar: string;
  /** Takes over where it is there. */
  listener: RequestListener | null;
  /** The headers of every request so far. */
  readonly requests: IncomingHttpHeaders[];
  close(): Promise<void>;
}

/** A calendar's server on this machine, which knows entity tags. */
export async function startIcsServer(calendar = icsFile([])): Promise<IcsServer> {
  const server = createServer((request, answer) => {
    state.requests.push(request.headers);
    if (state.listener !== null) return state.listener(request, answer);
    const etag = `"${Buffer.from(state.calendar).toString("base64url").slice(-60)}${state.calendar.length}"`;
    if (request.headers["if-none-match"] === etag) return answer.writeHead(304).end();
    answer.writeHead(200, { "content-type": "text/calendar", etag }).end(state.calendar);
  });
  server.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  const state: IcsServer = {
    url: `http://127.0.0.1:${port}/private-4711/basic.ics`,
    calendar,
    listener: null,
    requests: [],
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return state;
}

/** A file of events, each of which is a list of lines. */
export function icsFile(events: readonly (readonly string[])[]): string {
  const blocks = events.flatMap((lines) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"]);
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Test//EN", ...blocks, "END:VCALENDAR", ""].join(
    "\r\n",
  );
}

/** A meeting in UTC. */
export function icsEvent(uid: string, start: Date, minutes: number, ...more: readonly string[]): string[] {
  const end = new Date(start.getTime() + minutes * 60_000);
  const summary = more.some((line) => line.startsWith("SUMMARY")) ? [] : [`SUMMARY:${uid}`];
  return [`UID:${uid}`, `DTSTART:${stamp(start)}`, `DTEND:${stamp(end)}`, ...summary, ...more];
}

function stamp(moment: Date): string {
  return moment.toISOString().replace(/[-:]|\.\d{3}/g, "");
}
