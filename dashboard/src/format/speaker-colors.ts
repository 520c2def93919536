/** Okabe and Ito's colors, which people tell apart whatever they see of red and green; those with more contrast first. */
const palette = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#999999"] as const;

/** A color for each speaker in the order of the names; from the eighth on the colors come again. */
export function speakerColors(names: readonly string[]): (name: string) => string {
  const places = new Map<string, number>();
  for (const name of names) if (!places.has(name)) places.set(name, places.size);
  return (name) => palette[(places.get(name) ?? places.size) % palette.length] ?? palette[0];
}
