/** A number with its unit as a person writes it: `32 %`, `2 min 5 s`, `3.1 per 100 words`, `twice`. */
export function formatAmount(value: number, unit: string): string {
  switch (unit) {
    case "ratio":
      return `${Math.round(value * 100)} %`;
    case "seconds":
      return formatSeconds(value);
    case "minutes":
      return `${decimal(value)} min`;
    case "count":
      return times(Math.ceil(value));
    case "words":
      return `${Math.round(value)} words`;
    case "words/min":
      return `${Math.round(value)} words a minute`;
    case "per 10 min":
      return `${decimal(value)} in 10 minutes`;
    case "yes/no":
      return value >= 1 ? "yes" : "no";
    default:
      return `${decimal(value)} ${unit}`;
  }
}

/** `48 s`, `2 min`, `2 min 5 s`; whole seconds, below ten to one decimal. */
export function formatSeconds(seconds: number): string {
  if (seconds < 10) return `${decimal(seconds)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const rest = whole % 60;
  return rest === 0 ? `${whole / 60} min` : `${Math.floor(whole / 60)} min ${rest} s`;
}

function decimal(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function times(count: number): string {
  if (count === 0) return "not once";
  if (count === 1) return "once";
  return count === 2 ? "twice" : `${count} times`;
}
