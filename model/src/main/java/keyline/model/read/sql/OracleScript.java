package keyline.model.read.sql;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Char;
import keyline.model.ColumnType.Decimal;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Varchar;
import keyline.model.ColumnType.Verbatim;

/// Scripts of Oracle, for SQL*Plus: its commands are lines, and blocks of PL/SQL end with a line of `/`.
final class OracleScript implements ScriptDialect {

    private static final Set<LexicalRule> LEXIS = Set.of(LexicalRule.Q_QUOTES);

    private static final Pattern COMMAND = Pattern.compile(
            "(?i)(?:REM|REMARK|PROMPT|SET|SPOOL|DEFINE|DEF|UNDEFINE|WHENEVER|EXIT|QUIT|ACCEPT|COLUMN|COL|SHOW|VARIABLE"
                + "|VAR|CONNECT|CONN|DISCONNECT|HOST|PAUSE|START|CLEAR|TTITLE|BTITLE|BREAK|EXECUTE|EXEC|PRINT|@+\\S*)"
                + "(?:\\s(?!TRANSACTION|ROLE|CONSTRAINT).*)?");

    private static final Decimal DIGIT = new Decimal(OptionalInt.of(1), OptionalInt.empty());

    @Override
    public String key() {
        return "oracle";
    }

    @Override
    public String displayName() {
        return "Oracle";
    }

    @Override
    public Set<LexicalRule> lexis() {
        return LEXIS;
    }

    @Override
    public LineRole role(String line, StatementHead head) {
        String stripped = line.strip();
        if (stripped.equals("/")) {
            return LineRole.END;
        }
        boolean between = head.isEmpty() && stripped.length() < 2_500;
        return between && COMMAND.matcher(stripped).matches() ? LineRole.COMMAND : LineRole.TEXT;
    }

    @Override
    public boolean endsAtSemicolon(StatementHead head, Blocks blocks) {
        boolean block = head.first().equals("DECLARE") || head.first().equals("BEGIN");
        return !block && !head.isRoutine();
    }

    /// Whether a constraint is enforced at the moment, and where its index lies.
    @Override
    public boolean numbersForNull() {
        return true;
    }

    @Override
    public void mend(Clause clause) {
        clause.dropFrom("USING", "INDEX");
        for (String state : List.of("ENABLE", "DISABLE", "VALIDATE", "NOVALIDATE", "RELY", "NORELY")) {
            clause.drop(state);
        }
        clause.reduce("DEFAULT", "ON", "NULL");
        clause.replaceIn("NUMBER", "*", "38");
    }

    @Override
    public String verbatim(String declared) {
        return declared.replace("\"", "");
    }

    @Override
    public Optional<ColumnType> narrowed(ColumnType type, String condition) {
        if (type.equals(DIGIT) && condition.equals("?in(0,1)")) {
            return Optional.of(Plain.BOOLEAN);
        }
        return type == Plain.TEXT && condition.equals("?isjson") ? Optional.of(Plain.JSON) : Optional.empty();
    }

    @Override
    public Optional<ColumnType> type(TypeName type) {
        return switch (type.name()) {
            case "varchar2", "nvarchar2", "varchar", "char", "nchar" -> characters(type);
            case "nclob" -> Optional.of(Plain.TEXT);
            case "float" -> Optional.of(type.parameters().isEmpty() ? Plain.DOUBLE : new Verbatim(type.text()));
            case "raw" -> type.length().orElse(0) == 16 ? Optional.of(Plain.UUID) : Optional.empty();
            case "binary_float" -> Optional.of(Plain.REAL);
            case "binary_double" -> Optional.of(Plain.DOUBLE);
            case "long", "text", "time", "datetime", "string", "bytea", "double", "timestamptz" ->
                Optional.of(new Verbatim(type.text()));
            default -> Optional.empty();
        };
    }

    /// A length may be counted in bytes or characters: `VARCHAR2(40 CHAR)`.
    private static Optional<ColumnType> characters(TypeName type) {
        return type.length().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        type.name().endsWith("char") && !type.name().contains("var")
                                ? new Char(type.length().getAsInt())
                                : new Varchar(type.length()));
    }
}
