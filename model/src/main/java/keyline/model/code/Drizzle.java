package keyline.model.code;

import java.util.ArrayList;
import java.util.List;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Deferral;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.Place;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.dialect.Fitted;

/// A schema in TypeScript for Drizzle ORM 1.0: what the dialect can say, under names in camel case that keep those of
/// the database.
record Drizzle(DrizzleFlavour flavour) implements CodeFormat {

    @Override
    public String key() {
        return "drizzle-" + flavour.key();
    }

    @Override
    public String displayName() {
        return "Drizzle for " + flavour.displayName();
    }

    @Override
    public String extension() {
        return ".ts";
    }

    @Override
    public Code write(CodeContent content) {
        Losses losses = new Losses();
        Schema original = content.document().schema();
        Schema plain = new DomainFree(losses).of(original);
        Fitted fitted = Fitted.of(plain, flavour.dialect()).only(content.only());
        fitted.notices().forEach(notice -> losses.add(notice.place(), notice.message()));
        DrizzleFile file = new DrizzleFile(flavour, fitted);
        List<String> body = new ArrayList<>();
        addNamespaces(body, file);
        addTypes(body, file);
        for (Table table : fitted.schema().tables()) {
            body.add(table(file, table, original));
            loseDeferral(table, losses);
        }
        DrizzleViews views = new DrizzleViews(file, losses);
        file.views().forEach(view -> body.add(views.text(view)));
        if (content.options().contains(CodeOption.RELATIONS)) {
            body.add(new DrizzleRelations(file).text());
            body.removeIf(String::isEmpty);
        }
        List<String> all = new ArrayList<>();
        all.add("// Schema in %s, written by Keyline.\n".formatted(displayName()));
        all.addAll(file.head());
        all.addAll(body);
        return new Code(String.join("\n", all), losses.all());
    }

    private static void loseDeferral(Table table, Losses losses) {
        for (ForeignKey key : table.foreignKeys()) {
            if (key.deferral() != Deferral.NOT_DEFERRABLE) {
                losses.add(
                        new Place.OfConstraint(table.id(), key.id()),
                        "%s: Drizzle can't defer it, it is checked at once.".formatted(key.name()));
            }
        }
    }

    private void addNamespaces(List<String> body, DrizzleFile file) {
        for (Namespace namespace : file.schema().namespaces()) {
            if (!namespace.name().isEmpty()) {
                String maker = file.use(flavour.key() + "Schema");
                body.add("export const %s = %s(%s);\n"
                        .formatted(file.name(namespace.id()), maker, TypeScript.text(namespace.name())));
            }
        }
    }

    private void addTypes(List<String> body, DrizzleFile file) {
        for (NamedType type : file.schema().types()) {
            if (flavour == DrizzleFlavour.PG && type instanceof NamedType.EnumType each) {
                String start = "export const %s = %s(%s, "
                        .formatted(
                                file.name(each.id()),
                                file.maker(each.namespace(), "enum"),
                                TypeScript.text(each.name()));
                List<String> values =
                        each.values().stream().map(TypeScript::text).toList();
                body.add(TypeScript.comment(each.comment(), 0) + TypeScript.list(start, "[", values, ");") + "\n");
            }
        }
    }

    private static String table(DrizzleFile file, Table table, Schema original) {
        DrizzleKeys keys = new DrizzleKeys(table, original.table(table.id()), file.flavour());
        DrizzleExtras extras = new DrizzleExtras(file, table, keys);
        List<String> elements = extras.all();
        String constant = "export const " + file.name(table.id()) + " =";
        String call = file.maker(table.namespace(), "table") + "(";
        String name = TypeScript.text(table.name());
        boolean hugs = elements.isEmpty() && TypeScript.width(constant + " " + call + name + ", {") <= TypeScript.WIDTH;
        DrizzleColumn columns = new DrizzleColumn(file, table, keys);
        StringBuilder lines = new StringBuilder();
        table.columns().forEach(column -> lines.append(columns.line(column, hugs ? 2 : 4)));
        String comment = TypeScript.comment(table.comment(), 0);
        if (hugs) {
            return comment + constant + " " + call + name + ", {\n" + lines + "});\n";
        }
        String type = extras.type();
        String behind = elements.isEmpty() ? "" : "  (table)" + type + " => " + array(elements, type) + ",\n";
        String body = call + "\n  " + name + ",\n  {\n" + lines + "  },\n" + behind + ");\n";
        return comment
                + constant
                + (TypeScript.width(constant + " " + call) <= TypeScript.WIDTH ? " " + body : "\n" + body.indent(2));
    }

    /// In one line where it fits.
    private static String array(List<String> elements, String type) {
        String line = "[" + String.join(", ", elements) + "]";
        boolean fits =
                !line.contains("\n") && "  (table) => ,".length() + type.length() + line.length() <= TypeScript.WIDTH;
        if (fits) {
            return line;
        }
        StringBuilder lines = new StringBuilder("[\n");
        elements.forEach(each -> lines.append("    ").append(each).append(",\n"));
        return lines.append("  ]").toString();
    }
}
