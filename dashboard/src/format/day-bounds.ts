/** The day of a moment, in the reader's time zone. */
export function dayBounds(now: Date): { timeMin: string; timeMax: string } {
  const end = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  const start = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  return { timeMin: start.toISOString(), timeMax: end.toISOString() };
}
