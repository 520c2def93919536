/** What the address of a section says, beside which one it is. */
export interface SettingsSearch {
  /** Of a list that comes in pages; left out for the first. */
  readonly page?: number;
  /** The webhook whose deliveries are shown. */
  readonly webhook?: string;
}

/** Takes from an address what is known there; the rest is as if it had not been written. */
export function readSettingsSearch(search: Record<string, unknown>): SettingsSearch {
  const { page, webhook } = search;
  return {
    ...(isPage(page) && { page }),
    ...(typeof webhook === "string" && webhook !== "" && { webhook }),
  };
}

/** The same address with another page of its list. */
export function onPage(search: SettingsSearch, page: number): SettingsSearch {
  const { page: _before, ...others } = search;
  return page === 1 ? others : { ...others, page };
}

/** What the API is asked for a page of so many. */
export function rangeOf({ page = 1 }: SettingsSearch, pageSize: number): { limit: number; offset: number } {
  return { limit: pageSize, offset: (page - 1) * pageSize };
}

function isPage(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value > 1 && value <= pagesMax;
}

/** More than any list has. */
const pagesMax = 100_000;
