const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const digitBits = 5;
const more = 2 ** digitBits;

/** Ascending whole numbers as text: the steps between them, five bits a character, a sixth where more follow. */
export function packAscending(numbers: Int32Array): string {
  const parts: string[] = [];
  let before = 0;
  for (const number of numbers) {
    let step = number - before;
    before = number;
    while (step >= more) {
      parts.push(digits[(step % more) + more] ?? "");
      step = Math.floor(step / more);
    }
    parts.push(digits[step] ?? "");
  }
  return parts.join("");
}

/** The numbers that `packAscending` made the text of. */
export function unpackAscending(text: string): Int32Array {
  const numbers: number[] = [];
  let [number, step, scale] = [0, 0, 1];
  for (let k = 0; k < text.length; k++) {
    const digit = digits.indexOf(text.charAt(k));
    step += (digit % more) * scale;
    scale *= more;
    if (digit >= more) continue;
    number += step;
    numbers.push(number);
    [step, scale] = [0, 1];
  }
  return Int32Array.from(numbers);
}
