import type pg from "pg";

/** A failed statement, without the values it was given: they may be a line of someone's meeting, and errors are logged. */
export class StatementError extends Error {
  override readonly name = "StatementError";
  /** PostgreSQL's code of five characters, such as `23505`. */
  readonly code: string | undefined;
  readonly table: string | undefined;
  readonly constraint: string | undefined;

  constructor({ message, code, table, constraint }: pg.DatabaseError) {
    super(message);
    this.code = code;
    this.table = table;
    this.constraint = constraint;
  }
}
