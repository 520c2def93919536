import { Tooltip } from "@mantine/core";
import classes from "./signal-name.module.css";
import { unitText } from "./signal-text.ts";

interface SignalNameProps {
  readonly name: string;
  readonly unit: string;
  readonly definition: string | null;
}

const everyWay = { hover: true, focus: true, touch: true };

/** What a number is called, with its definition for pointer, finger and keyboard. */
export function SignalName({ name, unit, definition }: SignalNameProps) {
  const shownUnit = unitText(unit);
  return (
    <>
      {definition === null ? (
        name
      ) : (
        <Tooltip label={definition} multiline w={280} events={everyWay} withArrow position="top-start">
          <button type="button" className={classes.name}>
            {name}
          </button>
        </Tooltip>
      )}
      {shownUnit !== null && <span className={classes.unit}>{shownUnit}</span>}
    </>
  );
}
