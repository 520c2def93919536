import { chromium } from "playwright-core";
import { readFileSync } from "node:fs";
const out = readFileSync("/tmp/newuser/out.txt","utf8");
const link = /http\S+\/welcome\/\S+/.exec(out)[0];
const base = new URL(link).origin;
const b = await chromium.launch({ executablePath: "/tmp/chromium", args: ["--no-sandbox","--disable-gpu"] });
const ctx = await b.newContext({ viewport: { width: 1440, height: 900 } });
const p = await ctx.newPage();
p.on("pageerror", e => console.log("ERR", e.message));
p.on("console", m => { if (m.type()==="error") console.log("CON", m.text()); });
await p.goto(link);
await p.getByLabel("Your name").fill("Alice");
await p.getByLabel("Email").fill("alice@example.com");
await p.getByRole("textbox", { name: "Password" }).fill("correct horse battery");
await p.screenshot({ path: "/tmp/newuser/welcome.png" });
await p.getByRole("button", { name: "Start" }).click();
await p.waitForTimeout(4000);
await ctx.storageState({ path: "/tmp/newuser/state.json" });
await p.screenshot({ path: "/tmp/newuser/home.png" });
const res = await p.request.get(base + "/api/v1/conversations");
const id = (await res.json()).data[0].id;
for (const [name, path] of [["feedback", `/calls/${id}`],["transcript", `/calls/${id}?tab=transcript`],["signals", `/calls/${id}?tab=signals`],["keypoints", `/calls/${id}?tab=keypoints`],["calls","/calls"],["import","/import"],["settings","/settings/profile"],["calendar","/calendar"],["coach","/coach"],["actions","/actions"]]) {
  await p.goto(base + path); await p.waitForTimeout(2500);
  await p.screenshot({ path: `/tmp/newuser/${name}.png`, fullPage: false });
}
await b.close();
