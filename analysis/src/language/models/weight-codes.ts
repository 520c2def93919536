/** The 63 steps of a weight, from most negative to most positive. */
const codes = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+";
const middle = (codes.length - 1) / 2;

/** One character for a weight of at most `scale`; steps are finer near zero, where most weights are. */
export function codeOfWeight(weight: number, scale: number): string {
  const size = scale === 0 ? 0 : Math.sqrt(Math.min(1, Math.abs(weight) / scale));
  return codes[middle + Math.sign(weight) * Math.round(size * middle)] ?? codes[middle] ?? "";
}

/** The weight of a character, given as its code unit; 0 for others. */
export function weightOfCode(code: number, scale: number): number {
  const place = codes.indexOf(String.fromCharCode(code));
  if (place < 0) return 0;
  const step = (place - middle) / middle;
  return Math.sign(step) * step * step * scale;
}
