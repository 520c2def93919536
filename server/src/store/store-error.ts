/** A reason why the database cannot be used. The message is one line, written for the operator. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}
