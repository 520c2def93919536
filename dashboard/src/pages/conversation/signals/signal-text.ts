import type { Signal } from "@convo/contract";
import { offsetText } from "../../../format/duration.ts";
import { measureText, percentText } from "../../../format/number.ts";

/** A signal's number as people read it; a dash where there is none. */
export function signalText({ value, unit }: Pick<Signal, "value" | "unit">): string {
  if (value === null) return "–";
  if (unit === "ratio") return percentText(value);
  if (unit === "yes/no") return value === 0 ? "No" : "Yes";
  if (unit === "seconds" && value >= 60) return offsetText(Math.round(value) * 1000);
  if (unit === "seconds") return `${value.toFixed(1)} s`;
  if (unit === "minutes") return `${measureText(value)} min`;

  if (["count", "words", "words/min"].includes(unit)) return Math.round(value).toLocaleString("en-US");
  return value.toFixed(1);
}

/** The unit beside a signal's name, where the number does not say it itself. */
export function unitText(unit: string): string | null {
  return ["ratio", "yes/no", "seconds", "minutes", "count", "words"].includes(unit) ? null : unit;
}
