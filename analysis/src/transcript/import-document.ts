/** Names under which services write times and words, and this project's import does not. */
const foreignKeys =
  `start end startTime endTime start_time end_time start_ms end_ms start_timestamp offset offsets ts
  body content words tokens sentence transcript speaker_name speakerName`.split(/\s+/);

/** Enough of the segments to see whose they are. */
const sampleCount = 50;

/**
 * True for this project's own import JSON, `{ segments: [{ speaker, text, startMs?, endMs?, timestamp? }] }`, even where its
 * segments are faulty; false for a service's JSON, which may have `segments` too.
 */
export function isImportDocument(value: unknown): value is { readonly segments: readonly unknown[] } {
  if (typeof value !== "object" || value === null || !("segments" in value) || !Array.isArray(value.segments))
    return false;
  return !value.segments.slice(0, sampleCount).some(isForeign);
}

function isForeign(segment: unknown): boolean {
  if (typeof segment !== "object" || segment === null) return false;
  return (
    foreignKeys.some((key) => key in segment) ||
    ("timestamp" in segment && typeof segment.timestamp === "number")
  );
}
