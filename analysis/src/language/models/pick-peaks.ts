/**
 * The segments whose odds reach the cutoff and are the highest within `apartS` seconds, in the order of the meeting.
 * `placeS` holds the start of each segment in seconds.
 */
export function pickPeaks(
  odds: ArrayLike<number>,
  placeS: ArrayLike<number>,
  cutoff: number,
  apartS: number,
): number[] {
  const candidates: number[] = [];
  for (let i = 0; i < odds.length; i++) if ((odds[i] ?? 0) >= cutoff) candidates.push(i);
  candidates.sort((a, b) => (odds[b] ?? 0) - (odds[a] ?? 0) || a - b);
  const taken: number[] = [];
  const places = new SortedPlaces();
  for (const candidate of candidates) {
    const place = placeS[candidate] ?? 0;
    if (places.hasWithin(place, apartS)) continue;
    places.add(place);
    taken.push(candidate);
  }
  return taken.sort((a, b) => a - b);
}

/** Places in seconds, in buckets of ten seconds, so that asking what is near does not walk through all. */
class SortedPlaces {
  private readonly buckets = new Map<number, number[]>();

  add(place: number): void {
    const bucket = Math.floor(place / bucketS);
    const list = this.buckets.get(bucket);
    if (list === undefined) this.buckets.set(bucket, [place]);
    else list.push(place);
  }

  hasWithin(place: number, apartS: number): boolean {
    const last = Math.floor((place + apartS) / bucketS);
    for (let bucket = Math.floor((place - apartS) / bucketS); bucket <= last; bucket++) {
      if (this.buckets.get(bucket)?.some((each) => Math.abs(each - place) < apartS)) return true;
    }
    return false;
  }
}

const bucketS = 10;
