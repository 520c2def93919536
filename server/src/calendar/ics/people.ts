import type { CalendarAttendee } from "@convo/contract";
import type ICAL from "ical.js";
import { plainText } from "../plain-text.ts";

/** Lists of hundreds are mailing lists. */
const attendeesMax = 200;
const nameCodePointsMax = 200;

type Response = CalendarAttendee["responseStatus"];

const responses: Readonly<Record<string, Response>> = {
  ACCEPTED: "accepted",
  DECLINED: "declined",
  TENTATIVE: "tentative",
};

/** Who was asked to come, and who asked them: people, not rooms. Whoever has no email address is left out. */
export function attendeesOf(event: ICAL.Component): CalendarAttendee[] {
  const found = new Map<string, CalendarAttendee>();
  const people = event.getAllProperties("attendee").filter(isPerson);
  for (const property of people) {
    const status = String(property.getFirstParameter("partstat") ?? "").toUpperCase();
    add(found, property, responses[status] ?? "needsAction");
  }
  const organizer = event.getFirstProperty("organizer");
  if (organizer !== null && found.size > 0) add(found, organizer, "accepted");
  return [...found.values()].slice(0, attendeesMax);
}

function isPerson(property: ICAL.Property): boolean {
  const type = String(property.getFirstParameter("cutype") ?? "").toUpperCase();
  return type !== "ROOM" && type !== "RESOURCE";
}

function add(found: Map<string, CalendarAttendee>, property: ICAL.Property, responseStatus: Response): void {
  const email = emailOf(property);
  if (email === null || found.has(email.toLowerCase())) return;
  const displayName = plainText(String(property.getFirstParameter("cn") ?? ""), nameCodePointsMax);
  const isName = displayName !== "" && displayName.toLowerCase() !== email.toLowerCase();
  found.set(email.toLowerCase(), { email, ...(isName && { displayName }), responseStatus });
}

function emailOf(property: ICAL.Property): string | null {
  const address = /^mailto:\s*(\S+@\S+)$/i.exec(String(property.getFirstValue()))?.[1];
  const parameter = String(property.getFirstParameter("email") ?? "");
  const email = address ?? (/^\S+@\S+$/.test(parameter) ? parameter : null);
  return email === null ? null : plainText(email, nameCodePointsMax);
}
