package keyline.model.dialect;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.Constraint.Check;
import keyline.model.Constraint.ForeignKey;
import keyline.model.NamedType.EnumType;
import keyline.model.Place;
import keyline.model.ReferentialAction;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.ValueSource;
import keyline.model.dialect.Identifiers.Folding;
import keyline.model.dialect.Identifiers.Unit;

/// What MySQL and MariaDB, both with InnoDB, have in common.
abstract class MySqlFamily implements Dialect, Syntax {

    private static final Pattern MOMENT = Pattern.compile("""
        (?<date>\\d{4}-\\d\\d-\\d\\d)[ T](?<time>\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,6})?)?)\
        (?:[Zz]|(?<hours>[+-]\\d\\d)(?::?(?<minutes>\\d\\d))?)\
        """);
    private static final Pattern HIGHER = Pattern.compile("[^\\x{0}-\\x{FFFF}]");

    // "Function Name Parsing and Resolution" of MySQL's manual, and those of MariaDB.
    private static final Set<String> FUNCTIONS = Identifiers.words("""
        ADDDATE BIT_AND BIT_OR BIT_XOR CAST COUNT CUME_DIST CURDATE CURTIME DATE_ADD DATE_SUB DENSE_RANK EXTRACT
        FIRST_VALUE GROUP_CONCAT JSON_ARRAYAGG JSON_OBJECTAGG LAG LEAD MAX MEDIAN MID MIN NOW NTH_VALUE NTILE
        PERCENTILE_CONT PERCENTILE_DISC PERCENT_RANK POSITION RANK SESSION_USER STD STDDEV STDDEV_POP STDDEV_SAMP
        SUBDATE SUBSTR SUBSTRING SUM SYSDATE SYSTEM_USER TRIM VARIANCE VAR_POP VAR_SAMP\
        """);

    private static final Set<String> OWN_COLUMNS = Set.of("DB_ROW_ID", "DB_TRX_ID", "DB_ROLL_PTR", "FTS_DOC_ID");
    private static final Set<String> OWN_INDEXES = Set.of("PRIMARY", "GEN_CLUST_INDEX");

    private final Identifiers identifiers;

    MySqlFamily(Set<String> reserved) {
        identifiers = new Identifiers("`", "`", Folding.KEPT, 64, Unit.CHARACTERS, reserved, FUNCTIONS);
    }

    @Override
    public Identifiers identifiers() {
        return identifiers;
    }

    /// "Schema Object Names" of the manual: no spaces at the end, nothing above U+FFFF. InnoDB has some names already.
    @Override
    public String allowed(NameKind kind, String name) {
        boolean high = name.codePointCount(0, name.length()) < name.length();
        String basic = (high ? HIGHER.matcher(name).replaceAll("_") : name).stripTrailing();
        boolean taken = switch (kind) {
            case COLUMN -> OWN_COLUMNS.contains(basic.toUpperCase(Locale.ROOT));
            case INDEX, UNIQUE, FOREIGN_KEY, CHECK -> OWN_INDEXES.contains(basic.toUpperCase(Locale.ROOT));
            case TABLE, VIEW, NAMESPACE, TYPE, PRIMARY_KEY -> false;
        };
        return (basic.isEmpty() && !name.isEmpty()) || taken ? basic + "_" : basic;
    }

    /// InnoDB refuses SET DEFAULT in MySQL and drops it silently in MariaDB.
    @Override
    public Set<ReferentialAction> deleteActions() {
        return EnumSet.complementOf(EnumSet.of(ReferentialAction.SET_DEFAULT));
    }

    @Override
    public Set<ReferentialAction> updateActions() {
        return deleteActions();
    }

    @Override
    public int mostColumns() {
        return 1017;
    }

    @Override
    public Syntax syntax() {
        return this;
    }

    @Override
    public Column fit(Column column, Table table, Remarks remarks) {
        return new MySqlColumn(displayName(), table, remarks).fit(column);
    }

    /// Neither has checks over columns that it changes by itself: those that it numbers, and those that a foreign key's
    /// action sets (error 3823 in MySQL, 1901 in MariaDB).
    @Override
    public Optional<Check> fit(Check check, Table table, Remarks remarks) {
        Optional<String> changed = InnoDb.changedColumns(table)
                .filter(column -> Expressions.mentions(check.expression(), column))
                .findFirst();
        changed.ifPresent(column -> remarks.add("%s is left out: %s has no checks over columns that it sets, as %s."
                .formatted(check.name(), displayName(), column)));
        return changed.isPresent() ? Optional.empty() : Optional.of(check);
    }

