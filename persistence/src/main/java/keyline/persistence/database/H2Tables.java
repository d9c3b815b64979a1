package keyline.persistence.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Generated;
import keyline.model.ValueSource.Identity;

/// The tables of an H2 database while they are read: first with their columns, then with what others add to them.
final class H2Tables {

    private static final String TABLES = """
        SELECT table_schema, table_name, remarks
        FROM information_schema.tables
        WHERE table_type = 'BASE TABLE' AND table_schema <> 'INFORMATION_SCHEMA'
        ORDER BY table_schema, table_name\
        """;

    private static final String COLUMNS = """
        SELECT table_schema, table_name, column_name, dtd_identifier, data_type, character_maximum_length,
            numeric_precision, numeric_scale, domain_schema, domain_name, is_nullable, column_default,
            generation_expression, identity_generation, remarks
        FROM information_schema.columns
        WHERE table_schema <> 'INFORMATION_SCHEMA'
        ORDER BY table_schema, table_name, ordinal_position\
        """;

    private final Query query;
    private final H2Objects objects;
    private final IdSequence ids;
    private final Map<H2Name, Table> tables = new LinkedHashMap<>();

    H2Tables(Query query, H2Objects objects, IdSequence ids) {
        this.query = query;
        this.objects = objects;
        this.ids = ids;
    }

    void read() throws SQLException {
        query.each(TABLES, row -> tables.put(H2Name.of(row, "table"), table(row)));
        query.each(COLUMNS, row -> {
            Column column = column(row);
            change(H2Name.of(row, "table"), table -> table.with(column));
        });
    }

    Collection<Table> all() {
        return tables.values();
    }

    /// Changes a table, unless it is none that is read.
    void change(H2Name name, UnaryOperator<Table> change) {
        tables.computeIfPresent(name, (_, table) -> change.apply(table));
    }

    Optional<Table> find(H2Name name) {
        return Optional.ofNullable(tables.get(name));
    }

    ColumnId column(H2Name table, String name) {
        return find(table).stream()
                .flatMap(each -> each.columns().stream())
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Table table(ResultSet row) throws SQLException {
        return Table.of(ids.next(TableId::new), row.getString("table_name"))
                .withNamespace(objects.namespace(row.getString("table_schema")))
                .withComment(Query.text(row, "remarks"));
    }

    private Column column(ResultSet row) throws SQLException {
        return new Column(
                ids.next(ColumnId::new),
                row.getString("column_name"),
                type(row),
                row.getString("is_nullable").equals("YES"),
                source(row),
                Query.text(row, "remarks"));
    }

    private ColumnType type(ResultSet row) throws SQLException {
        Optional<ColumnType> domain = objects.domain(H2Name.of(row, "domain"));
        if (domain.isPresent()) {
            return domain.get();
        }
        return row.getString("data_type").equals("ENUM")
                ? objects.enumOf(H2Name.of(row, "table"), row.getString("dtd_identifier"), row.getString("column_name"))
                : H2Types.read(row);
    }

    private static ValueSource source(ResultSet row) throws SQLException {
        String generated = H2Text.plain(Query.text(row, "generation_expression"));
        String identity = Query.text(row, "identity_generation");
        if (!generated.isEmpty()) {
            return new Generated(generated, Generated.Storage.STORED);
        }
        return identity.isEmpty()
                ? H2Defaults.read(H2Text.plain(Query.text(row, "column_default")))
                : new Identity(Identity.Mode.valueOf(identity.replace(' ', '_')));
    }
}
