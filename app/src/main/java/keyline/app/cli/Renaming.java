package keyline.app.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.Namespace;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.match.Matching;
import keyline.model.match.Rename;

/// Finds what is meant by a rename on the command line: a table by its name, a column by the table's (the old one) and
/// its own, a schema by its name. Tables may have the names of their schemas before them.
record Renaming(String old, String fresh, Matching matching) {

    /// The matching with renames, those of schemas and tables first: what is in them is found once they are known.
    static Matching confirmed(List<String> words, Matching matching) throws WrongUsage {
        List<Renaming> renamings = words.stream()
                .map(word -> new Renaming(
                        word.substring(0, Math.max(0, word.indexOf('='))).strip(),
                        word.substring(word.indexOf('=') + 1).strip(),
                        matching))
                .sorted(Comparator.comparing(each -> each.holder().isEmpty()))
                .toList();
        Matching matched = matching;
        for (Renaming each : renamings) {
            matched = matched.with(new Renaming(each.old, each.fresh, matched).rename());
        }
        return matched;
    }

    private Rename rename() throws WrongUsage {
        if (old.isEmpty()) {
            throw new WrongUsage("--rename takes old=new or table.old=new, not \"" + fresh + "\"");
        }
        return holder().or(this::column)
                .orElseThrow(() -> new WrongUsage(
                        "there is no table, column or schema %s that could have become %s".formatted(old, fresh)));
    }

    private Optional<Rename> holder() {
        return table().or(this::namespace);
    }

    private Optional<Rename> table() {
        return table(matching.present(), old)
                .flatMap(before -> table(matching.read(), fresh)
                        .map(after -> new Rename(after.id(), before.id(), "", before.name(), after.name(), 1)));
    }

    /// By its own name, or by that of its schema, a dot and its own.
    private static Optional<Table> table(Schema schema, String name) {
        List<Table> found = schema.tables().stream()
                .filter(each -> each.name().equalsIgnoreCase(name)
                        || (namespace(each, schema) + "." + each.name()).equalsIgnoreCase(name))
                .toList();
        return found.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private static String namespace(Table table, Schema schema) {
        return schema.namespaces().get(table.namespace()).name();
    }

    private Optional<Rename> namespace() {
        return namespace(matching.present(), old)
                .flatMap(before -> namespace(matching.read(), fresh)
                        .map(after -> new Rename(after.id(), before.id(), "", before.name(), after.name(), 1)));
    }

    private static Optional<Namespace> namespace(Schema schema, String name) {
        return schema.namespaces().stream()
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private Optional<Rename> column() {
        return IntStream.range(1, old.length())
                .filter(at -> old.charAt(at) == '.')
                .boxed()
                .flatMap(at -> table(matching.present(), old.substring(0, at)).stream()
                        .flatMap(table -> column(table, old.substring(at + 1))))
                .findFirst();
    }

    private Stream<Rename> column(Table was, String name) {
        Optional<Column> before = was.columnNamed(name);
        Optional<Column> after = matching.read().tables().stream()
                .filter(table -> was.id().equals(matching.pairs().get(table.id())))
                .findFirst()
                .flatMap(table -> table.columnNamed(fresh));
        return before.stream()
                .flatMap(one -> after.stream()
                        .map(other -> new Rename(other.id(), one.id(), was.name(), one.name(), other.name(), 1)));
    }
}
