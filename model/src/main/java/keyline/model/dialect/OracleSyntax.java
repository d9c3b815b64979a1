package keyline.model.dialect;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.ValueSource.Identity;

/// The words of Oracle that 19c and 23ai both know.
final class OracleSyntax implements Syntax {

    @Override
    public String plain(Plain type) {
        return switch (type) {
            case SMALLINT -> "NUMBER(5)";
            case INTEGER -> "NUMBER(10)";
            case BIGINT -> "NUMBER(19)";
            case REAL -> "BINARY_FLOAT";
            case DOUBLE -> "BINARY_DOUBLE";
            case BOOLEAN -> "NUMBER(1)";
            case TEXT, JSON -> "CLOB";
            case TIME -> "VARCHAR2(15)";
            case TIMESTAMP_WITH_TIME_ZONE -> "TIMESTAMP WITH TIME ZONE";
            case UUID -> "RAW(16)";
            case DATE, TIMESTAMP, BLOB -> type.name();
        };
    }

    @Override
    public String decimal(ColumnType.Decimal type) {
        return "NUMBER" + Syntax.parameters(type.precision(), type.scale());
    }

    @Override
    public String character(int length) {
        return "CHAR(" + length + " CHAR)";
    }

    @Override
    public String varchar(OptionalInt length) {
        return "VARCHAR2(" + length.orElse(OracleColumn.LONGEST) + " CHAR)";
    }

    @Override
    public String narrowed(String quotedName, ColumnType type) {
        return switch (type) {
            case Plain.BOOLEAN -> " CHECK (" + quotedName + " IN (0, 1))";
            case Plain.JSON -> " CHECK (" + quotedName + " IS JSON)";
            default -> "";
        };
    }

    /// The default comes first.
    @Override
    public String clauses(String nullability, String source) {
        return source + nullability;
    }

    @Override
    public String text(String value, ColumnType type) {
        return OracleLiterals.of(value, type).orElseGet(() -> text(value));
    }

    @Override
    public String special(double number) {
        return Double.isNaN(number)
                ? "BINARY_DOUBLE_NAN"
                : number > 0 ? "BINARY_DOUBLE_INFINITY" : "-BINARY_DOUBLE_INFINITY";
    }

    @Override
    public Optional<String> insteadOfEmpty() {
        return Optional.of("' '");
    }

    /// Of 4000 characters, two for each byte.
    @Override
    public int longestBytes() {
        return 2000;
    }

    @Override
    public String yes() {
        return "1";
    }

    @Override
    public String no() {
        return "0";
    }

    @Override
    public String bytes(String hex) {
        return "HEXTORAW('" + hex + "')";
    }

    @Override
    public String expressionDefault(String sql) {
        return "(" + sql + ")";
    }

    /// A DATE has a time of day.
    @Override
    public String currentTime(ColumnType type) {
        return switch (type) {
            case Plain.DATE -> "TRUNC(SYSDATE)";
            case Plain.TIME -> "TO_CHAR(SYSDATE, 'HH24:MI:SS')";
            case Plain.TIMESTAMP, Plain.TIMESTAMP_WITH_TIME_ZONE -> "CURRENT_TIMESTAMP";
            default ->
                type.equals(OracleColumn.LOCAL_TIME)
                        ? "CURRENT_TIMESTAMP"
                        : "TO_CHAR(SYSDATE, 'YYYY-MM-DD HH24:MI:SS')";
        };
    }

    @Override
    public Comments comments() {
        return Comments.STATEMENTS;
    }

    @Override
    public String comment(Commented thing, String comment) {
        String kind = thing.kind().equals("VIEW") ? "TABLE" : thing.kind();
        return "COMMENT ON %s %s IS %s".formatted(kind, thing.quotedName(), text(comment));
    }

    /// Before 23ai there is no IF EXISTS.
    @Override
    public List<String> drops(List<String> quotedNames, Cycles cycles) {
        return List.of(dropAll("table", quotedNames, " CASCADE CONSTRAINTS"));
    }

    @Override
    public String dropView(String quotedName) {
        return dropAll("view", List.of(quotedName), "");
    }

    private String dropAll(String kind, List<String> quotedNames, String how) {
        String names = quotedNames.stream().map(this::stored).collect(Collectors.joining(",\n      "));
        return """
            BEGIN
              FOR each IN (SELECT %s_name AS name FROM user_%ss WHERE %s_name IN (
                  %s)) LOOP
                EXECUTE IMMEDIATE 'DROP %s "' || each.name || '"%s';
              END LOOP;
            END;\
            """.formatted(kind, kind, kind, names, kind.toUpperCase(Locale.ROOT), how);
    }

    /// The name as the catalogue has it, as a text.
    private String stored(String quotedName) {
        return text(
                quotedName.startsWith("\"")
                        ? quotedName.substring(1, quotedName.length() - 1)
                        : quotedName.toUpperCase(Locale.ROOT));
    }

    @Override
    public int mostRows() {
        return 1;
    }

    @Override
    public String overriding() {
        return "";
    }

    /// Nothing overrides what is always numbered, so that waits until the rows are there.
    @Override
    public List<String> beforeRows(Numbered column) {
        return switch (column.mode()) {
            case ALWAYS -> List.of(renumbered(column, identity(Identity.Mode.BY_DEFAULT)));
            case BY_DEFAULT -> List.of();
        };
    }

    @Override
    public List<String> afterRows(Numbered column) {
        return List.of(renumbered(column, identity(column.mode()) + " (START WITH LIMIT VALUE)"));
    }

    private static String renumbered(Numbered column, String identity) {
        return "ALTER TABLE %s MODIFY (%s %s)".formatted(column.quotedTable(), column.quotedName(), identity);
    }
}
