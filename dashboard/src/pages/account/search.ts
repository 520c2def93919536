/** What the address of the sign-in page says. */
export interface SignInSearch {
  /** The page that one was on the way to. */
  readonly to?: string;
}

/** Takes only addresses of this dashboard: a link could else lead anywhere after the password was typed. */
export function readSignInSearch({ to }: Record<string, unknown>): SignInSearch {
  return typeof to === "string" && isOwnPath(to) ? { to } : {};
}

/** The way back for who has to sign in first; none to the home page, where everyone comes anyway. */
export function wayBack(href: string): SignInSearch {
  return href === "/" ? {} : readSignInSearch({ to: href });
}

/** Browsers read a second slash, and a backslash too, as the begin of another host's name. */
function isOwnPath(path: string): boolean {
  return /^\/(?![/\\])/.test(path) && !/[\\\p{Cc}]/u.test(path) && !path.startsWith("/sign-in");
}
