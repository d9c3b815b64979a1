package keyline.model.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint.Check;
import keyline.model.Index;
import keyline.model.Index.Kind;
import keyline.model.Index.OfExpression;
import keyline.model.NamedType.Domain;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.ValueSource;
import keyline.model.ValueSource.CurrentTime;
import keyline.model.ValueSource.Expression;
import keyline.model.ValueSource.Generated;
import keyline.model.dialect.Wording.Worded;

/// Puts checks, defaults, generated columns and indexes into the words of a dialect. One that can't be said there, or
/// would mean something else, is left out with a remark.
///
/// @param schema as it was designed: casts name its types
record ExpressionFitting(Schema schema, Dialect dialect) {

    // A check is never asked again there when the time has come.
    private static final Set<String> TIMELESS_CHECKS = Set.of("mysql", "mariadb", "oracle", "sqlite", "d1");
    private static final Set<String> TIMELESS_COLUMNS =
            Set.of("postgresql", "mysql", "mariadb", "oracle", "sqlite", "d1");

    Column column(Column column, Table table, Remarks remarks) {
        return switch (column.source()) {
            case Expression(String sql) ->
                column.withSource(withDefault(sql, column, Wording.value(sql, dialect, table, schema), remarks));
            case Generated(String sql, var storage) -> {
                Worded worded = Wording.value(sql, dialect, table, schema);
                boolean said = isSaid(worded, column.name() + ": the expression", TIMELESS_COLUMNS, remarks);
                yield column.withSource(said ? new Generated(worded.sql(), storage) : new ValueSource.None());
            }
            case ValueSource.None _, ValueSource.Literal _, CurrentTime _, ValueSource.Identity _ -> column;
        };
    }

    private ValueSource withDefault(String sql, Column column, Worded worded, Remarks remarks) {
        if (!isSaid(worded, column.name() + ": the default", Set.of(), remarks)) {
            return new ValueSource.None();
        }
        boolean now = worded.sql().equals("CURRENT_TIMESTAMP")
                && !sql.equalsIgnoreCase(worded.sql())
                && ColumnFitting.hasCurrentTime(column.type());
        return now ? new CurrentTime() : new Expression(worded.sql());
    }

    Optional<Check> check(Check check, Table table, Remarks remarks) {
        Worded worded = Wording.condition(check.expression(), dialect, table, schema);
        return isSaid(worded, check.name(), TIMELESS_CHECKS, remarks)
                ? Optional.of(new Check(check.id(), check.name(), worded.sql()))
                : Optional.empty();
    }

    /// An index whose condition can't be said is over all rows; a unique one then must not be unique.
    Optional<Index> index(Index index, Table table, Remarks remarks) {
        boolean plain = index.where().isEmpty() && index.parts().stream().noneMatch(OfExpression.class::isInstance);
        return plain ? Optional.of(index) : worded(index, table, remarks);
    }

    private Optional<Index> worded(Index index, Table table, Remarks remarks) {
        List<Index.Part> parts = new ArrayList<>();
        for (Index.Part part : index.parts()) {
            if (part instanceof OfExpression(String sql, var direction)) {
                Worded worded = Wording.value(sql, dialect, table, schema);
                if (!isSaid(worded, index.name(), TIMELESS_COLUMNS, remarks)) {
                    return Optional.empty();
                }
                parts.add(new OfExpression(worded.sql(), direction));
            } else {
                parts.add(part);
            }
        }
        Worded where = Wording.condition(index.where(), dialect, table, schema);
        boolean said = isSaid(where, index.name() + ": its condition", TIMELESS_COLUMNS, remarks);
        if (!said && index.kind() == Kind.UNIQUE) {
            remarks.add("%s: it is over all rows and not unique.".formatted(index.name()));
        }
        return Optional.of(new Index(
                index.id(),
                index.name(),
                said ? index.kind() : Kind.PLAIN,
                parts,
                index.method(),
                said ? where.sql() : ""));
    }

    Domain domain(Domain domain, Remarks remarks) {
        Table values = Table.of(new TableId(0), "").with(Column.of(new ColumnId(0), "value", domain.base()));
        List<String> checks = new ArrayList<>();
        for (String check : domain.checks()) {
            Worded worded = Wording.condition(check, dialect, values, schema);
            if (isSaid(worded, domain.name() + ": a check", TIMELESS_CHECKS, remarks)) {
                checks.add(worded.sql());
            }
        }
        return new Domain(
                domain.id(),
                domain.namespace(),
                domain.name(),
                domain.base(),
                domain.nullable(),
                domain.source(),
                checks,
                domain.comment());
    }

    private boolean isSaid(Worded worded, String what, Set<String> timeless, Remarks remarks) {
        Optional<String> obstacle = OneExpression.obstacle(worded.sql(), dialect);
        if (obstacle.isPresent()) {
            remarks.add("%s is left out: %s.".formatted(what, obstacle.get()));
            return false;
        }
        if (worded.lacking().isPresent()) {
            remarks.add("%s is left out: %s has no %s."
                    .formatted(what, dialect.displayName(), worded.lacking().get()));
            return false;
        }
        if (worded.clock() && timeless.contains(dialect.key())) {
            remarks.add("%s is left out: %s takes no clock here.".formatted(what, dialect.displayName()));
            return false;
        }
        String subject = what.replaceFirst(": .*", "");
        worded.remarks()
                .forEach(remark -> remarks.add("%s: in %s, %s.".formatted(subject, dialect.displayName(), remark)));
        return true;
    }
}
