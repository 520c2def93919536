import { PasswordForm } from "./password-form.tsx";
import { Sessions } from "./sessions.tsx";

export function SecuritySection() {
  return (
    <>
      <PasswordForm />
      <Sessions />
    </>
  );
}
