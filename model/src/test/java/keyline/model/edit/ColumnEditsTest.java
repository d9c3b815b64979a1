package keyline.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Index;
import keyline.model.IndexId;
import keyline.model.Sketch;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.ValueSource;
import keyline.model.diagram.Route;
import org.junit.jupiter.api.Test;

class ColumnEditsTest {

    private final Sketch sketch = new Sketch();
    private final TableId customers = sketch.table("customers", "id int pk", "name varchar", "email varchar unique");
    private final TableId orders = sketch.table("orders", "id int pk", "customer_id int", "total int");

    @Test
    void a_column_is_added_at_its_place() {
        Column column = Column.of(sketch.document().newId(ColumnId::new), "note", ColumnType.Plain.TEXT);
        Edit edit = new AddColumn(orders, 1, column);
        assertThat(edit.label(sketch.document())).isEqualTo("Add column note");
        assertThat(sketch.perform(edit).nextId()).isEqualTo(column.id().value() + 1);
        assertThat(names(orders)).containsExactly("id", "note", "customer_id", "total");
    }

    @Test
    void a_place_behind_the_last_is_the_end() {
        Column column = Column.of(sketch.document().newId(ColumnId::new), "note", ColumnType.Plain.TEXT);
        sketch.perform(new AddColumn(orders, 99, column));
        assertThat(names(orders)).endsWith("note");
    }

    @Test
    void renaming_a_column_reaches_checks_generated_columns_and_indexes() {
        ColumnId total = sketch.columnNamed(orders, "total");
        sketch.check(orders, "total >= 0 and note <> 'total'");
        Column tax = Column.of(sketch.document().newId(ColumnId::new), "tax", ColumnType.Plain.INTEGER)
                .withSource(new ValueSource.Generated("total / 5", ValueSource.Generated.Storage.STORED));
        sketch.perform(new AddColumn(orders, 9, tax));
        IndexId index = sketch.document().newId(IndexId::new);
        Index.Part part = new Index.OfExpression("abs(total)", Index.Direction.ASCENDING);
        sketch.perform(new AddIndex(
                orders, new Index(index, "", Index.Kind.PLAIN, List.of(part), "", "total is not null")));

        Edit edit = new RenameColumn(orders, total, "amount");
        assertThat(edit.label(sketch.document())).isEqualTo("Rename column total");
        sketch.perform(edit);

        Table after = sketch.get(orders);
        assertThat(after.column(total).name()).isEqualTo("amount");
        assertThat(after.constraintsOf(Constraint.Check.class).getFirst().expression())
                .isEqualTo("amount >= 0 and note <> 'total'");
        assertThat(after.column(tax.id()).source())
                .isEqualTo(new ValueSource.Generated("amount / 5", ValueSource.Generated.Storage.STORED));
        assertThat(after.indexes().getFirst().where()).isEqualTo("amount is not null");
        assertThat(after.indexes().getFirst().parts())
                .containsExactly(new Index.OfExpression("abs(amount)", Index.Direction.ASCENDING));
    }

    @Test
    void a_check_is_left_alone_when_two_columns_share_the_name() {
        ConstraintId check = sketch.check(orders, "total > 0");
        ColumnId total = sketch.columnNamed(orders, "total");
        sketch.perform(new RenameColumn(orders, sketch.columnNamed(orders, "customer_id"), "total"));
        sketch.perform(new RenameColumn(orders, total, "amount"));
        assertThat(sketch.get(orders).find(check).orElseThrow()).extracting("expression").isEqualTo("total > 0");
    }

    @Test
    void the_properties_of_a_column_are_set_one_by_one() {
        ColumnId total = sketch.columnNamed(orders, "total");
        assertColumn(new SetColumnType(orders, total, ColumnType.Plain.BIGINT), "Change type of total",
                column -> column.type() == ColumnType.Plain.BIGINT);
        assertColumn(new SetNotNull(orders, total), "Make column total NOT NULL", column -> !column.nullable());
        assertColumn(new SetNullable(orders, total), "Make column total nullable", Column::nullable);
        assertColumn(new SetColumnComment(orders, total, "in cents"), "Change comment of total",
                column -> column.comment().equals("in cents"));
    }

    @Test
    void the_source_of_values_has_a_label_for_each_kind() {
        ColumnId total = sketch.columnNamed(orders, "total");
        assertSource(new ValueSource.Literal("0"), "Set default of total");
        assertSource(new ValueSource.Identity(ValueSource.Identity.Mode.ALWAYS), "Let the database number total");
        assertSource(
                new ValueSource.Generated("1 + 1", ValueSource.Generated.Storage.VIRTUAL), "Generate column total");
        assertSource(new ValueSource.None(), "Remove default of total");
        assertThat(sketch.get(orders).column(total).source()).isEqualTo(new ValueSource.None());
    }

