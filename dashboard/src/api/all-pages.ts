interface AnswerPage<Item> {
  readonly data: readonly Item[];
  readonly pagination: { readonly total: number };
}

/** Asks for page after page, each from where the last one ended, until all are there. */
export async function allPages<Item>(ask: (offset: number) => Promise<AnswerPage<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  for (;;) {
    const { data, pagination } = await ask(items.length);
    items.push(...data);
    if (data.length === 0 || items.length >= pagination.total) return items;
  }
}
