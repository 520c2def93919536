import { z } from "zod";

/**
 * A backup is gzipped text, readable without this program: a header in one line of JSON; for each of its tables the
 * rows as PostgreSQL's COPY writes them, a line `\.`, and a line of JSON with their number and checksum; `{"end":true}`.
 */
export const formatName = "convo-backup";
export const formatVersion = 1;

/** Ends the rows of a table. No row is this line: COPY writes a backslash as two. */
export const endOfRows = "\\.\n";

export const headerSchema = z.object({
  format: z.literal(formatName),
  formatVersion: z.number().int(),
  /** The version of the program that wrote it. */
  program: z.string(),
  /** The latest migration of the database that it is from. */
  schema: z.string(),
  createdAt: z.string(),
  /** In the order of the file: a table comes after those that it refers to. */
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
});
export type Header = z.infer<typeof headerSchema>;

export const footerSchema = z.object({
  table: z.string(),
  rows: z.number().int().nonnegative(),
  sha256: z.string(),
});
export type Footer = z.infer<typeof footerSchema>;

export const endSchema = z.object({ end: z.literal(true) });

export function line(value: Header | Footer | z.infer<typeof endSchema>): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}
