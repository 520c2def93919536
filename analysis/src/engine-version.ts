/** Changes with every change that can change a report. */
export const engineVersion = "0.1.0";
