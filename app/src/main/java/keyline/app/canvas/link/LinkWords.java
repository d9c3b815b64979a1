package keyline.app.canvas.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import keyline.app.text.Count;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TypeText;
import keyline.model.edit.Edit;
import keyline.model.edit.Singular;
import keyline.model.edit.TableLink;
import keyline.persistence.store.LinkPreview;

/// The sentences of the form that links tables, over the document as it is.
record LinkWords(Document document, Table base) {

    /// What the form is about.
    String title(Optional<ColumnId> column) {
        return "Link "
                + column.map(id -> base.name() + "." + base.column(id).name()).orElse(base.name());
    }

    static String name(TableLink.Kind kind) {
        return switch (kind) {
            case MANY_TO_ONE -> "Many to one";
            case ONE_TO_MANY -> "One to many";
            case MANY_TO_MANY -> "Many to many";
            case ONE_TO_ONE -> "One to one";
        };
    }

    /// What a kind means for the rows of both tables.
    String meaning(TableLink.Kind kind, Optional<Table> target) {
        String own = Singular.of(base.name());
        String other = target.map(table -> table.id().equals(base.id()) ? "other " + own : Singular.of(table.name()))
                .orElse("row of the other table");
        return switch (kind) {
            case MANY_TO_ONE -> "Each %s has one %s, and a %2$s can have many of them.".formatted(own, other);
            case ONE_TO_MANY -> "Each %s has one %s, and a %2$s can have many of them.".formatted(other, own);
            case MANY_TO_MANY -> "A %s can have many of the other side, and so can a %s.".formatted(own, other);
            case ONE_TO_ONE -> "Each %s has one %s of its own.".formatted(own, other);
        };
    }

    /// What the edit makes.
    String result(TableLink link, Edit edit) {
        Schema after = edit.apply(document).schema();
        return switch (link.kind()) {
            case MANY_TO_MANY -> junction(after);
            case MANY_TO_ONE, ONE_TO_MANY -> reference(link, after);
            case ONE_TO_ONE -> reference(link, after) + " No two rows can refer to the same one.";
        };
    }

    private String junction(Schema after) {
        return after.tables().stream()
                .filter(table -> !document.schema().tables().has(table.id()))
                .findFirst()
                .map(table -> "A new table %s holds the pairs: %s together are its key."
                        .formatted(
                                table.name(),
                                table.columns().stream().map(Column::name).collect(Collectors.joining(" and "))))
                .orElse("");
    }

    private String reference(TableLink link, Schema after) {
        Table child = after.table(link.kind() == TableLink.Kind.ONE_TO_MANY ? link.target() : link.base());
        ForeignKey key = child.foreignKeys().getLast();
        Table parent = after.table(key.parent());
        String refers = "%s.%s".formatted(parent.name(), String.join(", ", parent.namesOf(key.parentColumns())));
        if (link.converted().isPresent()) {
            Column now = child.column(key.columns().getFirst());
            boolean retyped = !now.type().equals(base.column(now.id()).type());
            return retyped
                    ? "%s becomes %s and refers to %s.".formatted(now.name(), TypeText.of(now.type(), after), refers)
                    : "%s refers to %s.".formatted(now.name(), refers);
        }
        List<String> made = child.namesOf(key.columns());
        return "%s of %s: %s, referring to %s."
                .formatted(
                        made.size() == 1 ? "A new column" : "New columns",
                        child.name(),
                        String.join(", ", made),
                        refers);
    }

    /// What becomes of the column's values.
    static String values(LinkPreview preview) {
        if (preview.cleared() == 0) {
            return preview.kept() == 0 ? "" : "All %s match and are kept.".formatted(Count.of(preview.kept(), "value"));
        }
        String examples = preview.examples().stream()
                .map(example -> example.cells() == 1
                        ? "'%s'".formatted(example.text())
                        : "'%s' (%s times)".formatted(example.text(), Count.number(example.cells())))
                .collect(Collectors.joining(", "));
        return "%s kept. %s no row there and would be cleared: %s."
                .formatted(
                        preview.kept() == 0 ? "Nothing is" : Count.of(preview.kept(), "value") + verb(preview.kept()),
                        Count.of(preview.cleared(), "value") + (preview.cleared() == 1 ? " has" : " have"),
                        examples);
    }

    private static String verb(long number) {
        return number == 1 ? " is" : " are";
    }
}
