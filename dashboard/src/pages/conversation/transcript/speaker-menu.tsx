import { Menu } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconArrowMerge, IconPencil, IconUserCheck } from "@tabler/icons-react";
import { type ComponentProps, memo, useState } from "react";
import { RenameSpeaker } from "./rename-speaker.tsx";
import classes from "./speaker-menu.module.css";
import { useUpdateSpeakers } from "./use-update-speakers.ts";

interface SpeakerMenuProps {
  readonly id: string;
  readonly name: string;
  readonly color: string;
  readonly isUser: boolean;
  /** All speakers, this one too. */
  readonly names: readonly string[];
}

/** A speaker's name, behind which it can be corrected. The menu is made when it is asked for: names are many. */
export const SpeakerMenu = memo(function SpeakerMenu(props: SpeakerMenuProps) {
  const [isAsked, setAsked] = useState(false);
  if (isAsked) return <OpenedMenu {...props} />;
  const { name, color, isUser } = props;
  return (
    <Name
      name={name}
      color={color}
      isUser={isUser}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => setAsked(true)}
    />
  );
});

type NameProps = Pick<SpeakerMenuProps, "name" | "color" | "isUser"> & ComponentProps<"button">;

function Name({ name, color, isUser, ...rest }: NameProps) {
  return (
    <button
      {...rest}
      type="button"
      className={classes.name}
      aria-label={`${name}${isUser ? " you" : ""}: correct who spoke`}
    >
      <span className={classes.dot} style={{ backgroundColor: color }} />
      {name}
      {isUser && <span className={classes.you}> you</span>}
    </button>
  );
}

function OpenedMenu({ id, name, color, isUser, names }: SpeakerMenuProps) {
  const [isRenaming, rename] = useDisclosure(false);
  const update = useUpdateSpeakers(id);
  const others = names.filter((other) => other !== name);
  return (
    <>
      <Menu defaultOpened position="bottom-start" withinPortal shadow="md">
        <Menu.Target>
          <Name name={name} color={color} isUser={isUser} />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={16} stroke={1.6} aria-hidden />} onClick={rename.open}>
            Rename
          </Menu.Item>
          {!isUser && (
            <Menu.Item
              leftSection={<IconUserCheck size={16} stroke={1.6} aria-hidden />}
              onClick={() =>
                update.mutate({ request: { me: name }, done: `You are ${name}. Feedback is made anew.` })
              }
            >
              This is me
            </Menu.Item>
          )}
          {others.length > 0 && <Menu.Label>Same person as</Menu.Label>}
          {others.slice(0, 12).map((other) => (
            <Menu.Item
              key={other}
              leftSection={<IconArrowMerge size={16} stroke={1.6} aria-hidden />}
              onClick={() =>
                update.mutate({
                  request: { merge: [{ from: [name], to: other }] },
                  done: `${name} and ${other} are one speaker now.`,
                })
              }
            >
              {other}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {isRenaming && <RenameSpeaker id={id} name={name} names={names} onClose={rename.close} />}
    </>
  );
}
