package keyline.model.read.sql;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Verbatim;

/// Scripts of SQL Server, whose batches end with `GO` and whose statements need no end.
final class SqlServerScript implements ScriptDialect {

    private static final Set<LexicalRule> LEXIS = Set.of(LexicalRule.BRACKETED_NAMES, LexicalRule.NESTED_COMMENTS);

    private static final Set<String> STARTS = Set.of(
            "CREATE",
            "ALTER",
            "DROP",
            "INSERT",
            "UPDATE",
            "DELETE",
            "TRUNCATE",
            "SET",
            "USE",
            "EXEC",
            "EXECUTE",
            "IF",
            "ELSE",
            "PRINT",
            "DECLARE",
            "GRANT",
            "DENY",
            "REVOKE",
            "BEGIN",
            "END",
            "COMMIT",
            "RAISERROR");

    @Override
    public String key() {
        return "mssql";
    }

    @Override
    public String displayName() {
        return "SQL Server";
    }

    @Override
    public Set<LexicalRule> lexis() {
        return LEXIS;
    }

    @Override
    public LineRole role(String line, StatementHead head) {
        String stripped = line.strip();
        if (stripped.startsWith(":") && head.isEmpty()) {
            return LineRole.COMMAND;
        }
        return stripped.length() < 12 && stripped.matches("(?i)go(?:\\s+\\d+)?;?") ? LineRole.END : LineRole.TEXT;
    }

    @Override
    public boolean endsAtSemicolon(StatementHead head, Blocks blocks) {
        return !head.isRoutine();
    }

    @Override
    public boolean startsStatement(String word, StatementHead head, Supplier<String> rest, int parentheses) {
        boolean alone = head.isRoutine() || head.isAbout("CREATE", "VIEW") || head.isAbout("ALTER", "VIEW");
        return parentheses == 0 && !alone && STARTS.contains(word) && !goesOn(word, head, rest.get());
    }

    /// Whether the word belongs to the statement before it.
    private static boolean goesOn(String word, StatementHead head, String rest) {
        return switch (word) {
            case "ALTER", "DROP" -> head.startsWith("ALTER", "TABLE") && rest.matches("(?:COLUMN|CONSTRAINT)\\b.*");
            case "SET" -> head.first().equals("UPDATE") || rest.matches("(?:NULL|DEFAULT)\\b.*");
            case "UPDATE", "DELETE" -> rest.matches("(?:NO\\s+ACTION|CASCADE|SET)\\b.*");
            default -> false;
        };
    }

    @Override
    public boolean hasIndexesInTables() {
        return true;
    }

    /// How an index is stored, and what replication does.
    @Override
    public void mend(Clause clause) {
        clause.drop("NOT", "FOR", "REPLICATION");
        clause.drop("NONCLUSTERED");
        clause.drop("CLUSTERED");
        clause.drop("ROWGUIDCOL");
        clause.drop("SPARSE");
        clause.dropWithNext("WITH");
        if (!clause.has("REFERENCES")) {
            clause.dropWithNext("ON");
        }
    }

    /// Names of types may stand in quotes, too: `[int]`.
    @Override
    public String verbatim(String declared) {
        return declared.replaceAll("\\[([^\\]]+)]", "$1").replace("\"", "");
    }

    @Override
    public String usualNamespace() {
        return "dbo";
    }

    @Override
    public Optional<ColumnType> type(TypeName type) {
        boolean bare = type.parameters().isEmpty();
        return switch (type.name()) {
            case "bit" -> Optional.of(Plain.BOOLEAN);
            case "smalldatetime" -> Optional.of(Plain.TIMESTAMP);
            case "datetime", "datetime2" -> Optional.of(bare ? Plain.TIMESTAMP : new Verbatim(type.text()));
            case "datetimeoffset" -> Optional.of(bare ? Plain.TIMESTAMP_WITH_TIME_ZONE : new Verbatim(type.text()));
            case "varchar", "nvarchar" -> type.isUnlimited() ? Optional.of(Plain.TEXT) : Optional.empty();
            case "ntext" -> Optional.of(Plain.TEXT);
            case "image" -> Optional.of(Plain.BLOB);
            case "varbinary" -> Optional.of(type.isUnlimited() ? Plain.BLOB : new Verbatim(type.text()));
            case "uniqueidentifier" -> Optional.of(Plain.UUID);
            case "timestamp", "double", "clob", "blob", "json", "string", "long" ->
                Optional.of(new Verbatim(type.text()));
            default -> Optional.empty();
        };
    }
}
