import type { SignedInUser } from "@convo/contract";
import { type ComponentType, lazy } from "react";
import type { SectionId } from "./sections.ts";

/** What is shown for each section, each loaded when it is first opened. */
export const bodies: Readonly<Record<SectionId, ComponentType<{ user: SignedInUser }>>> = {
  profile: lazy(async () => ({ default: (await import("./profile/profile-section.tsx")).ProfileSection })),
  security: lazy(async () => ({
    default: (await import("./security/security-section.tsx")).SecuritySection,
  })),
  keys: lazy(async () => ({ default: (await import("./keys/keys-section.tsx")).KeysSection })),
  webhooks: lazy(async () => ({
    default: (await import("./webhooks/webhooks-section.tsx")).WebhooksSection,
  })),
  calendar: lazy(async () => ({
    default: (await import("./calendar/calendar-section.tsx")).CalendarSection,
  })),
  data: lazy(async () => ({ default: (await import("./data/data-section.tsx")).DataSection })),
  audit: lazy(async () => ({ default: (await import("./audit/audit-section.tsx")).AuditSection })),
  usage: lazy(async () => ({ default: (await import("./usage/usage-section.tsx")).UsageSection })),
  people: lazy(async () => ({ default: (await import("./people/people-section.tsx")).PeopleSection })),
  delete: lazy(async () => ({ default: (await import("./delete/delete-section.tsx")).DeleteSection })),
};
