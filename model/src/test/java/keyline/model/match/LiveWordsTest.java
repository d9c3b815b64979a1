package keyline.model.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.Constraint.Unique;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Index;
import keyline.model.Index.Direction;
import keyline.model.IndexId;
import keyline.model.NamedType.EnumType;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.Schema;
import keyline.model.Sketch;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeId;
import keyline.model.ValueSource.Literal;
import keyline.model.View;
import keyline.model.ViewId;
import keyline.model.change.Changes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a database can't tell is no change, what it tells otherwise on purpose is one.
class LiveWordsTest {

    private static final TypeId LIVE_TYPE = new TypeId(900);

    private final Sketch sketch = new Sketch();
    private final TypeId states = sketch.enumType("state", "new", "paid");
    private final TypeId unused = sketch.enumType("unused", "a");
    private final TableId orders = sketch.table("orders", "id int pk", "state state", "details json", "photo blob");

    private Schema design() {
        return sketch.document().schema();
    }

    private boolean isSame(Schema design, Schema live, String system) {
        Document document = sketch.document().with(design);
        Document said = document.with(new LiveWords(design, system).of(live));
        return Changes.between(document, said).isEmpty();
    }

    private static Schema changed(Schema schema, String column, UnaryOperator<Column> change) {
        Table table = schema.tableNamed("orders").orElseThrow();
        return schema.with(table.with(change.apply(table.columnNamed(column).orElseThrow())));
    }

    private Schema withValues(String... values) {
        var type = new EnumType(LIVE_TYPE, Namespace.DEFAULT.id(), "orders_state", List.of(values), "");
        Schema nameless = design().without(states).without(unused).with(type);
        return changed(nameless, "state", column -> column.withType(new ColumnType.Named(LIVE_TYPE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql", "mariadb", "h2"})
    void an_enum_that_only_its_columns_tell_is_the_designs(String system) {
        assertThat(isSame(design(), withValues("new", "paid"), system)).isTrue();
        assertThat(isSame(design(), withValues("new", "paid", "void"), system)).isFalse();
        assertThat(isSame(design(), withValues("new", "paid"), "postgresql")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql", "mariadb", "h2", "sqlite", "postgresql"})
    void another_type_is_a_change(String system) {
        Schema live = changed(design(), "id", column -> column.withType(ColumnType.Plain.BIGINT));
        assertThat(isSame(design(), live, system)).isFalse();
    }

    private static Table with(Table table, Direction direction) {
        var part = new Index.OfColumn(table.columns().getFirst().id(), direction);
        return table.with(new Index(new IndexId(800), "ix", Index.Kind.UNIQUE, List.of(part), "", ""));
    }

    @Test
    void a_unique_index_is_told_as_a_constraint_where_there_is_no_difference() {
        Table table = design().table(orders);
        var columns = List.of(table.columns().getFirst().id());
        Schema live = design().with(table.with(new Unique(new ConstraintId(801), "IX", columns)));
        Schema ascending = design().with(with(table, Direction.ASCENDING));

        assertThat(isSame(ascending, live, "mariadb")).isTrue();
        assertThat(isSame(ascending, live, "postgresql")).isFalse();
        assertThat(isSame(design().with(with(table, Direction.DESCENDING)), live, "mariadb"))
                .isFalse();
    }

    @Test
    void comments_count_where_they_are_kept() {
        Schema said = changed(design(), "id", column -> column.withComment("The number on the paper."));

        assertThat(isSame(said, design(), "sqlite")).isTrue();
        assertThat(Stream.of("postgresql", "mariadb", "h2")).noneMatch(system -> isSame(said, design(), system));
    }

    @Test
    void spaces_in_json_do_not_count_and_those_in_its_texts_do() {
        Schema own = changed(design(), "details", column -> column.withSource(new Literal("{\"a b\": [1, 2]}")));
        Schema told = changed(design(), "details", column -> column.withSource(new Literal("{\"a b\":[1,2]}")));
        Schema other = changed(design(), "details", column -> column.withSource(new Literal("{\"ab\":[1,2]}")));

        assertThat(isSame(own, told, "h2")).isTrue();
        assertThat(isSame(own, other, "h2")).isFalse();
    }

    @Test
    void the_letters_of_a_types_words_do_not_count_unless_they_are_quoted() {
        Schema own = changed(design(), "photo", column -> column.withType(new ColumnType.Verbatim("VARBINARY(255)")));
        Schema told = changed(design(), "photo", column -> column.withType(new ColumnType.Verbatim("varbinary(255)")));
        Schema set = changed(design(), "photo", column -> column.withType(new ColumnType.Verbatim("set('A')")));
        Schema other = changed(design(), "photo", column -> column.withType(new ColumnType.Verbatim("set('a')")));

        assertThat(isSame(own, told, "mariadb")).isTrue();
        assertThat(isSame(set, other, "mariadb")).isFalse();
    }

    @Test
    void zeros_do_not_count_in_decimals_and_do_in_texts() {
        UnaryOperator<Column> longer = column -> column.withSource(new Literal("10.50"));
        UnaryOperator<Column> shorter = column -> column.withSource(new Literal("10.5"));
        var decimal = new ColumnType.Decimal(OptionalInt.of(8), OptionalInt.of(2));
        var text = new ColumnType.Varchar(OptionalInt.of(8));

        assertThat(isSame(
                        changed(design(), "photo", column -> longer.apply(column.withType(decimal))),
                        changed(design(), "photo", column -> shorter.apply(column.withType(decimal))),
                        "mariadb"))
                .isTrue();
        assertThat(isSame(
                        changed(design(), "photo", column -> longer.apply(column.withType(text))),
                        changed(design(), "photo", column -> shorter.apply(column.withType(text))),
                        "mariadb"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"postgresql, false", "h2, false", "mariadb, true", "sqlite, true"})
    void the_comment_of_a_view_counts_where_it_is_kept(String system, boolean same) {
        var view = new View(new ViewId(700), Namespace.DEFAULT.id(), "v", "SELECT id FROM orders", "");
        Schema live = design().with(view);

        assertThat(isSame(design().with(view.withComment("All.")), live, system))
                .isEqualTo(same);
    }

    @Test
    void a_query_of_the_table_of_another_schema_is_another_one() {
        var archive = new Namespace(new NamespaceId(600), "archive");
        var view = new View(new ViewId(700), Namespace.DEFAULT.id(), "v", "SELECT id FROM orders", "");
        var moved = new View(view.id(), view.namespace(), "v", "SELECT orders.id FROM Archive.orders", "");
        Schema design = design().with(archive);

        assertThat(isSame(design.with(view), design.with(moved), "postgresql")).isFalse();
    }

    @Test
    void the_method_of_an_index_counts_unless_it_is_the_usual_one() {
        Table table = design().table(orders);
        var parts =
                List.<Index.Part>of(new Index.OfColumn(table.columns().getLast().id(), Direction.ASCENDING));
        var index = new Index(new IndexId(800), "ix", Index.Kind.PLAIN, parts, "gin", "");
        var usual = new Index(index.id(), "ix", index.kind(), parts, "", "");
        var named = new Index(index.id(), "ix", index.kind(), parts, "BTREE", "");
        Schema live = design().with(table.with(usual));

        assertThat(isSame(design().with(table.with(index)), live, "postgresql")).isFalse();
        assertThat(isSame(design().with(table.with(named)), live, "postgresql")).isTrue();
    }
}
