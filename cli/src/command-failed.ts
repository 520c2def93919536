/** A command could not do what it was asked; the message is for the person who asked. Exit code 1. */
export class CommandFailed extends Error {
  override readonly name = "CommandFailed";
}
