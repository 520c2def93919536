/** Whether a place, or something below it, is being shown. */
export function isWithin(here: string, place: string): boolean {
  return place === "/" ? here === "/" : here === place || here.startsWith(`${place}/`);
}