    @Override
    public boolean takes(EnumType type) {
        return EnumLabels.areDifferentLetters(type.values());
    }

    @Override
    public boolean mayRefer(ColumnType child, ColumnType parent, Schema schema) {
        return ReferringTypes.areSameOrTexts(child, parent);
    }

    @Override
    public ForeignKey fit(ForeignKey key, Table child, Table parent, Remarks remarks) {
        return InnoDb.fit(key, child, parent, remarks);
    }

    @Override
    public String plain(Plain type) {
        return switch (type) {
            case INTEGER -> "INT";
            case REAL -> "FLOAT";
            case TIMESTAMP -> "DATETIME";
            case TIMESTAMP_WITH_TIME_ZONE -> "TIMESTAMP";
            case UUID -> "CHAR(36)";
            case SMALLINT, BIGINT, DOUBLE, BOOLEAN, TEXT, DATE, TIME, BLOB, JSON -> type.name();
        };
    }

    /// A backslash escapes unless the server was told otherwise.
    @Override
    public String text(String value) {
        return Syntax.super.text(value.replace("\\", "\\\\"));
    }

    /// A TIMESTAMP is given in the session's time zone; MariaDB takes no other in a literal.
    @Override
    public String text(String value, ColumnType type) {
        Matcher moment = MOMENT.matcher(value);
        if (type != Plain.TIMESTAMP_WITH_TIME_ZONE || !moment.matches()) {
            return text(value);
        }
        String minutes = moment.group("minutes") == null ? "00" : moment.group("minutes");
        String zone = moment.group("hours") == null ? "+00:00" : moment.group("hours") + ":" + minutes;
        return "CONVERT_TZ(%s, %s, @@session.time_zone)"
                .formatted(text(moment.group("date") + " " + moment.group("time")), text(zone));
    }

    /// Else the row would get the next number.
    @Override
    public List<String> beforeZero() {
        return List.of("SET sql_mode = CONCAT(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO')");
    }

    /// Where a backslash is a letter like others, ours would be doubled.
    @Override
    public List<String> beforeBackslashes() {
        return List.of("SET sql_mode = REPLACE(@@sql_mode, 'NO_BACKSLASH_ESCAPES', '')");
    }

    @Override
    public String special(double number) {
        return "NULL";
    }

    @Override
    public String currentTime(ColumnType type) {
        return type == Plain.TIMESTAMP || type == Plain.TIMESTAMP_WITH_TIME_ZONE
                ? "CURRENT_TIMESTAMP"
                : "(" + Syntax.super.currentTime(type) + ")";
    }

    @Override
    public String identity(ValueSource.Identity.Mode mode) {
        return "AUTO_INCREMENT";
    }

    /// Older settings give a TIMESTAMP that doesn't say NULL a NOT NULL and a default of its own.
    @Override
    public String nullable(ColumnType type) {
        return type == Plain.TIMESTAMP_WITH_TIME_ZONE ? " NULL" : "";
    }

    /// Every primary key is called PRIMARY.
    @Override
    public String primaryKey(String quotedName) {
        return "PRIMARY KEY";
    }

    /// Of what has no length of its own, an index takes the beginning.
    @Override
    public String indexed(String quotedName, ColumnType type, List<ColumnType> all) {
        return quotedName + InnoDbKey.beginning(type, all);
    }

    /// Every expression wants its own parentheses.
    @Override
    public String indexed(String expression) {
        return "(" + expression + ")";
    }

    @Override
    public Comments comments() {
        return Comments.CLAUSES;
    }

    @Override
    public List<String> drops(List<String> quotedNames, Cycles cycles) {
        String drop = "DROP TABLE IF EXISTS\n  " + String.join(",\n  ", quotedNames);
        return switch (cycles) {
            case NONE, ROWS -> List.of(drop);
            case TABLES -> List.of("SET FOREIGN_KEY_CHECKS = 0", drop, "SET FOREIGN_KEY_CHECKS = 1");
        };
    }

    @Override
    public Schema fit(Schema schema, Function<Place, Remarks> remarks) {
        new Overall(schema, remarks.apply(new Place.OfSchema())).keyNames(displayName());
        return new InnoDbRow(displayName(), remarks).fitted(schema);
    }
}
