package keyline.model.read.sql;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Decimal;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Verbatim;

/// Scripts of MySQL and MariaDB, those of `mysqldump` above all.
record MySqlScript(String key, String displayName) implements ScriptDialect {

    private static final Set<LexicalRule> LEXIS = Set.of(
            LexicalRule.BACKSLASH_ESCAPES,
            LexicalRule.TEXT_IN_DOUBLE_QUOTES,
            LexicalRule.HASH_COMMENTS,
            LexicalRule.CONDITIONAL_COMMENTS);

    /// Orders to the client, which end with their line.
    private static final Pattern COMMAND = Pattern.compile("(?i)(?:SOURCE|SYSTEM|TEE|PAGER|EDIT)\\s");

    private static final Pattern WIDTH =
            Pattern.compile("(?i)^((?:tiny|small|medium|big)?int(?:eger)?|year)\\(\\d+\\)((?: unsigned| signed)?)$");

    private static final Decimal USUAL = new Decimal(OptionalInt.of(10), OptionalInt.of(0));

    @Override
    public Set<LexicalRule> lexis() {
        return LEXIS;
    }

    @Override
    public LineRole role(String line, StatementHead head) {
        String stripped = line.strip();
        if (!head.isEmpty()) {
            return LineRole.TEXT;
        }
        boolean command = stripped.startsWith("\\") || COMMAND.matcher(stripped).lookingAt();
        boolean delimiter = stripped.regionMatches(true, 0, "DELIMITER ", 0, 10);
        return command ? LineRole.COMMAND : delimiter ? LineRole.DELIMITER : LineRole.TEXT;
    }

    @Override
    public boolean hasIndexesInTables() {
        return true;
    }

    @Override
    public boolean numbersForNull() {
        return true;
    }

    @Override
    public void mend(Clause clause) {
        if (clause.dropWithNext("CHARACTER", "SET") || clause.dropWithNext("CHARSET")) {
            clause.lose("character sets of columns");
        }
        clause.dropWithNext("USING", "BTREE");
    }

    /// The width at which a number is shown says nothing about what it can be, but for `TINYINT(1)`, its truth value,
    /// and for zeros that fill it.
    @Override
    public Optional<ColumnType> type(TypeName type) {
        if (!type.suffix().isEmpty()) {
            return Optional.of(withoutWidth(type));
        }
        boolean bare = type.parameters().isEmpty();
        return switch (type.name()) {
            case "tinyint" -> Optional.of(type.parameters().equals(List.of("1")) ? Plain.BOOLEAN : withoutWidth(type));
            case "mediumint", "year" -> Optional.of(withoutWidth(type));
            case "smallint" -> Optional.of(Plain.SMALLINT);
            case "int", "integer" -> Optional.of(Plain.INTEGER);
            case "bigint" -> Optional.of(Plain.BIGINT);
            case "float" -> Optional.of(bare ? Plain.REAL : new Verbatim(type.text()));
            case "real", "double", "double precision" -> Optional.of(bare ? Plain.DOUBLE : new Verbatim(type.text()));
            case "decimal", "dec", "numeric", "fixed" -> bare ? Optional.of(USUAL) : Optional.empty();
            case "timestamp" -> Optional.of(bare ? Plain.TIMESTAMP_WITH_TIME_ZONE : new Verbatim(type.text()));
            case "string", "clob", "bytea", "long", "number", "varchar2", "timestamptz" ->
                Optional.of(new Verbatim(type.text()));
            default -> Optional.empty();
        };
    }

    private static Verbatim withoutWidth(TypeName type) {
        return new Verbatim(WIDTH.matcher(type.text()).replaceFirst("$1$2"));
    }
}
