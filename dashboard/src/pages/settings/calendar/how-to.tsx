import { Accordion, List } from "@mantine/core";

const guides = [
  {
    name: "Google Calendar",
    steps: [
      "On a computer, open Google Calendar and its settings.",
      "Under “Settings for my calendars”, choose the calendar.",
      "Copy “Secret address in iCal format” under “Integrate calendar”.",
    ],
  },
  {
    name: "Outlook",
    steps: [
      "Open Outlook on the web, then Settings, Calendar, Shared calendars.",
      "Under “Publish a calendar”, choose the calendar and “Can view all details”.",
      "Publish, then copy the ICS link.",
    ],
  },
  {
    name: "Apple iCloud",
    steps: [
      "Open Calendar on a Mac or on iCloud.com and choose to share the calendar.",
      "Turn on “Public Calendar”.",
      "Copy the link; it begins with webcal://.",
    ],
  },
] as const;

/** Where the common calendars show their secret address. */
export function HowTo() {
  return (
    <Accordion variant="separated" order={3}>
      {guides.map(({ name, steps }) => (
        <Accordion.Item key={name} value={name}>
          <Accordion.Control>Where is it in {name}?</Accordion.Control>
          <Accordion.Panel>
            <List type="ordered" size="sm" spacing={4}>
              {steps.map((step) => (
                <List.Item key={step}>{step}</List.Item>
              ))}
            </List>
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}
