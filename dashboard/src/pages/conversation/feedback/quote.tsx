import type { ReactNode } from "react";
import classes from "./quote.module.css";

/** What was said, word for word. */
export function Quote({ children, strong = false }: { children: ReactNode; strong?: boolean }) {
  return (
    <blockquote className={classes.quote} data-strong={strong || undefined}>
      {children}
    </blockquote>
  );
}
