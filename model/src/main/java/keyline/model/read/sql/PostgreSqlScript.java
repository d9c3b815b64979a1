package keyline.model.read.sql;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Verbatim;

/// Scripts of PostgreSQL, those of `pg_dump` and `psql` above all.
final class PostgreSqlScript implements ScriptDialect {

    private static final Set<LexicalRule> LEXIS =
            Set.of(LexicalRule.ESCAPE_STRINGS, LexicalRule.DOLLAR_QUOTES, LexicalRule.NESTED_COMMENTS);

    @Override
    public String key() {
        return "postgresql";
    }

    @Override
    public String displayName() {
        return "PostgreSQL";
    }

    @Override
    public Set<LexicalRule> lexis() {
        return LEXIS;
    }

    /// A line that begins with a backslash is for psql.
    @Override
    public LineRole role(String line, StatementHead head) {
        return head.isEmpty() && line.stripLeading().startsWith("\\") ? LineRole.COMMAND : LineRole.TEXT;
    }

    /// Dumps name the schema of every type.
    @Override
    public String verbatim(String declared) {
        return declared.replaceFirst("^(?i)public\\.", "");
    }

    @Override
    public String usualNamespace() {
        return "public";
    }

    @Override
    public String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<ColumnType> type(TypeName type) {
        return switch (type.name()) {
            case "serial", "serial4" -> Optional.of(Plain.INTEGER);
            case "bigserial", "serial8" -> Optional.of(Plain.BIGINT);
            case "smallserial", "serial2" -> Optional.of(Plain.SMALLINT);
            case "double", "string", "clob", "blob", "datetime", "long", "number", "varchar2", "nvarchar" ->
                Optional.of(new Verbatim(type.text()));
            default -> Optional.empty();
        };
    }
}
