package keyline.model.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import keyline.model.ConstraintId;
import keyline.model.Names;
import keyline.model.Schema;
import keyline.model.Sketch;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.edit.RenameConstraint;
import keyline.model.example.Shop;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What becomes of relations and their keys in the scripts of every dialect.
class RelationExportTest {

    /// The dialects of SQLite, which has no names of foreign keys and takes them within the table only.
    private static final Set<String> SQLITE = Set.of("sqlite", "d1");

    private static final DdlOptions ALTERING = DdlOptions.DEFAULT.with(DdlOptions.Constraints.ALTER_TABLE);

    static List<Dialect> dialects() {
        return Dialects.all();
    }

    private static String script(Schema schema, Dialect dialect, DdlOptions options) {
        return Ddl.script(schema, dialect, options)
                .text()
                .replaceAll("[\"`\\[\\]]", "")
                .toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void t19_every_export_carries_the_relations(Dialect dialect) {
        Schema shop = Shop.document().schema();
        String script = script(shop, dialect, DdlOptions.DEFAULT);

        for (Table child : shop.tables()) {
            child.foreignKeys().forEach(key -> {
                Table parent = shop.table(key.parent());
                assertThat(script)
                        .contains("foreign key (%s) references %s (%s)"
                                .formatted(
                                        String.join(", ", child.namesOf(key.columns())),
                                        parent.name(),
                                        String.join(", ", parent.namesOf(key.parentColumns()))));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void x3_composite_and_named_foreign_keys_are_written(Dialect dialect) {
        Sketch sketch = new Sketch();
        TableId lines = sketch.table("order_lines", "order_id int pk", "no int pk");
        TableId parcels = sketch.table("parcels", "id int pk", "order_id int", "line_no int");
        ConstraintId key = sketch.foreignKey(parcels, List.of("order_id", "line_no"), lines, List.of("order_id", "no"));
        sketch.perform(new RenameConstraint(parcels, key, "parcel_line"));

        assertThat(script(sketch.document().schema(), dialect, DdlOptions.DEFAULT))
                .contains(
                        "constraint parcel_line foreign key (order_id, line_no) references order_lines (order_id, no)");
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void x3_foreign_keys_stand_behind_the_tables_where_that_is_wanted_and_possible(Dialect dialect) {
        String script = script(Shop.document().schema(), dialect, ALTERING);
        boolean alters = Pattern.compile("alter table orders\\s+add constraint fk_orders_customers foreign key")
                .matcher(script)
                .find();

        assertThat(alters).isEqualTo(!SQLITE.contains(dialect.key()));
        assertThat(script).contains("constraint fk_orders_customers foreign key");
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void x4_names_are_made_unique_where_their_scope_is_wider_than_the_table(Dialect dialect) {
        Sketch sketch = new Sketch();
        TableId one = sketch.table("a", "id int pk");
        TableId other = sketch.table("a_b", "id int pk", "a_id int");
        TableId third = sketch.table("b", "id int pk", "a_id int");
        sketch.foreignKey(other, "a_id", one, "id");
        ConstraintId key = sketch.foreignKey(third, "a_id", one, "id");
        sketch.perform(new RenameConstraint(third, key, "fk_a_b_a"));
        Schema schema = sketch.document().schema();
        Schema fitted = Fitted.of(schema, dialect).schema();

        List<String> names = fitted.tables().stream()
                .flatMap(table -> table.foreignKeys().stream().map(each -> Names.of(each, table, fitted)))
                .toList();
        assertThat(names).hasSize(2).contains("fk_a_b_a");
        if (isShared(dialect)) {
            assertThat(names).doesNotHaveDuplicates();
        }
    }

    /// Whether foreign keys of two tables may not bear one name.
    private static boolean isShared(Dialect dialect) {
        return !dialect.key().equals("postgresql") && !SQLITE.contains(dialect.key());
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void x8_the_columns_of_a_primary_key_are_written_as_not_null(Dialect dialect) {
        Sketch sketch = new Sketch();
        sketch.table("codes", "code varchar(5) pk", "part int pk");

        assertThat(script(sketch.document().schema(), dialect, DdlOptions.DEFAULT))
                .containsPattern("code [^,]* not null,")
                .containsPattern("part [^,]* not null,");
    }
}
