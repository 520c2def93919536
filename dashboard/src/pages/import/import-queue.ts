import { client } from "../../api/client.ts";
import { fieldsOf } from "./choice.ts";
import { createQueue } from "./queue.ts";

/** The queue of this visit: files dropped on any page land in it. */
export const importQueue = createQueue({
  preview: (source, name) => client.conversations.previewFile(source, name),
  async keep(source, name, preview, choice) {
    const fields = fieldsOf(choice, preview);
    if (preview.format !== "convo-json") return client.conversations.upload(source, name, fields);
    // What stands in a file of this form goes before the fields beside it: the choice is written into it.
    const { analyze: _analyze, ...told } = fields;
    return client.conversations.create({ ...JSON.parse(await source.text()), ...told });
  },
});

/** Takes files that were dropped or chosen. */
export function addFiles(files: Iterable<File>): void {
  void importQueue.add([...files].map((file) => ({ source: file, name: file.name })));
}

/** Takes a transcript that was pasted. */
export function addText(text: string): void {
  void importQueue.add([{ source: new Blob([text], { type: "text/plain" }), name: "" }]);
}
