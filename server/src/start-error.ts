/** A reason why the server does not start. The message is one line, written for the operator. */
export class StartError extends Error {
  override readonly name = "StartError";
}
