import { createTheme, NavLink } from "@mantine/core";

/** Calm and legible: one accent, numbers that line up, no font from elsewhere. */
export const theme = createTheme({
  primaryColor: "indigo",
  // Dark enough for white words on it, light enough to be seen on the dark ground.
  primaryShade: 7,
  autoContrast: true,
  // Where black words are easier to read than white ones.
  luminanceThreshold: 0.18,
  defaultRadius: "md",
  cursorType: "pointer",
  fontFamily:
    'ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif',
  headings: { fontWeight: "600" },
  components: {
    NavLink: NavLink.extend({ styles: { root: { borderRadius: "var(--mantine-radius-md)" } } }),
  },
});
