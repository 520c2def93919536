interface Signature {
  readonly bytes: readonly number[];
  readonly offset: number;
  readonly advice: string;
}

const asText = "save it as text or WebVTT.";

const signatures: readonly Signature[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], offset: 0, advice: `This is a PDF document; ${asText}` },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], offset: 0, advice: `This is an old Office document; ${asText}` },
  {
    bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66],
    offset: 0,
    advice: `This is a rich text (RTF) document; ${asText}`,
  },
  { bytes: [0x1f, 0x8b], offset: 0, advice: "This is a gzip archive; unpack it first." },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], offset: 0, advice: "This is a 7-Zip archive; unpack it first." },
  { bytes: [0x52, 0x61, 0x72, 0x21], offset: 0, advice: "This is a RAR archive; unpack it first." },
  { bytes: [0x89, 0x50, 0x4e, 0x47], offset: 0, advice: "This is a PNG image, not a transcript." },
  { bytes: [0xff, 0xd8, 0xff], offset: 0, advice: "This is a JPEG image, not a transcript." },
  { bytes: [0x47, 0x49, 0x46, 0x38], offset: 0, advice: "This is a GIF image, not a transcript." },
  {
    bytes: [0x66, 0x74, 0x79, 0x70],
    offset: 4,
    advice: "This is a recording (MP4), not a transcript of one.",
  },
  { bytes: [0x49, 0x44, 0x33], offset: 0, advice: "This is a recording (MP3), not a transcript of one." },
  {
    bytes: [0x52, 0x49, 0x46, 0x46],
    offset: 0,
    advice: "This is a recording or an image (RIFF), not a transcript.",
  },
  {
    bytes: [0x4f, 0x67, 0x67, 0x53],
    offset: 0,
    advice: "This is a recording (Ogg), not a transcript of one.",
  },
  {
    bytes: [0x1a, 0x45, 0xdf, 0xa3],
    offset: 0,
    advice: "This is a recording (WebM or Matroska), not a transcript.",
  },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], offset: 0, advice: "This is a database, not a transcript." },
];

const zip = [0x50, 0x4b];

/** Says what a binary file is and what to do about it; undefined for what may be text. */
export function adviseOnBinary(bytes: Uint8Array): string | undefined {
  if (matches(bytes, zip, 0) && (bytes[2] ?? 0xff) < 9) return adviseOnZip(bytes);
  return signatures.find((signature) => matches(bytes, signature.bytes, signature.offset))?.advice;
}

function matches(bytes: Uint8Array, signature: readonly number[], offset: number): boolean {
  return signature.every((byte, index) => bytes[offset + index] === byte);
}

/** Office documents are archives whose entries' names, near the start or the end, tell them apart. */
function adviseOnZip(bytes: Uint8Array): string {
  const names = asciiOf(bytes.subarray(0, 4096)) + asciiOf(bytes.subarray(-16384));
  if (names.includes("word/")) return `This is a Word document; ${asText}`;
  if (names.includes("ppt/")) return `This is a PowerPoint document; ${asText}`;
  if (names.includes("xl/")) return `This is an Excel document; ${asText}`;
  if (names.includes("opendocument")) return `This is an OpenDocument file; ${asText}`;
  return "This is a zip archive; unpack it first.";
}

function asciiOf(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes);
}
