package keyline.model.read.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Table;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Identity;
import keyline.model.read.sql.ElementParser.Parsed;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.statement.create.table.ColDataType;
import net.sf.jsqlparser.statement.create.table.ColumnDefinition;
import net.sf.jsqlparser.statement.create.table.ColumnOption;
import net.sf.jsqlparser.statement.create.table.ForeignKeyReference;

/// Reads a column with the constraints that stand beside it.
record ColumnReader(Draft draft) {

    private static final Pattern SERIAL = Pattern.compile("(?i)(?:small|big)?serial[248]?");

    /// What a computed column of SQL Server is declared as, which has no type of its own.
    static final String UNKNOWN_TYPE = "sql_variant";

    /// What a column came to.
    ///
    /// @param constraints those beside it but for its foreign keys
    /// @param references its foreign keys
    record Reading(Column column, List<Constraint> constraints, List<Reference> references) {}

    /// A foreign key beside a column.
    record Reference(String name, KeyTarget target) {}

    /// Reads a column.
    ///
    /// @param table the table that it is to be in
    Reading read(Parsed parsed, Table table, ColumnId id) throws NotUnderstood {
        Element element = parsed.element();
        element.known().lost().forEach(draft.remarks()::notKept);
        return switch (parsed) {
            case Parsed.Plain(var _, PlainElement.OfColumn plain) -> read(element, plain, id);
            case Parsed.Odd(var _, ColumnDefinition definition) -> read(element, definition, table, id);
            case Parsed.Plain _, Parsed.Odd _ -> throw new NotUnderstood("it is no column");
        };
    }

    private Reading read(Element element, PlainElement.OfColumn plain, ColumnId id) {
        List<Constraint> keys = plain.options().contains(PlainElement.Option.PRIMARY_KEY)
                ? List.of(new Constraint.PrimaryKey(draft.newId(ConstraintId::new), "", List.of(id)))
                : List.of();
        ValueSource source = element.known().source().orElseGet(ValueSource.None::new);
        Column column = new Column(
                id,
                element.column(),
                new TypeReader(draft).read(plain.type()),
                isNullable(plain.options().contains(PlainElement.Option.NOT_NULL), source),
                source,
                element.known().comment());
        return new Reading(column, keys, List.of());
    }

    private Reading read(Element element, ColumnDefinition definition, Table table, ColumnId id) throws NotUnderstood {
        Options options = new Options(id, element.clause(), definition);
        options.read();
        ColumnType declared = type(element, definition.getColDataType(), table);
        ColumnType type = narrowed(declared, element.column(), options.constraints);
        ValueSource source = element.known().source().orElseGet(() -> source(element, definition, type));
        Column column = new Column(
                id,
                element.column(),
                type,
                isNullable(options.notNull, source),
                source,
                element.known().comment());
        return new Reading(column, options.constraints, options.references);
    }

    /// What numbers its rows takes no NULL, said or not.
    private static boolean isNullable(boolean notNull, ValueSource source) {
        return !notNull && !(source instanceof Identity);
    }

    /// The condition that stands in for a type goes with it.
    private ColumnType narrowed(ColumnType type, String column, List<Constraint> constraints) {
        for (Constraint constraint : List.copyOf(constraints)) {
            if (constraint instanceof Constraint.Check(var _, String name, String expression) && name.isEmpty()) {
                String condition = expression
                        .replace(SqlToken.quoted(column), "?")
                        .replaceFirst("(?iu)^" + Pattern.quote(column) + "(?=\\s)", "?")
                        .replaceAll("\\s", "")
                        .toLowerCase(Locale.ROOT);
                Optional<ColumnType> meant = draft.dialect().narrowed(type, condition);
                if (meant.isPresent()) {
                    constraints.remove(constraint);
                    return meant.get();
                }
            }
        }
        return type;
    }

    private ColumnType type(Element element, ColDataType declared, Table table) {
        List<String> arguments = declared.getArgumentsStringList();
        TypeReader types = new TypeReader(draft);
        return declared.getDataType().equalsIgnoreCase("enum") && arguments != null
                ? types.enumOf(arguments, table, element.column())
                : types.read(element.shown(declared.toString()));
    }

