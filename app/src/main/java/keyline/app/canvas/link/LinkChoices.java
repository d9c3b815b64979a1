package keyline.app.canvas.link;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import keyline.app.control.Choice.Option;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.edit.LinkTargets;
import keyline.model.edit.Singular;
import keyline.model.edit.TableLink.Kind;

/// What the lists of the form offer.
record LinkChoices(LinkTargets targets) {

    List<Option<Kind>> kinds() {
        return Arrays.stream(Kind.values())
                .map(kind -> new Option<>(kind, LinkWords.name(kind), of(kind).obstacle()))
                .toList();
    }

    private LinkTargets of(Kind kind) {
        return new LinkTargets(targets.document(), targets.base(), targets.column(), kind);
    }

    List<Option<TableId>> tables() {
        return schema().tables().stream()
                .map(table -> new Option<>(table.id(), table.name(), targets.obstacle(table.id())))
                .toList();
    }

    List<Option<List<ColumnId>>> keys(TableId target) {
        Table parent = schema().table(targets.kind() == Kind.ONE_TO_MANY ? targets.base() : target);
        return targets.keys(target).stream()
                .map(columns -> new Option<>(
                        columns, String.join(", ", parent.namesOf(columns)), targets.obstacle(target, columns)))
                .toList();
    }

    /// A column that bears the name of a table most likely refers to it.
    Optional<TableId> guess() {
        Table base = schema().table(targets.base());
        return targets.column()
                .map(base::column)
                .flatMap(column -> schema().tables().stream()
                        .filter(table -> isNamedAfter(column, table))
                        .map(Table::id)
                        .filter(table -> targets.obstacle(table).isEmpty())
                        .findFirst());
    }

    private static boolean isNamedAfter(Column column, Table table) {
        String name = column.name().toLowerCase(Locale.ROOT);
        String plural = table.name().toLowerCase(Locale.ROOT);
        String singular = Singular.of(plural);
        return name.equals(singular) || name.equals(plural) || name.startsWith(singular + "_");
    }

    private Schema schema() {
        return targets.document().schema();
    }
}
