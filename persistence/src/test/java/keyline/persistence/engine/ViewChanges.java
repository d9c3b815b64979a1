package keyline.persistence.engine;

import static keyline.persistence.engine.ChangingSchema.quoted;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import keyline.model.ColumnId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.View;
import keyline.model.ViewId;
import keyline.model.edit.RenameView;

/// What changes views. Each is over one column of one table.
final class ViewChanges {

    private final ChangingSchema schema;
    private final Map<ViewId, Reading> read = new HashMap<>();

    ViewChanges(ChangingSchema schema) {
        this.schema = schema;
        schema.now().views().forEach(view -> read.put(view.id(), Reading.of(view, schema.now())));
    }

    /// What a view is over.
    private record Reading(TableId table, ColumnId column) {

        static Reading of(View view, Schema schema) {
            return schema.tables().stream()
                    .flatMap(table -> table.columns().stream().map(column -> new Reading(table.id(), column.id())))
                    .filter(each -> each.query(schema).equals(view.sql()))
                    .findFirst()
                    .orElseThrow();
        }

        String query(Schema schema) {
            Table from = schema.table(table);
            String namespace = schema.namespaces().get(from.namespace()).name();
            return "SELECT " + quoted(from.column(column).name()) + " AS a, 1 AS b FROM "
                    + (namespace.isEmpty() ? "" : quoted(namespace) + ".") + quoted(from.name());
        }

        boolean isThere(Schema schema) {
            return schema.tables()
                    .find(table)
                    .flatMap(each -> each.find(column))
                    .isPresent();
        }
    }

    void add(Table table) {
        ViewId id = schema.next(ViewId::new);
        schema.put(new View(
                id,
                table.namespace(),
                "view " + id.value(),
                query(id, table),
                schema.random().nextBoolean() ? "" : "a view"));
    }

    private String query(ViewId view, Table table) {
        Reading reading = new Reading(table.id(), schema.one(table.columns()).id());
        read.put(view, reading);
        return reading.query(schema.now());
    }

    /// Edits of tables leave the text of a query as it is: whoever changes them changes it, too.
    void mend() {
        for (View view : schema.now().views()) {
            Reading reading = Objects.requireNonNull(read.get(view.id()));
            if (reading.isThere(schema.now())) {
                String sql = reading.query(schema.now());
                schema.put(new View(view.id(), view.namespace(), view.name(), sql, view.comment()));
            } else {
                schema.drop(view);
            }
        }
    }

    void change() {
        if (schema.now().views().isEmpty()) {
            return;
        }
        View view = schema.one(schema.now().views().values());
        switch (schema.random().nextInt(3)) {
            case 0 ->
                schema.edit(new RenameView(view.id(), "renamed " + view.id().value()));
            case 1 -> schema.drop(view);
            default -> {
                String sql = query(view.id(), schema.one(schema.now().tables().values()));
                schema.put(new View(view.id(), view.namespace(), view.name(), sql, "another"));
            }
        }
    }
}
