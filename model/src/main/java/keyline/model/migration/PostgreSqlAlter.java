package keyline.model.migration;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keyline.model.NamedType;
import keyline.model.TypeFamily;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Identity;
import keyline.model.dialect.Commented;
import keyline.model.dialect.RowSyntax.Numbered;
import keyline.model.dialect.Syntax;

/// PostgreSQL. All of a script but new values of enums stands in one transaction.
///
/// @param syntax what sets the counter of a numbered column
record PostgreSqlAlter(Syntax syntax) implements AlterSyntax {

    private static final Set<TypeFamily> BY_ITSELF = EnumSet.of(
            TypeFamily.WHOLE_NUMBER,
            TypeFamily.DECIMAL,
            TypeFamily.FLOATING_POINT,
            TypeFamily.DATE,
            TypeFamily.TIMESTAMP);

    @Override
    public List<String> begin() {
        return List.of("BEGIN");
    }

    /// "cannot ALTER TABLE because it has pending trigger events" else, where a script changes rows.
    @Override
    public List<String> undeferred() {
        return List.of("SET CONSTRAINTS ALL IMMEDIATE");
    }

    @Override
    public List<String> end() {
        return List.of("COMMIT");
    }

    @Override
    public Optional<String> moveTable(String table, String namespace) {
        return Optional.of("ALTER TABLE " + table + " SET SCHEMA " + namespace);
    }

    @Override
    public Optional<String> moveType(NamedType type, String from, String namespace) {
        return Optional.of("ALTER " + AlterSyntax.kind(type) + " " + from + " SET SCHEMA " + namespace);
    }

    @Override
    public List<String> alter(ColumnChange change) {
        List<String> steps = new ArrayList<>();
        boolean defaultGoes = !(change.was().source() instanceof ValueSource.None)
                && !change.pair().wasNumbered()
                && change.hasOtherDefault();
        if (defaultGoes && (change.isRetyped() || change.defaultValue().isEmpty())) {
            steps.add(change.alter("DROP DEFAULT"));
        }
        if (change.pair().wasNumbered() && !change.pair().isNumbered()) {
            steps.add(change.alter("DROP IDENTITY"));
        }
        if (change.isRetyped()) {
            steps.add(change.alter("TYPE " + change.type() + using(change)));
        }
        if (change.hasOtherDefault() && !change.defaultValue().isEmpty()) {
            steps.add(change.alter("SET DEFAULT " + change.defaultValue()));
        }
        if (change.hasOtherNullability()) {
            steps.add(change.alter(change.column().nullable() ? "DROP NOT NULL" : "SET NOT NULL"));
        }
        steps.addAll(numbering(change));
        return steps;
    }

    /// Between types that PostgreSQL doesn't convert by itself, the value goes by its text, which it may be already.
    /// Elsewhere it must do without: an explicit cast would cut what is too long.
    private static String using(ColumnChange change) {
        boolean byItself = (change.family() == TypeFamily.TEXT && !change.isNamed())
                || (BY_ITSELF.contains(change.family()) && BY_ITSELF.contains(change.familyBefore()));
        return byItself ? "" : " USING " + change.name() + cast(change);
    }

    /// Numbers and truth know each other as `integer` only.
    private static String cast(ColumnChange change) {
        if (change.familyBefore() == TypeFamily.BOOLEAN && change.family() == TypeFamily.WHOLE_NUMBER) {
            return "::integer";
        }
        if (change.familyBefore() == TypeFamily.WHOLE_NUMBER && change.family() == TypeFamily.BOOLEAN) {
            return " <> 0";
        }
        return (change.familyBefore() == TypeFamily.TEXT ? "::" : "::text::") + change.type();
    }

    private List<String> numbering(ColumnChange change) {
        if (!(change.column().source() instanceof Identity(Identity.Mode mode))) {
            return List.of();
        }
        if (change.pair().wasNumbered()) {
            return change.pair().hasOtherSource()
                    ? List.of(change.alter("SET GENERATED " + mode.name().replace('_', ' ')))
                    : List.of();
        }
        List<String> steps = new ArrayList<>(List.of(change.alter("ADD " + syntax.identity(mode))));
        steps.addAll(
                syntax.afterRows(new Numbered(change.table(), change.column().name(), change.name(), mode)));
        return steps;
    }

    @Override
    public List<String> comment(Commented thing, String before, String after, Syntax words) {
        return after.isEmpty()
                ? List.of("COMMENT ON %s %s IS NULL".formatted(thing.kind(), thing.quotedName()))
                : List.of(words.comment(thing, after));
    }
}