    /// Where its value comes from, by its type and default.
    static ValueSource source(Element element, ColumnDefinition definition, ColumnType type) {
        String declared = definition.getColDataType().toString();
        if (SERIAL.matcher(declared).matches()) {
            return new Identity(Identity.Mode.BY_DEFAULT);
        }
        if (definition.getColumnOptions() != null) {
            for (ColumnOption option : definition.getColumnOptions()) {
                Expression value = option.getDefaultExpression();
                if (value != null) {
                    return shown(DefaultReader.read(value, type), element.clause());
                }
            }
        }
        return new ValueSource.None();
    }

    private static ValueSource shown(ValueSource source, ParserText clause) {
        return source instanceof ValueSource.Expression(String sql)
                ? new ValueSource.Expression(clause.shown(sql))
                : source;
    }

    /// The words behind the type, one after another.
    private final class Options {

        private final ColumnId id;
        private final ParserText clause;
        private final List<String> words;
        private final List<String> checks;
        private final List<ForeignKeyReference> targets = new ArrayList<>();
        private final List<Constraint> constraints = new ArrayList<>();
        private final List<Reference> references = new ArrayList<>();
        private boolean notNull;
        private String name = "";
        private int at;

        Options(ColumnId id, ParserText clause, ColumnDefinition definition) {
            this.id = id;
            this.clause = clause;
            checks = new ArrayList<>(clause.checks());
            words = definition.getColumnSpecs() == null ? List.of() : definition.getColumnSpecs();
            if (definition.getColumnOptions() != null) {
                definition.getColumnOptions().stream()
                        .map(ColumnOption::getForeignKeyReference)
                        .filter(target -> target != null)
                        .forEach(targets::add);
            }
        }

        void read() throws NotUnderstood {
            while (at < words.size()) {
                String word = next();
                switch (word.toUpperCase(Locale.ROOT).split(" ", 2)[0]) {
                    case "CONSTRAINT" -> name = clause.name(next(), draft.dialect());
                    case "NOT" -> notNull |= skip("NULL");
                    case "PRIMARY", "KEY" -> primaryKey();
                    case "UNIQUE" -> unique();
                    case "CHECK" -> check();
                    case "REFERENCES" -> reference();
                    case "DEFAULT" -> value();
                    case "COLLATE" -> lose(1, "collations of columns");
                    case "AFTER" -> lose(1, "places of added columns");
                    case "FIRST" -> lose(0, "places of added columns");
                    case "ON" -> lose(2, "columns that every update sets to the time");
                    case "NULL", "FOREIGN", "VISIBLE", "INVISIBLE", "ENABLE" -> named();
                    default -> draft.remarks().notKept("options of columns, such as " + word);
                }
            }
        }

        private String next() {
            return at < words.size() ? words.get(at++) : "";
        }

        private boolean skip(String word) {
            boolean found = at < words.size() && words.get(at).equalsIgnoreCase(word);
            at += found ? 1 : 0;
            return found;
        }

        private String named() {
            String taken = name;
            name = "";
            return taken;
        }

        private void primaryKey() {
            skip("KEY");
            constraints.add(new Constraint.PrimaryKey(draft.newId(ConstraintId::new), named(), List.of(id)));
        }

        private void unique() {
            skip("KEY");
            constraints.add(new Constraint.Unique(draft.newId(ConstraintId::new), named(), List.of(id)));
        }

        private void check() throws NotUnderstood {
            next();
            if (checks.isEmpty()) {
                throw new NotUnderstood("the condition is missing");
            }
            String expression = checks.removeFirst();
            constraints.add(new Constraint.Check(draft.newId(ConstraintId::new), named(), expression));
        }

        private void reference() throws NotUnderstood {
            if (targets.isEmpty()) {
                throw new NotUnderstood("the parent is missing");
            }
            ForeignKeyReference target = targets.removeFirst();
            references.add(new Reference(named(), ParsedReference.target(target, clause, draft.dialect())));
        }

        private void value() {
            named();
            next();
        }

        private void lose(int words, String what) {
            at += words;
            draft.remarks().notKept(what);
        }
    }
}
