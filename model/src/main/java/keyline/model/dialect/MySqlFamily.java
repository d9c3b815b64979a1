package keyline.model.dialect;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.Constraint.Check;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ReferentialAction;
import keyline.model.Table;
import keyline.model.ValueSource;
import keyline.model.dialect.Identifiers.Folding;
import keyline.model.dialect.Identifiers.Unit;

/// What MySQL and MariaDB, both with InnoDB, have in common.
abstract class MySqlFamily implements Dialect, Syntax {

    private final Identifiers identifiers;

    MySqlFamily(Set<String> reserved) {
        identifiers = new Identifiers("`", "`", Folding.KEPT, 64, Unit.CHARACTERS, reserved);
    }

    @Override
    public Identifiers identifiers() {
        return identifiers;
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
    public Syntax syntax() {
        return this;
    }

    @Override
    public Column fit(Column column, Table table, Remarks remarks) {
        return new MySqlColumn(displayName(), table, remarks).fit(column);
    }

    /// Neither has checks over a column that it numbers.
    @Override
    public Optional<Check> fit(Check check, Table table, Remarks remarks) {
        Set<String> names = Expressions.names(check.expression());
        Optional<Column> numbered = table.columns().stream()
                .filter(column -> column.source() instanceof ValueSource.Identity)
                .filter(column -> names.stream().anyMatch(column.name()::equalsIgnoreCase))
                .findFirst();
        numbered.ifPresent(column -> remarks.add("%s is left out: %s has no checks over %s, which it numbers."
                .formatted(check.name(), displayName(), column.name())));
        return numbered.isPresent() ? Optional.empty() : Optional.of(check);
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
    public String indexed(String quotedName, ColumnType type) {
        return type == Plain.TEXT || type == Plain.BLOB || type == Plain.JSON ? quotedName + "(255)" : quotedName;
    }

    @Override
    public Comments comments() {
        return Comments.CLAUSES;
    }

    @Override
    public List<String> drops(List<String> quotedNames, Cycles cycles) {
        String drop = "DROP TABLE IF EXISTS\n  " + String.join(",\n  ", quotedNames);
        return switch (cycles) {
            case NONE -> List.of(drop);
            case SOME -> List.of("SET FOREIGN_KEY_CHECKS = 0", drop, "SET FOREIGN_KEY_CHECKS = 1");
        };
    }
}
