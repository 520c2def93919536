/**
 * Beeferman's Pk: how often two segments half a topic apart are wrongly taken for the same or for different topics; 0
 * is perfect. Boundaries are the first segments of topics, without the meeting's first.
 */
export function pk(claimed: Iterable<number>, gold: Iterable<number>, segmentCount: number): number {
  const truth = cumulate(gold, segmentCount);
  const claims = cumulate(claimed, segmentCount);
  const topicCount = (truth[segmentCount - 1] ?? 0) + 1;
  const apart = Math.max(1, Math.round(segmentCount / topicCount / 2));
  let [wrong, probes] = [0, 0];
  for (let i = 0; i + apart < segmentCount; i++) {
    const together = truth[i] === truth[i + apart];
    const claimedTogether = claims[i] === claims[i + apart];
    if (together !== claimedTogether) wrong++;
    probes++;
  }
  return probes === 0 ? 0 : wrong / probes;
}

/** The number of boundaries up to each segment. */
function cumulate(boundaries: Iterable<number>, segmentCount: number): Int32Array {
  const starts = new Set(boundaries);
  const sums = new Int32Array(segmentCount);
  let sum = 0;
  for (let i = 0; i < segmentCount; i++) {
    if (i > 0 && starts.has(i)) sum++;
    sums[i] = sum;
  }
  return sums;
}
