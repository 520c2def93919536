/** Something in a report that is not so. */
export interface Fault {
  readonly kind: "quote" | "number" | "name" | "clock";
  readonly meeting: string;
  readonly user: string;
  readonly text: string;
  readonly problem: string;
}

/** What was checked, so that "no faults" means something. */
export interface Checked {
  readonly quotes: number;
  readonly numbers: number;
  /** How many of the numbers would be found out if they were wrong. */
  readonly numbersTestable: number;
  readonly clocks: number;
  readonly names: number;
  readonly faults: readonly Fault[];
}

export const nothingChecked: Checked = {
  quotes: 0,
  numbers: 0,
  numbersTestable: 0,
  clocks: 0,
  names: 0,
  faults: [],
};

export function addChecked(one: Checked, other: Checked): Checked {
  return {
    quotes: one.quotes + other.quotes,
    numbers: one.numbers + other.numbers,
    numbersTestable: one.numbersTestable + other.numbersTestable,
    clocks: one.clocks + other.clocks,
    names: one.names + other.names,
    faults: [...one.faults, ...other.faults],
  };
}
