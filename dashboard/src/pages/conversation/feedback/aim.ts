export interface Aim {
  /** In the criterion's own unit. */
  readonly target: number;
  readonly direction: "atLeast" | "atMost";
}

const minuteSeconds = 60;

/** What an action of the plan says to aim for, such as `aim for at most 4 %`; null where it names no number. */
export function aimOf(action: string, unit: string): Aim | null {
  const aim = /aim for ([^;]+)\.$/.exec(action)?.[1];
  if (aim === undefined) return null;
  if (unit === "yes/no") return { target: 1, direction: "atLeast" };
  if (aim === "none") return { target: 0, direction: "atMost" };
  const [, bound, amount] = /^at (most|least) (.+)$/.exec(aim) ?? [];
  const target = amount === undefined ? null : amountOf(amount, unit);
  return target === null ? null : { target, direction: bound === "most" ? "atMost" : "atLeast" };
}

function amountOf(amount: string, unit: string): number | null {
  const [, minutes] = /^(\d+) min\b/.exec(amount) ?? [];
  const [, seconds] = /(\d+) s\b/.exec(amount) ?? [];
  if (unit === "seconds" && (minutes !== undefined || seconds !== undefined))
    return Number(minutes ?? 0) * minuteSeconds + Number(seconds ?? 0);
  const [, number] = /^(\d+(?:\.\d+)?)/.exec(amount) ?? [];
  if (number === undefined) return null;
  return unit === "ratio" ? Number(number) / 100 : Number(number);
}
