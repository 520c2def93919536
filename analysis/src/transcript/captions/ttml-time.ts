/** How a TTML document counts frames and ticks. */
export interface TtmlRates {
  readonly framesPerSecond: number;
  readonly ticksPerSecond: number;
}

/** The rates that the root element's `ttp:` attributes set; 30 frames a second where they say nothing. */
export function readRates(attribute: (name: string) => string | undefined): TtmlRates {
  const [numerator = 1, denominator = 1] = (attribute("frameRateMultiplier") ?? "1 1")
    .split(/[\s:]+/)
    .map(positive);
  const frameRate = positive(attribute("frameRate") ?? "30");
  const framesPerSecond = (frameRate * numerator) / denominator;
  const subFrames = positive(attribute("subFrameRate") ?? "1");
  const tickRate = attribute("tickRate");
  const perFrame = attribute("frameRate") === undefined ? 1 : frameRate * subFrames;
  return { framesPerSecond, ticksPerSecond: tickRate === undefined ? perFrame : positive(tickRate) };
}

const clockTime = /^(\d{2,6}):(\d{2}):(\d{2})(?:\.(\d{1,9})|:(\d{2,4})(?:\.\d{1,4})?)?$/;
const offsetTime = /^(\d{1,15}(?:\.\d{1,9})?)(h|m|s|ms|f|t)$/;

/** Milliseconds of a TTML time expression: a clock with fractions or frames, or a number with its unit. */
export function parseTtmlTime(text: string, rates: TtmlRates): number | undefined {
  const clock = clockTime.exec(text);
  if (clock) {
    const [, hours, minutes, seconds, fraction, frames] = clock;
    if (Number(minutes) > 59 || Number(seconds) > 59) return undefined;
    const wholeMs = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
    return (
      wholeMs + Number(`0.${fraction ?? 0}`) * 1000 + (Number(frames ?? 0) / rates.framesPerSecond) * 1000
    );
  }
  const [, count, unit] = offsetTime.exec(text) ?? [];
  return count === undefined || unit === undefined ? undefined : Number(count) * unitMs(unit, rates);
}

function unitMs(unit: string, rates: TtmlRates): number {
  const fixed: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };
  return fixed[unit] ?? 1000 / (unit === "f" ? rates.framesPerSecond : rates.ticksPerSecond);
}

function positive(text: string): number {
  const value = Number(text);
  return Number.isFinite(value) && value > 0 ? value : 1;
}
