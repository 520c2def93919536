import { adviseOnBinary } from "./binary-kind.ts";
import { UnreadableTranscript } from "./unreadable-transcript.ts";
import type { WarningList } from "./warning-list.ts";

/** Enough of a file to see how it is encoded. */
const sampleBytes = 65_536;

/** Text has next to no control characters; a random byte is one in nine times out of a hundred. */
const controlShareMax = 0.02;

/**
 * The characters of a file: UTF-8, UTF-16 of either order with or without a byte order mark, else windows-1252 with a
 * warning. NUL characters are removed with a warning. Throws `UnreadableTranscript` for binary files.
 */
export function decode(input: Uint8Array | string, warnings: WarningList): string {
  const decoded = typeof input === "string" ? input : decodeBytes(input, warnings);
  const text = decoded.charCodeAt(0) === 0xfeff ? decoded.slice(1) : decoded;
  if (isBinary(text.slice(0, sampleBytes))) {
    throw new UnreadableTranscript(
      "This is a binary file; expected a transcript as text, WebVTT, SRT, SBV, TTML or JSON.",
    );
  }
  return removeNuls(text, warnings);
}

function decodeBytes(bytes: Uint8Array, warnings: WarningList): string {
  const advice = adviseOnBinary(bytes);
  if (advice !== undefined) throw new UnreadableTranscript(advice);
  const utf16 = utf16Order(bytes);
  if (utf16 !== undefined) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeDamaged(bytes, warnings);
  }
}

function utf16Order(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return utf16OrderByNuls(bytes.subarray(0, sampleBytes));
}

/** In UTF-16 the digits, blanks and line ends have a zero byte, all of them on the same side. */
function utf16OrderByNuls(sample: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const nuls = [0, 0];
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = nuls;
  if (Math.max(even, odd) < sample.length * 0.02 + 2 || Math.min(even, odd) * 10 > Math.max(even, odd))
    return undefined;
  return odd > even ? "utf-16le" : "utf-16be";
}

/** Mostly sound UTF-8 keeps its good characters; where most of the others are broken it was another encoding. */
function decodeDamaged(bytes: Uint8Array, warnings: WarningList): string {
  const text = new TextDecoder("utf-8").decode(bytes);
  let sound = 0;
  let broken = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd) broken += 1;
    else if (code > 127) sound += 1;
  }
  if (broken * 5 <= sound) {
    warnings.add("damaged-encoding", `${broken} damaged characters could not be read.`);
    return text;
  }
  warnings.add(
    "guessed-encoding",
    "The file is not in UTF-8; it was read as windows-1252, so accented letters may be wrong.",
  );
  return decodeWindows1252(bytes);
}

/** What the bytes 0x80 to 0x9f stand for; some runtimes decode them as control characters. */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder("windows-1252").decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (control) => windows1252.charAt(control.charCodeAt(0) - 0x80));
}

function isBinary(sample: string): boolean {
  let controls = 0;
  for (let index = 0; index < sample.length; index++) {
    const code = sample.charCodeAt(index);
    if ((code > 0 && code < 9) || (code > 13 && code < 32) || code === 127) controls += 1;
  }
  return controls > sample.length * controlShareMax;
}

function removeNuls(text: string, warnings: WarningList): string {
  if (!text.includes("\0")) return text;
  const cleaned = text.replaceAll("\0", "");
  warnings.add("nul-characters", `${text.length - cleaned.length} NUL characters were removed.`);
  return cleaned;
}
