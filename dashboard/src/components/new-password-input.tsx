import { passwordLengths } from "@convo/contract/browser";
import { PasswordInput } from "@mantine/core";

interface NewPasswordInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (password: string) => void;
}

/** Where somebody chooses a password. */
export function NewPasswordInput({ label, value, onChange }: NewPasswordInputProps) {
  return (
    <PasswordInput
      label={label}
      description={`${passwordLengths.min} characters or more`}
      autoComplete="new-password"
      required
      withAsterisk={false}
      minLength={passwordLengths.min}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
