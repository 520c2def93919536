/**
 * Colors of speakers, one for each of the first eight; after that they begin again. Chosen by a search for the largest
 * difference between any two, as seen by people with full color vision and by those without one of the three cones, at a
 * contrast of 3:1 or more with the page.
 */
export const speakerColors = {
  light: ["#188f9c", "#811404", "#450de1", "#7e940a", "#9851d5", "#ba725e", "#05024d", "#2e0421"],
  dark: ["#479e78", "#e2de07", "#f27bf5", "#6f47fb", "#e11e16", "#28fff4", "#875d93", "#b7f697"],
} as const;

export const pageColors = { light: "#ffffff", dark: "#16181d" } as const;

/** Beside the color, so that it is not the only thing that tells two speakers apart. */
export const speakerLines = ["solid", "dashed", "dotted", "double"] as const;
