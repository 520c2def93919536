import type { Signals } from "@convo/contract";
import { Title } from "@mantine/core";
import classes from "./conversation-signals.module.css";
import { SignalName } from "./signal-name.tsx";
import { conversationRows } from "./signal-table.ts";
import { SignalValue } from "./signal-value.tsx";

/** The numbers of the conversation as a whole. */
export function ConversationSignals({ id, signals }: { id: string; signals: Signals }) {
  const rows = conversationRows(signals);
  if (rows.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h4" mb="sm">
        The conversation
      </Title>
      <dl className={classes.grid}>
        {rows.map(({ cells, ...row }) => (
          <div key={row.id} className={classes.item}>
            <dt>
              <SignalName {...row} />
            </dt>
            <dd className={classes.value}>
              {cells.map((cell) => cell && <SignalValue key={row.id} id={id} signal={cell.signal} />)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
