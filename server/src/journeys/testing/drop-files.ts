import type { Page } from "playwright-core";

export interface DroppedFile {
  readonly name: string;
  readonly text: string;
}

/** Holds files above the page as the browser does, before they are dropped. */
export async function holdFiles(page: Page, files: readonly DroppedFile[]): Promise<void> {
  await page.evaluate(script(files, ["dragenter", "dragover"]));
}

/** Drops files on the page; answers whether the page took them, where the browser else would open them itself. */
export function dropFiles(page: Page, files: readonly DroppedFile[]): Promise<boolean> {
  return page.evaluate<boolean>(script(files, ["drop"]));
}

function script(files: readonly DroppedFile[], types: readonly string[]): string {
  return `(() => {
    const dataTransfer = new DataTransfer();
    for (const { name, text } of ${JSON.stringify(files)}) dataTransfer.items.add(new File([text], name));
    const events = ${JSON.stringify(types)}.map(
      (type) => new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
    );
    for (const event of events) document.querySelector("main").dispatchEvent(event);
    return events.every((event) => event.defaultPrevented);
  })()`;
}
