import { calendarEvent } from "@convo/contract";
import { z } from "zod";
import { defineTool } from "../tool.ts";

export const calendarUpcoming = defineTool({
  name: "calendar.upcoming",
  title: "Upcoming events",
  description: "The next events of the user's connected calendars; an empty list where none is connected.",
  input: z.object({ max_results: z.int().min(1).max(50).default(10).describe("How many at most") }),
  output: z.object({ events: z.array(calendarEvent) }),
  effect: "reads",
  async call(client, { max_results: maxResults }) {
    const { data } = await client.calendar.events({ maxResults });
    return { events: data };
  },
});
