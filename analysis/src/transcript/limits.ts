/** How much a transcript may hold; a larger one is refused whole, never cut. */
export const transcriptLimits = {
  /** Bytes of the file after decompression: 25 MB, some 80 hours of captions. */
  bytesMax: 25 * 1024 * 1024,
  segmentsMax: 50_000,
  /** Lines that begin a cue or a turn, with words or without: what has more of them is no transcript. */
  entriesMax: 200_000,
  speakersMax: 200,
} as const;