    @Test
    void typing_name_and_type_is_one_step() {
        Column total = sketch.get(orders).column(sketch.columnNamed(orders, "total"));
        ConstraintId check = sketch.check(orders, "total > 0");
        Column changed = total.withName("amount").withType(ColumnType.Plain.BIGINT);
        assertThat(new ReplaceColumn(orders, total.withName("amount")).label(sketch.document()))
                .isEqualTo("Rename column total");
        assertThat(new ReplaceColumn(orders, changed).label(sketch.document())).isEqualTo("Change column total");
        sketch.perform(new ReplaceColumn(orders, changed));
        assertThat(sketch.get(orders).column(total.id())).isEqualTo(changed);
        assertThat(sketch.get(orders).find(check).orElseThrow()).extracting("expression").isEqualTo("amount > 0");
    }

    @Test
    void a_column_moves_up_and_down() {
        ColumnId id = sketch.columnNamed(orders, "id");
        sketch.perform(new MoveColumn(orders, id, 2));
        assertThat(names(orders)).containsExactly("customer_id", "total", "id");
        Edit edit = new MoveColumn(orders, id, 0);
        assertThat(edit.label(sketch.document())).isEqualTo("Move column id");
        sketch.perform(edit);
        assertThat(names(orders)).containsExactly("id", "customer_id", "total");
    }

    @Test
    void deleting_a_column_takes_along_what_is_over_it_or_mentions_it() {
        sketch.unique(customers, "name", "email");
        sketch.check(customers, "name <> email");
        ConstraintId other = sketch.check(customers, "name <> ''");
        sketch.index(customers, Index.Kind.PLAIN, "email");
        Edit edit = new DropColumns(customers, Set.of(sketch.columnNamed(customers, "email")));
        assertThat(edit.label(sketch.document())).isEqualTo("Delete column email");
        sketch.perform(edit);
        Table after = sketch.get(customers);
        assertThat(names(customers)).containsExactly("id", "name");
        assertThat(after.constraints()).extracting(Constraint::id)
                .containsExactly(after.primaryKey().orElseThrow().id(), other);
        assertThat(after.indexes()).isEmpty();
    }

    @Test
    void deleting_a_key_column_takes_the_foreign_keys_to_it_along() {
        ConstraintId key = sketch.foreignKey(orders, "customer_id", customers, "id");
        sketch.perform(new SetRoute(sketch.diagram(), key, new Route(List.of())));
        Edit edit = new DropColumns(customers, Set.copyOf(sketch.columns(customers, "id", "name")));
        assertThat(edit.label(sketch.document()))
                .isEqualTo("Delete 2 columns of customers and the foreign key to it");
        sketch.perform(edit);
        assertThat(sketch.get(orders).foreignKeys()).isEmpty();
        assertThat(sketch.document().firstDiagram().routes().isEmpty()).isTrue();
    }

    @Test
    void deleting_a_column_takes_its_foreign_key_along() {
        ConstraintId key = sketch.foreignKey(orders, "customer_id", customers, "id");
        sketch.perform(new SetRoute(sketch.diagram(), key, new Route(List.of())));
        sketch.perform(new DropColumns(orders, Set.of(sketch.columnNamed(orders, "customer_id"))));
        assertThat(sketch.get(orders).foreignKeys()).isEmpty();
        assertThat(sketch.document().firstDiagram().routes().isEmpty()).isTrue();
        assertThat(sketch.document().schema().inbound(customers)).isEmpty();
    }

    @Test
    void edits_of_a_column_that_is_gone_change_nothing() {
        ColumnId gone = new ColumnId(999);
        List<Edit> edits = List.of(
                new RenameColumn(orders, gone, "x"),
                new SetColumnType(orders, gone, ColumnType.Plain.TEXT),
                new SetNotNull(orders, gone),
                new SetNullable(orders, gone),
                new SetValueSource(orders, gone, new ValueSource.CurrentTime()),
                new SetColumnComment(orders, gone, "x"),
                new ReplaceColumn(orders, Column.of(gone, "x", ColumnType.Plain.TEXT)),
                new MoveColumn(orders, gone, 0),
                new DropColumns(orders, Set.of(gone)),
                new AddColumn(new TableId(999), 0, Column.of(gone, "x", ColumnType.Plain.TEXT)));
        assertThat(edits).allSatisfy(edit -> assertThat(edit.apply(sketch.document())).isSameAs(sketch.document()));
    }

    private void assertSource(ValueSource source, String label) {
        ColumnId total = sketch.columnNamed(orders, "total");
        assertColumn(new SetValueSource(orders, total, source), label, column -> column.source().equals(source));
    }

    private void assertColumn(Edit edit, String label, Predicate<Column> holds) {
        assertThat(edit.label(sketch.document())).isEqualTo(label);
        sketch.perform(edit);
        assertThat(sketch.get(orders).column(sketch.columnNamed(orders, "total"))).matches(holds);
    }

    private List<String> names(TableId table) {
        return sketch.get(table).columns().stream().map(Column::name).toList();
    }
}
