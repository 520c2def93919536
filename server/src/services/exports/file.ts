/** A file as a person downloads it. */
export interface ExportedFile {
  readonly name: string;
  /** With its charset. */
  readonly contentType: string;
  readonly text: string;
}
