/** A segment that proves a claim, with the words that do: `quote` is verbatim from that one segment. */
export interface Evidence {
  readonly segment: number;
  readonly speaker: string;
  readonly quote: string;
}

/** No claim without evidence. */
export type Cited<Claim> = Claim & { readonly evidence: readonly [Evidence, ...Evidence[]] };
