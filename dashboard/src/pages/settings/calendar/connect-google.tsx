import { Button } from "@mantine/core";
import { IconBrandGoogle } from "@tabler/icons-react";
import { client } from "../../../api/client.ts";
import { useChange } from "../use-change.ts";

/** Goes to Google, where one agrees to events being read. */
export function ConnectGoogle() {
  const connect = useChange({
    change: () => client.calendar.connectGoogle(),
    onDone: ({ authorizationUrl }) => window.location.assign(authorizationUrl),
  });
  return (
    <Button
      variant="default"
      w="fit-content"
      leftSection={<IconBrandGoogle size={16} aria-hidden />}
      loading={connect.isPending || connect.isSuccess}
      onClick={() => connect.mutate(undefined)}
    >
      Connect with Google
    </Button>
  );
}
