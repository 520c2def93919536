/** Long enough that guessing takes years; short enough that hashing one is no attack. */
export const passwordLengths = { min: 10, max: 200 } as const;
