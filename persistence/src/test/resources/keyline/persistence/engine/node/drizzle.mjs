// Reads a folder of compiled Drizzle schemas and writes beside each the script that drizzle-kit makes of it, its
// statements apart by a line of their own. Prints a line for each that drizzle-kit can't take.
import { readdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

const [dialect, folder] = process.argv.slice(2);
const { generateDrizzleJson, generateMigration } = await import(`drizzle-kit/payload/${dialect}`);
const none = await generateDrizzleJson({});

for (const name of readdirSync(folder).filter((each) => each.endsWith(".js"))) {
  try {
    const file = resolve(folder, name);
    const statements = await generateMigration(none, await generateDrizzleJson(await import(file)));
    writeFileSync(file.replace(/js$/, "sql"), statements.join("\n--> statement-breakpoint\n"));
  } catch (error) {
    console.log(`${name}: ${error.stack}`);
  }
}
