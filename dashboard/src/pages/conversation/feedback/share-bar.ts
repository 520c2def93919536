import type { Share } from "../shares.ts";

const namedMax = 6;

/** The shares to draw, each with its name; where there are many, the smallest together as one. */
export function shareBar(shares: readonly Share[]): readonly Share[] {
  if (shares.length <= namedMax) return shares;
  const rest = shares.slice(namedMax - 1);
  const share = rest.reduce((sum, each) => sum + each.share, 0);
  return [...shares.slice(0, namedMax - 1), { name: `${rest.length} others`, isUser: false, share }];
}
