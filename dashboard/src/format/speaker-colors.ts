/** Okabe and Ito's colors, which people tell apart whatever they see of red and green; those with more contrast first. */
const palette = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#B8860B"] as const;

/** For those who have no color of their own. */
const others = "#868E96";

/** A color for each speaker in the order of the names; from the eighth on the colors come again. Gray for others. */
export function speakerColors(names: readonly string[]): (name: string) => string {
  const places = new Map<string, number>();
  for (const name of names) if (!places.has(name)) places.set(name, places.size);
  return (name) => {
    const place = places.get(name);
    return (place === undefined ? undefined : palette[place % palette.length]) ?? others;
  };
}
