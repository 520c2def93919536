/** A score from 0 to 10 in halves: always one decimal, so that scores line up. */
export function scoreText(score: number): string {
  return score.toFixed(1);
}

/** A share from 0 to 1 as whole percent; a little is not nothing. */
export function percentText(share: number): string {
  if (share > 0 && share < 0.005) return "<1%";
  return `${Math.round(share * 100)}%`;
}

/** The share of one who did speak: never nothing, however the number was rounded on its way. */
export function spokenShareText(share: number): string {
  return share < 0.005 ? "<1%" : percentText(share);
}

/** A measured number, no more exact than people read: `148`, `3.2`, `0.42`, `0.7`. */
export function measureText(value: number): string {
  const size = Math.abs(value);
  if (size < 1) return String(Number(value.toFixed(2)));
  return value.toFixed(size >= 20 || Number.isInteger(value) ? 0 : 1);
}

/** `1 question`, `3 questions`. */
export function countText(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}
