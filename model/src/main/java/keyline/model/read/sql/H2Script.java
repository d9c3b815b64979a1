package keyline.model.read.sql;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Decimal;
import keyline.model.ColumnType.Varchar;
import keyline.model.ValueSource.Generated.Storage;

/// Scripts of H2, those of its `SCRIPT` command above all.
final class H2Script implements ScriptDialect {

    private static final Set<LexicalRule> LEXIS = Set.of(LexicalRule.DOLLAR_QUOTES);

    @Override
    public String key() {
        return "h2";
    }

    @Override
    public String displayName() {
        return "H2";
    }

    @Override
    public Set<LexicalRule> lexis() {
        return LEXIS;
    }

    @Override
    public String usualNamespace() {
        return "PUBLIC";
    }

    /// What helps the optimizer, and the sequence that an identity of old versions stands for.
    @Override
    public boolean numbersForNull() {
        return true;
    }

    @Override
    public void mend(Clause clause) {
        clause.dropWithNext("SELECTIVITY");
        clause.drop("NULL_TO_DEFAULT");
        clause.dropWithNext("SEQUENCE");
        clause.drop("NOCHECK");
    }

    @Override
    public Storage usualStorage() {
        return Storage.STORED;
    }

    @Override
    public Optional<ColumnType> type(TypeName type) {
        return switch (type.name()) {
            case "character large object", "char large object" ->
                type.parameters().isEmpty() ? Optional.of(ColumnType.Plain.TEXT) : Optional.empty();
            case "binary large object" ->
                type.parameters().isEmpty() ? Optional.of(ColumnType.Plain.BLOB) : Optional.empty();
            case "decfloat" ->
                type.parameters().isEmpty()
                        ? Optional.of(new Decimal(OptionalInt.empty(), OptionalInt.empty()))
                        : Optional.empty();
            case "varchar_ignorecase" -> Optional.of(new Varchar(type.length()));
            default -> Optional.empty();
        };
    }
}
