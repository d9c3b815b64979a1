// Has Mermaid read each diagram of a folder. Prints a line for each that it doesn't take for a diagram of entities and
// relationships.
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { JSDOM } from "jsdom";

const folder = process.argv[2];

// Mermaid asks for a page while it is loaded, though it needs none to read.
globalThis.window = new JSDOM("").window;
globalThis.document = window.document;
const { default: mermaid } = await import("mermaid");

for (const name of readdirSync(folder).filter((each) => each.endsWith(".mmd"))) {
  try {
    const { diagramType } = await mermaid.parse(readFileSync(resolve(folder, name), "utf8"));
    if (diagramType !== "er") {
      console.log(`${name}: taken for ${diagramType}`);
    }
  } catch (error) {
    console.log(`${name}: ${error.message.replace(/\s+/g, " ")}`);
  }
}
