import { LRUCache } from "lru-cache";

/**
 * Keeps what was read of a user's documents for as long as their version stays the same, the least used going first.
 * The version must be known before the read: what is read then is of that version or a newer one, never an older one.
 *
 * @param size of a document, in the unit of `sizeMax`
 */
export function versionedCopies<Document extends object>(
  sizeMax: number,
  size: (document: Document) => number,
  read: (userId: string, id: string) => Promise<Document | null>,
): (userId: string, id: string, version: number) => Promise<Document | null> {
  let copies: LRUCache<string, Copy<Document>> | null = null;
  return async (userId, id, version) => {
    copies ??= new LRUCache({
      maxSize: sizeMax,
      sizeCalculation: ({ document }) => Math.max(1, size(document)),
    });
    const key = JSON.stringify([userId, id]);
    const copy = copies.get(key);
    if (copy?.version === version) return copy.document;
    const document = await read(userId, id);
    if (document !== null) copies.set(key, { version, document });
    return document;
  };
}

interface Copy<Document> {
  readonly version: number;
  readonly document: Document;
}
