import { Alert } from "@mantine/core";
import { messageOf } from "../../api/message-of.ts";

/** Why a form was refused; nothing where it was not. */
export function Failure({ error }: { error: unknown }) {
  if (!error) return null;
  return (
    <Alert color="red" role="alert">
      {messageOf(error)}
    </Alert>
  );
}
