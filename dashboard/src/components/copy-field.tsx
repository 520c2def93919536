import { Box, Button, CopyButton, Group, Text } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import classes from "./copy-field.module.css";

interface CopyFieldProps {
  readonly label: string;
  readonly value: string;
}

/** Something to take away whole: a key, a link, a command. */
export function CopyField({ label, value }: CopyFieldProps) {
  return (
    <Box>
      <Text size="sm" fw={500} mb={4}>
        {label}
      </Text>
      <Group gap="xs" align="flex-start" wrap="nowrap">
        <code className={classes.value}>{value}</code>
        <CopyButton value={value}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              onClick={copy}
              leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
              aria-label={`${copied ? "Copied" : "Copy"}: ${label}`}
            >
              {copied ? "Copied" : "Copy"}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Box>
  );
}
