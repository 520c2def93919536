import type { Invitation, NewInvitation } from "@convo/contract";
import { AppError } from "../../errors.ts";
import type { OneTimeLink } from "../context.ts";
import { linkPath, makeLink } from "./links.ts";
import type { SessionContext } from "./session.ts";

/** A link by which one person opens an account. The owner alone invites. */
export async function invite(
  ctx: SessionContext,
  input: { readonly email?: string | undefined },
): Promise<NewInvitation> {
  await requireOwner(ctx);
  const email = input.email ?? null;
  if (email !== null && (await ctx.store.users.getByEmail(email)) !== null)
    throw new AppError("conflict", `There is a user with the address ${email} already.`);
  const { token, link } = await makeLink(ctx, { userId: ctx.user.id, kind: "invitation", email });
  return { ...invitationOf(link), url: ctx.publicUrl() + linkPath(token) };
}

export async function listInvitations(ctx: SessionContext): Promise<Invitation[]> {
  await requireOwner(ctx);
  const links = await ctx.store.accounts.links(ctx.user.id, "invitation", ctx.now());
  return links.map(invitationOf);
}

export async function withdrawInvitation(ctx: SessionContext, id: string): Promise<void> {
  await requireOwner(ctx);
  if (!(await ctx.store.accounts.dropLink(ctx.user.id, id)))
    throw new AppError("not_found", "Invitation not found.");
}

async function requireOwner(ctx: SessionContext): Promise<void> {
  if ((await ctx.store.accounts.role(ctx.user.id)) !== "owner")
    throw new AppError("forbidden", "Only the server's owner invites others.");
}

function invitationOf({ id, email, createdAt, expiresAt }: OneTimeLink): Invitation {
  return { id, email, createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() };
}
