package keyline.model.dialect;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Char;
import keyline.model.ColumnType.Decimal;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Varchar;
import keyline.model.ColumnType.Verbatim;
import keyline.model.Constraint;
import keyline.model.Table;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Generated;

/// What MySQL and MariaDB want of a column.
///
/// @param dialect what to call it in remarks
record MySqlColumn(String dialect, Table table, Remarks remarks) {

    private static final int LONGEST_CHAR = 255;
    private static final int LONGEST_VARCHAR = 16_383; // of four bytes each, in a row of 65,535
    private static final int LONGEST_MEDIUMTEXT = 4_194_303; // of four bytes each, of 16 MB
    private static final int LONGEST_COMMENT = 1024;
    private static final int MOST_DIGITS = 65;
    private static final int MOST_DECIMALS = 30;
    private static final Varchar USUAL = new Varchar(OptionalInt.of(InnoDbKey.USUAL));
    private static final Decimal WIDE = new Decimal(OptionalInt.of(38), OptionalInt.of(10));

    Column fit(Column column) {
        Column sourced = commented(computed(numbered(column)));
        return sourced.withType(inKey(sourced) ? shortened(type(sourced), sourced) : type(sourced));
    }

    private Column commented(Column column) {
        if (column.comment().length() <= LONGEST_COMMENT) {
            return column;
        }
        remarks.add(
                "%s: %s keeps %d characters of a column's comment.".formatted(column.name(), dialect, LONGEST_COMMENT));
        return column.withComment(Clipped.of(column.comment(), LONGEST_COMMENT));
    }

    /// So that all texts of a key fit into the bytes that one has.
    private ColumnType shortened(ColumnType type, Column column) {
        int most = InnoDbKey.longestText(column, table);
        return switch (type) {
            case Char(int length) when length > most -> shortened(column, new Char(most), "CHAR", most);
            case Varchar(OptionalInt length)
            when length.orElse(0) > most -> shortened(column, new Varchar(OptionalInt.of(most)), "VARCHAR", most);
            case Char _, Varchar _, Plain _, Decimal _, ColumnType.Named _, Verbatim _ -> type;
        };
    }

    private ColumnType shortened(Column column, ColumnType type, String word, int most) {
        remarks.add("%s: a key of %s has 3072 bytes, %s(%d) is written.".formatted(column.name(), dialect, word, most));
        return type;
    }

    /// A column that is computed from what a foreign key's action sets can't be stored.
    private Column computed(Column column) {
        if (!(column.source() instanceof Generated(String sql, var storage)) || storage == Generated.Storage.VIRTUAL) {
            return column;
        }
        if (InnoDb.changedColumns(table).noneMatch(name -> Expressions.mentions(sql, name))) {
            return column;
        }
        remarks.add("%s: %s stores nothing that is computed from what it sets by itself, VIRTUAL is written."
                .formatted(column.name(), dialect));
        return column.withSource(new Generated(sql, Generated.Storage.VIRTUAL));
    }

    /// AUTO_INCREMENT goes with one column, the first of a key.
    private Column numbered(Column column) {
        if (!(column.source() instanceof ValueSource.Identity)) {
            return column;
        }
        boolean leads = keys().anyMatch(key -> key.getFirst().equals(column.id()));
        boolean first = table.columns().stream()
                .filter(each -> each.source() instanceof ValueSource.Identity)
                .findFirst()
                .filter(each -> each.id().equals(column.id()))
                .isPresent();
        if (leads && first) {
            return column;
        }
        remarks.add("%s: %s numbers only one column, the first of a key; it must be given."
                .formatted(column.name(), dialect));
        return column.withSource(new ValueSource.None());
    }

    private Stream<List<ColumnId>> keys() {
        return table.constraints().stream()
                .filter(each -> each instanceof Constraint.PrimaryKey || each instanceof Constraint.Unique)
                .map(Constraint::columns)
                .filter(columns -> !columns.isEmpty());
    }

    private ColumnType type(Column column) {
        return switch (column.type()) {
            case Plain plain -> plain(plain, column);
            case Char(int length) when length > LONGEST_CHAR -> longChar(length, column);
            case Varchar(OptionalInt length) -> varchar(length, column);
            case Decimal decimal -> decimal(decimal, column);
            case Char _, ColumnType.Named _, Verbatim _ -> column.type();
        };
    }

    private ColumnType plain(Plain type, Column column) {
        return switch (type) {
            case TEXT, JSON -> inKey(column) ? replaced(column, type.name(), USUAL, "VARCHAR(255)") : type;
            case BLOB ->
                inKey(column) ? replaced(column, "BLOB", new Verbatim("VARBINARY(255)"), "VARBINARY(255)") : type;
            case TIMESTAMP_WITH_TIME_ZONE -> {
                remarks.add("%s: %s's TIMESTAMP keeps the moment, not its offset, and ends in 2038."
                        .formatted(column.name(), dialect));
                yield type;
            }
            case SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, BOOLEAN, DATE, TIME, TIMESTAMP, UUID -> type;
        };
    }

    private boolean inKey(Column column) {
        return InnoDbKey.isInKey(column, table);
    }

    private ColumnType replaced(Column column, String had, ColumnType type, String has) {
        remarks.add("%s: %s has no keys over %s, %s is written instead.".formatted(column.name(), dialect, had, has));
        return type;
    }

    private ColumnType varchar(OptionalInt length, Column column) {
        if (length.isEmpty()) {
            remarks.add("%s: a VARCHAR of %s needs a length, 255 is written.".formatted(column.name(), dialect));
            return USUAL;
        }
        if (length.getAsInt() <= LONGEST_VARCHAR) {
            return new Varchar(length);
        }
        if (inKey(column)) {
            return replaced(column, "VARCHAR so long", USUAL, "VARCHAR(255)");
        }
        String instead = length.getAsInt() <= LONGEST_MEDIUMTEXT ? "MEDIUMTEXT" : "LONGTEXT";
        remarks.add("%s: %s has no VARCHAR so long, %s is written instead.".formatted(column.name(), dialect, instead));
        return new Verbatim(instead);
    }

    private ColumnType longChar(int length, Column column) {
        ColumnType varchar = varchar(OptionalInt.of(length), column);
        if (varchar instanceof Varchar) {
            remarks.add("%s: %s has no CHAR so long, VARCHAR is written instead.".formatted(column.name(), dialect));
        }
        return varchar;
    }

    private ColumnType decimal(Decimal type, Column column) {
        if (type.precision().isEmpty()) {
            remarks.add("%s: a DECIMAL of %s has no digits behind the point, DECIMAL(38,10) is written."
                    .formatted(column.name(), dialect));
            return WIDE;
        }
        int precision = Math.min(type.precision().getAsInt(), MOST_DIGITS);
        int scale = Math.min(type.scale().orElse(0), MOST_DECIMALS);
        if (precision == type.precision().getAsInt() && scale == type.scale().orElse(0)) {
            return type;
        }
        remarks.add("%s: %s has at most 65 digits, 30 of them behind the point.".formatted(column.name(), dialect));
        return new Decimal(OptionalInt.of(precision), OptionalInt.of(scale));
    }
}
