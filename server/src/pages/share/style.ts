import { pageColors, speakerColors, speakerLines } from "./speaker-colors.ts";

const layout = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
main{max-width:46rem;margin:0 auto;padding:3rem 1.5rem 4rem}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .5rem;text-wrap:balance}
h2{font-size:1.25rem;line-height:1.3;margin:2.75rem 0 .75rem;padding-top:1.25rem;border-top:1px solid var(--rule)}
h3{font-size:1rem;margin:1.5rem 0 .35rem}
p{margin:0 0 .5rem}
ul{margin:0;padding-left:1.2rem}
li{margin:.3rem 0}
.about{color:var(--faint);margin:0}
.people{list-style:none;padding:0;margin:1.25rem 0 0;display:flex;flex-wrap:wrap;gap:.4rem .6rem}
.people li{margin:0;padding:.1rem .7rem .1rem .6rem;background:var(--panel);border-radius:.4rem}
.tasks{list-style:none;padding:0}
.tasks li{padding:.55rem .8rem;background:var(--panel);border-radius:.4rem;margin:.45rem 0}
.note{color:var(--faint);font-size:.875rem}
.tasks .note{display:block}
.turn{padding-left:.9rem;margin:0 0 1.1rem}
.turn .who{font-weight:600;margin:0 0 .1rem}
.turn time{color:var(--faint);font-weight:400;font-size:.875rem;font-variant-numeric:tabular-nums;margin-left:.5rem}
.turn p{margin:0 0 .25rem}
footer{margin-top:3.5rem;padding-top:1rem;border-top:1px solid var(--rule);color:var(--faint);font-size:.875rem}
@media (max-width:30rem){main{padding:1.75rem 1.1rem 3rem}h1{font-size:1.5rem}h2{margin-top:2rem}}
@media print{main{max-width:none;padding:0}body{font-size:10.5pt}.people li,.tasks li{border:1px solid var(--rule)}.turn,.tasks li{break-inside:avoid}h2,h3{break-after:avoid}footer{break-inside:avoid}}
@page{margin:18mm}
`;

const inks = {
  light: "--ink:#1b1d22;--faint:#5c6270;--rule:#dcdfe5;--panel:#f3f4f7",
  dark: "--ink:#e8eaee;--faint:#a2a8b4;--rule:#343943;--panel:#22262e",
} as const;

/** The whole style sheet: light or dark as the reader's system is, and light on paper. */
export const shareStyle = [
  `:root{${colors("light")}}`,
  `@media screen and (prefers-color-scheme:dark){:root{${colors("dark")}}}`,
  layout.trim().replaceAll("\n", ""),
  ...speakerColors.light.map((_, index) => speakerRule(index)),
].join("\n");

function colors(scheme: "light" | "dark"): string {
  const speakers = speakerColors[scheme].map((color, index) => `--s${index}:${color}`);
  return [`--page:${pageColors[scheme]}`, inks[scheme], ...speakers].join(";");
}

function speakerRule(index: number): string {
  return `.s${index}{border-left:5px ${speakerLines[index % speakerLines.length]} var(--s${index})}`;
}

/** The class of a speaker, by the place among the participants. */
export function speakerClass(position: number): string {
  return `s${position % speakerColors.light.length}`;
}
