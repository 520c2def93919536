/** Share of equal pairs, 0 to 1; rows whose gold is undefined are left out. NaN where none is left. */
export function accuracy<T>(claimed: readonly T[], gold: readonly (T | undefined)[]): number {
  let [right, all] = [0, 0];
  gold.forEach((truth, i) => {
    if (truth === undefined) return;
    all++;
    if (claimed[i] === truth) right++;
  });
  return right / all;
}
