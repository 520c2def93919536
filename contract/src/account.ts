import { z } from "zod";
import { dataOf } from "./envelope.ts";
import { timestamp } from "./fields.ts";
import { passwordLengths } from "./password-lengths.ts";
import { timeZone } from "./profile.ts";
import { tierNames } from "./tiers.ts";

const email = z
  .string()
  .trim()
  .max(254)
  .regex(/^[^\s@\0]+@[^\s@\0]+$/, "Must be an email address");
const password = z.string().max(passwordLengths.max);
const newPassword = z
  .string()
  .refine((text) => [...text].length >= passwordLengths.min, {
    message: `Must have at least ${passwordLengths.min} characters`,
  })
  .refine((text) => [...text].length <= passwordLengths.max, {
    message: `Must have at most ${passwordLengths.max} characters`,
  });
const personName = z
  .string()
  .trim()
  .min(1, "Must not be blank")
  .max(100)
  .refine((text) => !text.includes("\0"), { message: "Must not contain the NUL character" });

export const roles = ["owner", "member"] as const;
export type Role = (typeof roles)[number];

/** Who is signed in, as the dashboard needs to know. */
export const signedInUser = z
  .strictObject({
    id: z.string(),
    email: z.string(),
    name: z.string(),
    role: z.enum(roles).meta({ description: "The owner invites others" }),
    tier: z.enum(tierNames),
  })
  .meta({ id: "SignedInUser" });
export type SignedInUser = z.infer<typeof signedInUser>;

/** The first thing that a page asks. `user` is null where nobody is signed in. */
export const accountState = z
  .strictObject({
    user: signedInUser.nullable(),
    offers: z.strictObject({
      googleCalendar: z.boolean().meta({ description: "Whether this server can connect to Google Calendar" }),
    }),
  })
  .meta({ id: "AccountState" });
export type AccountState = z.infer<typeof accountState>;

export const signInRequest = z.object({ email, password });
export type SignInRequest = z.input<typeof signInRequest>;

export const linkKinds = ["owner", "invitation", "reset", "open"] as const;
export type LinkKind = (typeof linkKinds)[number];

/** What a one-time link is for: `open` signs in at once, the others ask for a password first. */
export const accountLink = z
  .strictObject({
    kind: z.enum(linkKinds),
    email: z.string().nullable(),
    name: z.string().nullable(),
  })
  .meta({ id: "AccountLink" });
export type AccountLink = z.infer<typeof accountLink>;

export const useLinkRequest = z.object({
  password: newPassword.optional(),
  name: personName.optional(),
  email: email.optional(),
  // The browser's own. One that only the browser knows keeps nobody out.
  timezone: timeZone.catch(undefined),
});
export type UseLinkRequest = z.input<typeof useLinkRequest>;

export const changePasswordRequest = z.object({ current: password, new: newPassword });
export type ChangePasswordRequest = z.input<typeof changePasswordRequest>;

/** A browser in which the user is signed in. */
export const session = z
  .strictObject({
    id: z.string(),
    userAgent: z.string().nullable(),
    createdAt: timestamp,
    lastSeenAt: timestamp,
    current: z.boolean(),
  })
  .meta({ id: "Session" });
export type Session = z.infer<typeof session>;

export const apiKey = z
  .strictObject({
    id: z.string(),
    label: z.string().nullable(),
    createdAt: timestamp,
    lastUsedAt: timestamp.nullable(),
    revokedAt: timestamp.nullable(),
  })
  .meta({ id: "ApiKey" });
export type ApiKey = z.infer<typeof apiKey>;

/** The only time that the key itself is told. */
export const newApiKey = z.strictObject({ ...apiKey.shape, key: z.string() }).meta({ id: "NewApiKey" });
export type NewApiKey = z.infer<typeof newApiKey>;

export const addKeyRequest = z.object({ label: z.string().trim().max(100).optional() });
export type AddKeyRequest = z.input<typeof addKeyRequest>;

export const invitation = z
  .strictObject({
    id: z.string(),
    email: z.string().nullable(),
    createdAt: timestamp,
    expiresAt: timestamp,
  })
  .meta({ id: "Invitation" });
export type Invitation = z.infer<typeof invitation>;

/** The only time that the link itself is told. */
export const newInvitation = z
  .strictObject({ ...invitation.shape, url: z.string() })
  .meta({ id: "NewInvitation" });
export type NewInvitation = z.infer<typeof newInvitation>;

export const inviteRequest = z.object({ email: email.optional() });
export type InviteRequest = z.input<typeof inviteRequest>;

/** How long conversations are kept, in days after their end; null: until they are deleted. */
export const accountSettings = z
  .strictObject({ retentionDays: z.int().min(1).max(3650).nullable() })
  .meta({ id: "AccountSettings" });
export type AccountSettings = z.infer<typeof accountSettings>;

export const deleteAccountRequest = z.object({ password });

export const accountStateAnswer = dataOf(accountState);
export const signedInAnswer = dataOf(z.strictObject({ user: signedInUser }));
export const signedOutAnswer = dataOf(z.strictObject({ signedOut: z.literal(true) }));
export const accountLinkAnswer = dataOf(accountLink);
export const changedAnswer = dataOf(z.strictObject({ changed: z.literal(true) }));
export const sessionsAnswer = dataOf(z.array(session));
export const apiKeysAnswer = dataOf(z.array(apiKey));
export const apiKeyAnswer = dataOf(apiKey);
export const newApiKeyAnswer = dataOf(newApiKey);
export const invitationsAnswer = dataOf(z.array(invitation));
export const newInvitationAnswer = dataOf(newInvitation);
export const accountSettingsAnswer = dataOf(accountSettings);
export const goneAnswer = dataOf(z.strictObject({ id: z.string(), deleted: z.literal(true) }));
