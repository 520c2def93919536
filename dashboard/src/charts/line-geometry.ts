export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly width: number;
  readonly height: number;
  /** Kept free on every side, for the line's own width. */
  readonly margin: number;
}

/** Where scores from 0 to 10 stand in a box, evenly from its left to its right; one alone stands in the middle. */
export function scorePlaces(scores: readonly number[], { width, height, margin }: Box): Place[] {
  const across = width - 2 * margin;
  const down = height - 2 * margin;
  const step = scores.length > 1 ? across / (scores.length - 1) : 0;
  const start = scores.length > 1 ? margin : width / 2;
  return scores.map((score, index) => ({
    x: start + index * step,
    y: margin + down * (1 - score / scoreMax),
  }));
}

/** The places as the `points` of a polyline. */
export function pointsText(places: readonly Place[]): string {
  return places.map(({ x, y }) => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`).join(" ");
}

const scoreMax = 10;
