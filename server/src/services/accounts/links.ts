import type { AccountLink, LinkKind } from "@convo/contract";
import { AppError } from "../../errors.ts";
import type { Context, OneTimeLink, User } from "../context.ts";
import { newId } from "../new-id.ts";
import { addUser } from "../users/add.ts";
import { hashPassword } from "./password.ts";
import { hashToken, newToken } from "./token.ts";

const hourMs = 60 * 60 * 1000;

/** How long each kind of link can be followed. */
const lifetimeMs: Record<LinkKind, number> = {
  owner: 30 * 24 * hourMs,
  invitation: 7 * 24 * hourMs,
  reset: 24 * hourMs,
  open: hourMs / 6,
};

type LinkContext = Pick<Context, "store" | "now" | "settings">;

/** Makes a link that works once. Answers its token, which is kept nowhere. */
export async function makeLink(
  ctx: Pick<Context, "store" | "now">,
  { userId, kind, email = null }: { userId: string; kind: LinkKind; email?: string | null },
): Promise<{ token: string; link: OneTimeLink }> {
  const token = newToken();
  const createdAt = ctx.now();
  const expiresAt = new Date(createdAt.getTime() + lifetimeMs[kind]);
  const link = { userId, id: newId("lnk"), kind, email, createdAt, expiresAt };
  await ctx.store.accounts.addLink(link, hashToken(token));
  return { token, link };
}

/** Where people follow it. */
export function linkPath(token: string): string {
  return `/welcome/${token}`;
}

/** What a link is for, without using it. */
export async function describeLink(ctx: LinkContext, token: string): Promise<AccountLink> {
  const link = await ctx.store.accounts.findLink(hashToken(token), ctx.now());
  if (link === null) throw unknownLink();
  if (link.kind === "invitation") return { kind: link.kind, email: link.email, name: null };
  const user = await ctx.store.users.get(link.userId);
  return { kind: link.kind, email: user?.email ?? null, name: user?.name ?? null };
}

export interface UseLinkInput {
  readonly token: string;
  readonly password?: string | undefined;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  /** Where the new user is, as an IANA name. */
  readonly timezone?: string | undefined;
}

/** Follows a link: opens the account or sets its password, and answers who is signed in by it. */
export async function useLink(ctx: LinkContext, input: UseLinkInput): Promise<User> {
  const shown = await ctx.store.accounts.findLink(hashToken(input.token), ctx.now());
  if (shown === null) throw unknownLink();
  const password = await passwordFor(shown.kind, input.password);
  return ctx.store.transaction(async (store) => {
    const link = await store.accounts.takeLink(hashToken(input.token), ctx.now());
    if (link === null) throw unknownLink();
    const inside = { ...ctx, store };
    const user =
      link.kind === "invitation" ? await invited(inside, link, input) : await known(inside, link, input);
    if (password !== null) {
      await store.accounts.setPassword(user.id, password, ctx.now());
      await store.accounts.endOtherSessions(user.id, null);
    }
    return user;
  });
}

async function passwordFor(kind: LinkKind, password: string | undefined): Promise<string | null> {
  if (kind === "open") return null;
  if (password === undefined) throw missing("password", "Choose a password.");
  return hashPassword(password);
}

async function invited(ctx: LinkContext, link: OneTimeLink, input: UseLinkInput): Promise<User> {
  const email = link.email ?? input.email;
  if (email === undefined) throw missing("email", "Say which email address is yours.");
  if (input.name === undefined) throw missing("name", "Say what you are called.");
  return addUser(ctx, { email, name: input.name, timezone: input.timezone });
}

async function known({ store }: LinkContext, link: OneTimeLink, input: UseLinkInput): Promise<User> {
  const user = await store.users.get(link.userId);
  if (user === null) throw unknownLink();
  if (link.kind !== "owner") return user;
  if (input.email !== undefined && (await store.accounts.setEmail(user.id, input.email)) === null)
    throw new AppError("conflict", `There is a user with the address ${input.email} already.`);
  const { name, timezone } = input;
  return store.users.update(user.id, {
    ...(name !== undefined && { name }),
    ...(timezone !== undefined && { timezone }),
  });
}

function missing(path: string, message: string): AppError {
  return new AppError("validation_error", `Not valid: ${path}: ${message}`, { details: [{ path, message }] });
}

function unknownLink(): AppError {
  return new AppError("not_found", "Link not found: it was used already, or it is too old.");
}
