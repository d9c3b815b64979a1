// Has @dbml/core read each file of a folder and write what it understood into a file beside it. Prints a line for each
// fault that it finds.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { ModelExporter, Parser } from "@dbml/core";

const folder = process.argv[2];

for (const name of readdirSync(folder).filter((each) => each.endsWith(".dbml"))) {
  const file = resolve(folder, name);
  try {
    const database = new Parser().parse(readFileSync(file, "utf8"), "dbmlv2");
    writeFileSync(file.replace(/dbml$/, "understood"), ModelExporter.export(database, "dbml"));
  } catch (error) {
    const faults = error.diags?.map((each) => `${each.location.start.line}: ${each.message}`);
    console.log(`${name}: ${faults?.join("; ") ?? error.stack}`);
  }
}
