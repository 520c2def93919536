/** To the nearest whole number. */
export function whole(value: number): string[] {
  return [String(Math.round(value))];
}

/** Whole, and to one decimal and two. */
export function decimal(value: number): string[] {
  return [0, 1, 2].map((places) => String(Number(value.toFixed(places))));
}

/** 0.321 as 32. */
export function percentage(share: number): string[] {
  return whole(share * 100);
}

/** In whole seconds, to a tenth, and as minutes and seconds. */
export function seconds(value: number): string[] {
  const rounded = Math.round(value);
  return [
    String(rounded),
    String(Math.round(value * 10) / 10),
    ...(rounded >= 60 ? [String(Math.floor(rounded / 60)), String(rounded % 60)] : []),
  ];
}

/** 0 of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
