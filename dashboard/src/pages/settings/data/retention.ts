export const daysMax = 3650;

/** The whole number of days that was typed; null where it is none that can be kept. */
export function retentionOf(typed: number | string): number | null {
  const days = typeof typed === "number" ? typed : Number(typed.trim() || Number.NaN);
  return Number.isInteger(days) && days >= 1 && days <= daysMax ? days : null;
}

/** Whether conversations may go by the change that were kept before; null is for good. */
export function isShorter(wanted: number | null, before: number | null): boolean {
  return wanted !== null && (before === null || wanted < before);
}
