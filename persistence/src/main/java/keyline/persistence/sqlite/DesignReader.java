package keyline.persistence.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType.Plain;
import keyline.model.Document;
import keyline.model.Id;
import keyline.model.Namespace;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.ValueSource;
import keyline.model.View;
import keyline.model.ViewId;
import keyline.model.read.ReadReport;
import keyline.model.read.Skipped;

/// Makes a document of a catalogue: first all tables with their columns, then what refers from one to another.
final class DesignReader {

    private static final int VIRTUAL = 2;

    private final Connection connection;
    private final Catalogue catalogue;
    private final Origins origins;
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final Map<TableId, CatalogueTable> sources = new LinkedHashMap<>();
    private Document document = Document.empty().withTarget("sqlite");

    DesignReader(Connection connection, Catalogue catalogue, Origins origins) {
        this.connection = connection;
        this.catalogue = catalogue;
        this.origins = origins;
    }

    SqliteDesign read() throws SQLException {
        for (CatalogueTable source : catalogue.tables()) {
            addTable(source);
        }
        ConstraintReader constraints = new ConstraintReader(document, sources, origins);
        for (TableId table : sources.keySet()) {
            constraints.read(table);
        }
        document = constraints.document();
        catalogue.views().forEach(this::addView);
        remarkLost();
        catalogue
                .others()
                .forEach(sql -> skipped.add(Skipped.of(0, sql, "triggers and virtual tables are no part of a design")));
        ReadReport report = new ReadReport(skipped, remarks).and(constraints.report());
        return new SqliteDesign(document, new SqliteRows(connection, this::query), report);
    }

    private void remarkLost() throws SQLException {
        for (String table : Aside.tables(connection)) {
            if (document.schema().tableNamed(table).isEmpty()) {
                remarks.add("Rows that break the rules of %s aren't kept, as it is dropped or renamed after them."
                        .formatted(table));
            }
        }
    }

    private void addTable(CatalogueTable source) throws SQLException {
        if (source.text().conflictClauses()) {
            remarks.add("The ON CONFLICT clauses of %s aren't kept.".formatted(source.name()));
        }
        Table table = Table.of(take(document.newId(TableId::new)), source.name());
        List<Column> columns = new ArrayList<>();
        for (CatalogueTable.Column column : source.columns()) {
            columns.add(column(source, column));
        }
        document = document.with(widened(source, table.withColumns(columns)));
        sources.put(table.id(), source);
    }

    private <I extends Id> I take(I id) {
        document = document.taking(id);
        return id;
    }

    private Column column(CatalogueTable table, CatalogueTable.Column column) {
        var type = SqliteTypes.type(column.type());
        String key = column.name().toLowerCase(Locale.ROOT);
        Optional.ofNullable(table.text().collations().get(key))
                .filter(collation -> !collation.equalsIgnoreCase("BINARY"))
                .ifPresent(collation -> remarks.add(
                        "The collation %s of %s.%s isn't kept.".formatted(collation, table.name(), column.name())));
        ColumnId id = take(document.newId(ColumnId::new));
        return new Column(id, column.name(), type, !column.notNull(), source(table, column), "");
    }

    private static ValueSource source(CatalogueTable table, CatalogueTable.Column column) {
        String generated = table.text().generated().get(column.name().toLowerCase(Locale.ROOT));
        if (generated != null) {
            return new ValueSource.Generated(
                    generated,
                    column.hidden() == VIRTUAL
                            ? ValueSource.Generated.Storage.VIRTUAL
                            : ValueSource.Generated.Storage.STORED);
        }
        if (table.text().autoincrement() && column.keyPosition() == 1) {
            return new ValueSource.Identity(ValueSource.Identity.Mode.BY_DEFAULT);
        }
        return SqliteTypes.source(column.fallback(), SqliteTypes.type(column.type()));
    }

    /// An INTEGER of SQLite has 64 bits, elsewhere 32: the columns that need more become `bigint`.
    private Table widened(CatalogueTable source, Table table) throws SQLException {
        Table result = table;
        for (Column column : table.columns()) {
            if (column.type() == Plain.INTEGER && isWide(source.name(), column.name())) {
                result = result.with(column.withType(Plain.BIGINT));
            }
        }
        return result;
    }

    private boolean isWide(String table, String column) throws SQLException {
        return !Query.list(
                        connection,
                        "SELECT 1 FROM %2$s WHERE typeof(%1$s) = 'integer' AND %1$s NOT BETWEEN %3$d AND %4$d LIMIT 1"
                                .formatted(
                                        quoted(column),
                                        Aside.rows(connection, table, List.of(column)),
                                        Integer.MIN_VALUE,
                                        Integer.MAX_VALUE),
                        row -> row.getInt(1))
                .isEmpty();
    }

    private void addView(Catalogue.View view) {
        ViewId id = take(document.newId(ViewId::new));
        document = document.with(document.schema()
                .with(new View(id, Namespace.DEFAULT.id(), view.name(), ViewText.query(view.sql()), "")));
    }

    private Optional<String> query(Table table) {
        return Optional.ofNullable(sources.get(table.id())).map(this::query);
    }

    private String query(CatalogueTable source) {
        List<String> columns =
                source.columns().stream().map(CatalogueTable.Column::name).toList();
        try {
            String rows = Aside.rows(connection, source.name(), columns);
            boolean ordered = source.hasRowids() && !rows.startsWith("(");
            String cells = columns.stream().map(DesignReader::quoted).collect(Collectors.joining(", "));
            return "SELECT " + cells + " FROM " + rows + (ordered ? " ORDER BY rowid" : "");
        } catch (SQLException e) {
            throw Failure.unchecked(e);
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
