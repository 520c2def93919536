import type { Warning } from "../conversation/transcript.ts";

/** More of one kind tell a reader nothing new; the rest are counted. */
const sameCodeMax = 50;

/** Collects what was guessed or dropped; beyond 50 of one code the rest become one warning that counts them. */
export class WarningList {
  readonly #kept: Warning[] = [];
  readonly #counts = new Map<string, number>();

  add(code: string, message: string, line?: number): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count > sameCodeMax) return;
    this.#kept.push(line === undefined ? { code, message } : { code, message, line });
  }

  toArray(): Warning[] {
    const rest = [...this.#counts]
      .filter(([, count]) => count > sameCodeMax)
      .map(([code, count]) => ({
        code,
        message: `${count - sameCodeMax} more of this kind are not listed.`,
      }));
    return [...this.#kept, ...rest];
  }
}
