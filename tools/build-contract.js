import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { root } from "./project-files.js";

const contract = join(root, "contract");
const target = resolve(process.argv[2] ?? join(contract, "dist"));

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
compile();
for (const file of [join(contract, "README.md"), join(contract, "openapi.json"), join(root, "LICENSE")]) {
  cpSync(file, join(target, file.slice(file.lastIndexOf("/") + 1)));
}
writeFileSync(join(target, "package.json"), `${JSON.stringify(manifest(), null, 2)}\n`);
console.log(`The contract lies in ${target}, ready for npm publish.`);

/** Types are checked where all are: `npm run check`. Here they are only written down. */
function compile() {
  const cache = join(root, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "contract-"));
  const config = {
    extends: join(root, "tsconfig.json"),
    compilerOptions: {
      noEmit: false,
      noCheck: true,
      declaration: true,
      rewriteRelativeImportExtensions: true,
      incremental: false,
      allowJs: false,
      checkJs: false,
      rootDir: join(contract, "src"),
      outDir: target,
    },
    files: [join(contract, "src/index.ts"), join(contract, "src/browser.ts")],
    include: [],
  };
  try {
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    const compiler = join(root, "node_modules/typescript/bin/tsc");
    execFileSync(process.execPath, [compiler, "-p", folder], { stdio: "inherit" });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** npm itself heeds no `exports` under `publishConfig`, so the package carries a manifest of its own. */
function manifest() {
  const source = JSON.parse(readFileSync(join(contract, "package.json"), "utf8"));
  const { private: _private, scripts: _scripts, devDependencies: _dev, publishConfig, ...kept } = source;
  const { exports, ...config } = publishConfig;
  return { ...kept, exports, sideEffects: false, publishConfig: config };
}
