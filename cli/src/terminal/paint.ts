import type { Environment, Output } from "../io.ts";

/** Puts a text in a color or a weight, or leaves it as it is where the output shows none. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  green(text: string): string;
  yellow(text: string): string;
  red(text: string): string;
  cyan(text: string): string;
}

/** Colors only on a terminal that can show them, and never against NO_COLOR. */
export function createPaint(output: Output, env: Environment): Paint {
  const shown = output.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
  const style = (on: number, off: number) => (text: string) =>
    shown ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return {
    bold: style(1, 22),
    dim: style(2, 22),
    green: style(32, 39),
    yellow: style(33, 39),
    red: style(31, 39),
    cyan: style(36, 39),
  };
}
