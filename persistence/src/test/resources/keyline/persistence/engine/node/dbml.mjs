// Has @dbml/core read each file of a folder and write its model, a line for each part, into a file beside it. Prints a
// line for each fault that it finds.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { ModelExporter, Parser } from "@dbml/core";

const folder = process.argv[2];

const path = (schema, name) => text(schema && schema !== "public" ? `${schema}.${name}` : name);
const text = (value) => JSON.stringify(value ?? "");
const flags = (object, ...names) => names.filter((name) => object[name]).map((name) => ` ${name}`).join("");
const value = ({ type, value }) =>
  type === "number" || type === "boolean" ? `${value}` : `${type} ${text(value)}`;
const cell = ({ value }) =>
  typeof value === "number" && !Number.isSafeInteger(value) ? "far" : value === null ? "null" : text(`${value}`);

function* lines(database) {
  for (const schema of database.schemas) {
    for (const each of schema.enums) {
      yield `enum ${path(schema.name, each.name)} ${each.values.map((one) => text(one.name)).join()}`;
    }
    for (const table of schema.tables) {
      const own = path(schema.name, table.name);
      yield `table ${own} ${table.headerColor ?? ""} ${text(table.note)}`;
      for (const field of table.fields) {
        const set = field.dbdefault ? ` default ${value(field.dbdefault)}` : "";
        const type = path(field.type.schemaName, field.type.type_name);
        const said = flags(field, "pk", "unique", "not_null", "increment");
        yield `column ${own} ${text(field.name)} ${type}${said}${set} ${text(field.note)}`;
      }
      for (const index of table.indexes) {
        const parts = index.columns.map((part) => `${part.type} ${text(part.value)}`).sort();
        yield `index ${own} ${parts.join()}${flags(index, "pk", "unique")} ${text(index.name)} ${text(index.type)}`;
      }
      for (const check of table.checks) {
        yield `check ${own} ${text(check.expression)} ${text(check.name)}`;
      }
    }
    for (const ref of schema.refs) {
      const ends = ref.endpoints.map(
        (end) => `${end.relation} ${path(end.schemaName, end.tableName)} ${end.fieldNames.map(text).join()}`,
      );
      yield `ref ${text(ref.name)} ${ends.sort().join(" ")} ${text(ref.onDelete)} ${text(ref.onUpdate)}`;
    }
    for (const group of schema.tableGroups) {
      const members = group.tables.map((table) => path(table.schema?.name, table.name));
      yield `group ${text(group.name)} ${group.color ?? ""} ${members.join()}`;
    }
  }
  for (const note of database.notes) {
    yield `note ${text(note.content)}`;
  }
  for (const record of database.records) {
    const own = path(record.schemaName, record.tableName);
    yield `columns ${own} ${record.columns.map(text).join()}`;
    for (const row of record.values) {
      yield `row ${own} ${row.map(cell).join()}`;
    }
  }
}

for (const name of readdirSync(folder).filter((each) => each.endsWith(".dbml"))) {
  const file = resolve(folder, name);
  try {
    const database = new Parser().parse(readFileSync(file, "utf8"), "dbmlv2");
    writeFileSync(file.replace(/dbml$/, "model"), [...lines(database)].join("\n") + "\n");
    writeFileSync(file.replace(/dbml$/, "exported"), ModelExporter.export(database, "dbml"));
  } catch (error) {
    const faults = error.diags?.map((each) => `${each.location.start.line}: ${each.message}`);
    console.log(`${name}: ${faults?.join("; ") ?? error.stack}`);
  }
}
