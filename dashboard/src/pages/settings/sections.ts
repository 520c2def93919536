import type { Role } from "@convo/contract";

/** The sections of the settings, in the order in which they are offered. */
export const sections = [
  { id: "profile", label: "Profile" },
  { id: "security", label: "Password and sessions" },
  { id: "keys", label: "API keys" },
  { id: "webhooks", label: "Webhooks" },
  { id: "calendar", label: "Calendar" },
  { id: "data", label: "Retention and export" },
  { id: "audit", label: "Audit log" },
  { id: "usage", label: "Usage and limits" },
  { id: "people", label: "People" },
  { id: "delete", label: "Delete account" },
] as const;

export type Section = (typeof sections)[number];
export type SectionId = Section["id"];

/** Only the owner invites people. */
export function sectionsFor(role: Role): readonly Section[] {
  return sections.filter(({ id }) => id !== "people" || role === "owner");
}

/** The section that an address names; null where there is none, or not for this person. */
export function findSection(name: string, role: Role): Section | null {
  return sectionsFor(role).find(({ id }) => id === name) ?? null;
}
