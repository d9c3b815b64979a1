package keyline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import keyline.model.ColumnText.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTextTest {

    private static final TypeId STATUS = new TypeId(7);
    private static final Schema SCHEMA = Schema.empty()
            .with(new NamedType.EnumType(STATUS, Namespace.DEFAULT.id(), "order status", List.of("new", "paid"), ""));

    private static ColumnText read(String text) {
        return switch (ColumnText.read(text, SCHEMA)) {
            case ColumnText.Understood(ColumnText column) -> column;
            case ColumnText.NotUnderstood(String message) -> throw new AssertionError(message);
        };
    }

    private static String refusal(String text) {
        return switch (ColumnText.read(text, SCHEMA)) {
            case ColumnText.Understood(ColumnText column) -> throw new AssertionError(column);
            case ColumnText.NotUnderstood(String message) -> message;
        };
    }

    @Test
    void a_name_and_a_type_are_read() {
        assertThat(read("  name varchar(255) "))
                .isEqualTo(new ColumnText(
                        "name", Optional.of(new ColumnType.Varchar(OptionalInt.of(255))), Set.of(), Optional.empty()));
    }

    @Test
    void a_name_alone_has_no_type() {
        assertThat(read("name").type()).isEmpty();
    }

    @Test
    void marks_follow_the_type_in_any_order() {
        assertThat(read("customer_id int pk").marks()).containsExactly(Mark.PRIMARY_KEY);
        assertThat(read("email varchar (255) UNIQUE NOT NULL").marks()).containsOnly(Mark.UNIQUE, Mark.NOT_NULL);
        assertThat(read("id bigint primary key auto").source())
                .contains(new keyline.model.ValueSource.Identity(keyline.model.ValueSource.Identity.Mode.BY_DEFAULT));
        assertThat(read("city_id int?").marks()).containsExactly(Mark.NULLABLE);
    }

    @Test
    void a_type_may_have_several_words() {
        assertThat(read("at timestamp with time zone not null").type())
                .contains(ColumnType.Plain.TIMESTAMP_WITH_TIME_ZONE);
        assertThat(read("x double precision").type()).contains(ColumnType.Plain.DOUBLE);
        assertThat(read("state order status not null").type()).contains(new ColumnType.Named(STATUS));
    }

    @Test
    void a_type_that_nobody_knows_is_kept_with_the_marks_behind_it() {
        assertThat(read("place geometry(point, 4326) not null").type())
                .contains(new ColumnType.Verbatim("geometry(point, 4326)"));
        assertThat(read("size int unsigned").type()).contains(new ColumnType.Verbatim("int unsigned"));
    }

    @Test
    void a_default_is_a_literal_an_expression_or_the_time() {
        assertThat(read("n int default 0").source()).contains(new keyline.model.ValueSource.Literal("0"));
        assertThat(read("s text default 'it''s new' not null").source())
                .contains(new keyline.model.ValueSource.Literal("it's new"));
        assertThat(read("t timestamp default now()").source()).contains(new keyline.model.ValueSource.CurrentTime());
        assertThat(read("u uuid default gen_random_uuid()").source())
                .contains(new keyline.model.ValueSource.Expression("gen_random_uuid()"));
        assertThat(read("d int default (1 + 2)").source()).contains(new keyline.model.ValueSource.Expression("1 + 2"));
    }

    @Test
    void a_name_with_blanks_stands_in_quotes() {
        assertThat(read("\"order \"\"date\"\"\" date").name()).isEqualTo("order \"date\"");
        assertThat(read("[order date] date").name()).isEqualTo("order date");
    }

    @Test
    void what_is_not_understood_is_named() {
        assertThat(refusal("customer_id int not nul"))
                .isEqualTo("“not nul” isn't understood: pk, not null, unique, ? or default may follow the type.");
        assertThat(refusal("   ")).isEqualTo("A column needs a name.");
        assertThat(refusal("\"name int")).isEqualTo("The name's closing quote is missing.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "customer_id int pk",
                "\"order date\" timestamptz not null default now",
                "email varchar(255) not null unique",
                "note text default 'it''s (new)'",
                "total decimal(10,2) default (1 + (2 * 3))",
                "id bigint pk auto always",
                "state order status"
            })
    void what_is_written_reads_back_as_the_same(String text) {
        ColumnText column = read(text);
        Table table = table(column);

        assertThat(ColumnText.of(table.columns().getFirst(), table, SCHEMA)).isEqualTo(text);
    }

    private static Table table(ColumnText text) {
        ColumnId id = new ColumnId(1);
        Column column = Column.of(id, text.name(), text.type().orElseThrow())
                .withSource(text.source().orElse(new keyline.model.ValueSource.None()));
        Table table = Table.of(new TableId(2), "orders")
                .with(text.marks().contains(Mark.NOT_NULL) ? column.asNotNull() : column);
        if (text.marks().contains(Mark.PRIMARY_KEY)) {
            table = table.with(new Constraint.PrimaryKey(new ConstraintId(3), "", List.of(id)));
        }
        return text.marks().contains(Mark.UNIQUE)
                ? table.with(new Constraint.Unique(new ConstraintId(4), "", List.of(id)))
                : table;
    }
}
