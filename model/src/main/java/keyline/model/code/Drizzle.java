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
import keyline.model.code.Expression.Call;
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
                Call call = Call.of(file.use(flavour.key() + "Schema"), Expression.quoted(namespace.name()));
                body.add(TypeScript.constant("export const " + file.name(namespace.id()), Expression.chain(call)));
            }
        }
    }

    private void addTypes(List<String> body, DrizzleFile file) {
        for (NamedType type : file.schema().types()) {
            if (flavour == DrizzleFlavour.PG && type instanceof NamedType.EnumType each) {
                Expression values =
                        Expression.list(each.values().stream().map(Expression::quoted).toList());
                Call call = Call.of(file.maker(each.namespace(), "enum"), Expression.quoted(each.name()), values);
                body.add(TypeScript.comment(each.comment())
                        + TypeScript.constant("export const " + file.name(each.id()), Expression.chain(call)));
            }
        }
    }

    private static String table(DrizzleFile file, Table table, Schema original) {
        DrizzleKeys keys = new DrizzleKeys(table, original.table(table.id()), file.flavour());
        DrizzleExtras extras = new DrizzleExtras(file, table, keys);
        List<Expression> elements = extras.all();
        DrizzleColumn columns = new DrizzleColumn(file, table, keys);
        List<Expression> arguments = new ArrayList<>();
        arguments.add(Expression.quoted(table.name()));
        arguments.add(Expression.openObject(
                table.columns().stream().map(columns::property).toList()));
        if (!elements.isEmpty()) {
            arguments.add(new Expression.Arrow("(table)" + extras.type(), Expression.list(elements)));
        }
        Call call = new Call(file.maker(table.namespace(), "table"), arguments);
        return TypeScript.comment(table.comment())
                + TypeScript.constant("export const " + file.name(table.id()), Expression.chain(call));
    }
}
