const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes as base64 without padding. */
export function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const [a, b, c] = [bytes[i] ?? 0, bytes[i + 1], bytes[i + 2]];
    text += alphabet[a >> 2] ?? "";
    text += alphabet[((a & 3) << 4) | ((b ?? 0) >> 4)] ?? "";
    if (b !== undefined) text += alphabet[((b & 15) << 2) | ((c ?? 0) >> 6)] ?? "";
    if (c !== undefined) text += alphabet[c & 63] ?? "";
  }
  return text;
}

/** The bytes of base64 without padding. */
export function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let held = 0;
  let heldBits = 0;
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    held = ((held << 6) | (digitOf[text.charCodeAt(i)] ?? 0)) & 0xffff;
    heldBits += 6;
    if (heldBits < 8) continue;
    heldBits -= 8;
    bytes[length++] = (held >> heldBits) & 255;
  }
  return bytes;
}

const digitOf = new Uint8Array(128);
for (let k = 0; k < alphabet.length; k++) digitOf[alphabet.charCodeAt(k)] = k;
