/** The contents of a resource that is one JSON value. */
export function jsonContents(uri: URL, value: unknown) {
  return { contents: [{ uri: uri.href, mimeType: "application/json", text: JSON.stringify(value) }] };
}
