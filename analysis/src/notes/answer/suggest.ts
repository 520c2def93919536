import type { Notes } from "../notes.ts";

const suggestionsMax = 4;

/** Next questions that the notes can answer, the one just asked left out. */
export function suggestQueries(notes: Notes, asked: string): string[] {
  const headings = notes.sections.map((section) => section.about);
  const owner = notes.tasks.find((task) => task.owner !== null)?.owner;
  const questions = [
    ...(notes.decisions.length > 0 ? ["What was decided?"] : []),
    ...(notes.tasks.length > 0 ? ["What are the action items?"] : []),
    ...headings.slice(0, 2).map((heading) => `What was said about ${heading}?`),
    ...(owner ? [`What will ${owner} do?`] : []),
    ...(notes.importantDates.length > 0 ? ["Which dates were named?"] : []),
    ...headings.slice(2).map((heading) => `What was said about ${heading}?`),
  ];
  const same = plain(asked);
  return questions.filter((question) => plain(question) !== same).slice(0, suggestionsMax);
}

function plain(question: string): string {
  return question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
