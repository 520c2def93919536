import { Title } from "@mantine/core";
import { Fragment } from "react";
import { speakerColors } from "../../../format/speaker-colors.ts";
import { SignalName } from "./signal-name.tsx";
import type { SignalRow, SignalTable } from "./signal-table.ts";
import { SignalValue } from "./signal-value.tsx";
import classes from "./speaker-signals.module.css";

interface SpeakerSignalsProps {
  readonly id: string;
  readonly table: SignalTable;
}

/** The numbers of every speaker side by side, the user's first. */
export function SpeakerSignals({ id, table }: SpeakerSignalsProps) {
  const { speakers, groups, colorOrder } = table;
  const colorOf = speakerColors(colorOrder);
  return (
    <section>
      <Title order={2} size="h4" mb="sm" id="speaker-signals">
        Each speaker
      </Title>
      <div className={classes.scroller}>
        <table className={classes.table} aria-labelledby="speaker-signals">
          <thead>
            <tr>
              <th scope="col" className={classes.first}>
                Signal
              </th>
              {speakers.map(({ name, isUser }) => (
                <th key={name} scope="col" className={classes.speaker}>
                  <span className={classes.dot} style={{ backgroundColor: colorOf(name) }} />
                  {name}
                  {isUser && " (you)"}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.map(({ heading, rows }) => (
              <Fragment key={heading}>
                <tr>
                  <th scope="colgroup" colSpan={speakers.length + 1} className={classes.group}>
                    <span>{heading}</span>
                  </th>
                </tr>
                {rows.map((row) => (
                  <Row key={row.id} id={id} row={row} speakers={speakers} colorOf={colorOf} />
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface RowProps {
  readonly id: string;
  readonly row: SignalRow;
  readonly speakers: SignalTable["speakers"];
  readonly colorOf: (name: string) => string;
}

function Row({ id, row, speakers, colorOf }: RowProps) {
  return (
    <tr>
      <th scope="row" className={classes.first}>
        <SignalName {...row} />
      </th>
      {speakers.map(({ name }, column) => {
        const cell = row.cells[column];
        return (
          <td key={name}>
            {cell && <SignalValue id={id} signal={cell.signal} speaker={name} />}
            {cell && cell.bar !== null && (
              <span className={classes.track} aria-hidden>
                <span style={{ width: `${cell.bar * 100}%`, backgroundColor: colorOf(name) }} />
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
}
