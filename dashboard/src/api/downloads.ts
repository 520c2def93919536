/** The files that a conversation can be taken away as, and where the browser gets each. */
export function downloadsOf(id: string): readonly Download[] {
  const at = `/api/v1/conversations/${encodeURIComponent(id)}`;
  return [
    { label: "All of it, as Markdown", href: `${at}/export?format=md` },
    { label: "All of it, as JSON", href: `${at}/export?format=json` },
    { label: "Transcript as WebVTT", href: `${at}/transcript?format=vtt` },
    { label: "Transcript as SubRip", href: `${at}/transcript?format=srt` },
    { label: "Transcript as plain text", href: `${at}/transcript?format=txt` },
  ];
}

export interface Download {
  readonly label: string;
  readonly href: string;
}
