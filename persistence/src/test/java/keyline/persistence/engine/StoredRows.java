package keyline.persistence.engine;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Char;
import keyline.model.ColumnType.Decimal;
import keyline.model.ColumnType.Named;
import keyline.model.ColumnType.Plain;
import keyline.model.NamedType.Domain;
import keyline.model.SampleRows;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.Value;
import keyline.model.ValueSource.Generated;
import keyline.model.dialect.DdlOptions.Quoting;
import keyline.model.dialect.Dialect;

/// Rows as lines of text that are equal when two systems keep the same values: sorted, without generated columns.
///
/// @param design what the script was made from; its types say which texts are equal
/// @param quoting how the script wrote names
record StoredRows(Schema design, Schema schema, Dialect dialect, Quoting quoting) {

    /// Those that a script was to write.
    List<String> written(SampleRows rows, Table table) {
        List<String> lines = new ArrayList<>();
        rows.forEach(table, row -> {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                Column column = table.columns().get(i);
                if (!(column.source() instanceof Generated)) {
                    cells.add(
                            row.get(i).equals(Value.NULL)
                                    ? "NULL"
                                    : cell(row.get(i).text(), base(column, table)));
                }
            }
            lines.add(cells.toString());
        });
        return lines.stream().sorted().toList();
    }

    /// Those that are in the database.
    List<String> read(Connection connection, Table table) throws SQLException {
        List<Column> columns = table.columns().stream()
                .filter(column -> !(column.source() instanceof Generated))
                .toList();
        if (columns.isEmpty()) {
            return List.of();
        }
        String names = columns.stream().map(each -> name(each.name())).collect(Collectors.joining(", "));
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT " + names + " FROM " + name(table))) {
            while (row.next()) {
                List<String> cells = new ArrayList<>();
                for (Column column : columns) {
                    ColumnType type = base(column, table);
                    cells.add(text(row, cells.size() + 1, type)
                            .map(text -> cell(text, type))
                            .orElse("NULL"));
                }
                lines.add(cells.toString());
            }
        }
        return lines.stream().sorted().toList();
    }

    private String name(Table table) {
        String namespace = schema.namespaces().get(table.namespace()).name();
        return (namespace.isEmpty() ? "" : name(namespace) + ".") + name(table.name());
    }

    private String name(String name) {
        return quoting == Quoting.ALWAYS ? dialect.quote(name) : dialect.quoteIfNeeded(name);
    }

    private ColumnType base(Column column, Table table) {
        ColumnType type = design.table(table.id()).column(column.id()).type();
        return type instanceof Named(var id) && design.types().get(id) instanceof Domain domain ? domain.base() : type;
    }

    private static Optional<String> text(ResultSet row, int place, ColumnType type) throws SQLException {
        return type == Plain.BLOB
                ? Optional.ofNullable(row.getBytes(place)).map(HexFormat.of()::formatHex)
                : Optional.ofNullable(
                        row.getObject(place) instanceof Double number ? number.toString() : row.getString(place));
    }

    private String cell(String text, ColumnType type) {
        return switch (type) {
            case Plain plain -> cell(text, plain);
            case Decimal _ -> decimal(text);
            case Char _ -> text.stripTrailing();
            case ColumnType.Varchar _, ColumnType.Named _, ColumnType.Verbatim _ -> text;
        };
    }

    /// SQLite rounds, see the notices of its scripts.
    private String decimal(String text) {
        return dialect.key().equals("sqlite")
                ? Double.toString(Double.parseDouble(text))
                : new BigDecimal(text).stripTrailingZeros().toPlainString();
    }

    private static String cell(String text, Plain type) {
        return switch (type) {
            case SMALLINT, INTEGER, BIGINT ->
                new BigDecimal(text).stripTrailingZeros().toPlainString();
            case REAL -> Float.toString(Float.parseFloat(text));
            case DOUBLE -> Double.toString(Double.parseDouble(text));
            case BOOLEAN -> text.matches("(?i)1|t|true") ? "true" : "false";
            case JSON -> text.replace(" ", "");
            case TIMESTAMP, TIME -> text.replaceFirst("\\.0+$", "");
            case TIMESTAMP_WITH_TIME_ZONE -> moment(text);
            case TEXT, DATE, BLOB, UUID -> text;
        };
    }

    /// A moment is the same in every time zone; that of a database without time zones is UTC.
    private static String moment(String text) {
        String zoned = text.replaceFirst("\\.0+(?=[+-]|$)", "")
                .replaceFirst("([+-]\\d\\d)$", "$1:00")
                .replace(' ', 'T');
        return OffsetDateTime.parse(zoned.length() == "2026-02-28T12:30:00".length() ? zoned + "Z" : zoned)
                .toInstant()
                .toString();
    }
}
