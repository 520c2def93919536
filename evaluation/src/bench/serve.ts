import { serve } from "@convo/server";

let bareAnswer = "";
process.on("message", (bytes) => {
  bareAnswer = String(bytes);
});

await serve(process.env, {
  print: (text) => void process.send?.(text),
  // What the server's own work is measured against: the same bytes with no key, no count and no database.
  mount: (app) => {
    app.get("/bare", (_request, reply) => reply.type("application/json; charset=utf-8").send(bareAnswer));
  },
});
process.disconnect();
