package keyline.model.migration;

import java.util.List;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Generated;
import keyline.model.ValueSource.Identity;
import keyline.model.dialect.Clauses;
import keyline.model.dialect.Statement;
import keyline.model.dialect.Statement.Part;
import keyline.model.dialect.Syntax;

/// Adds and alters the columns of one table that stays; those that are computed come last, for they need the others.
record ColumnSteps(Delta delta, Aside aside, Steps steps, Kept table) {

    /// Drops what is only computed, before anything else happens to the columns.
    void dropComputed() {
        for (Column column : table.before().columns()) {
            if (delta.isDroppedEarly(column, table)) {
                Clauses was = delta.was();
                Spot spot = new Spot(was.name(table.before()), was.name(column.name()), "");
                delta.syntax().dropColumn(spot, column).forEach(sql -> steps.add(Part.ALTER, sql));
            }
        }
    }

    void run() {
        ColumnOrder order = new ColumnOrder(delta, table);
        table.after().columns().stream()
                .filter(column -> !(column.source() instanceof Generated))
                .forEach(column -> make(column, order));
        table.after().columns().stream()
                .filter(column -> column.source() instanceof Generated)
                .forEach(column -> make(column, order));
        table.after().columns().forEach(column -> settle(column, order));
    }

    private void make(Column column, ColumnOrder order) {
        Optional<Column> was = table.before().find(column.id());
        if (was.isEmpty() || delta.treatment(column).isNew()) {
            String place = order.placeOfNew(column);
            add(column, place, was.filter(_ -> delta.treatment(column) == Treatment.CARRIED));
            return;
        }
        if (delta.treatment(column) == Treatment.ALTERED) {
            alter(new ColumnPair(table, was.get(), column));
        }
    }

    /// Moves a column to its place, and comments on it where that is a clause of its definition.
    private void settle(Column column, ColumnOrder order) {
        String place = order.move(column);
        boolean commented = words().comments() == Syntax.Comments.CLAUSES
                && delta.treatment(column) == Treatment.SAME
                && table.before()
                        .find(column.id())
                        .filter(was -> !was.comment().equals(column.comment()))
                        .isPresent();
        if (!place.isEmpty() || commented) {
            String definition = delta.now().column(meanwhile(column), table.after());
            steps.add(Part.ALTER, "ALTER TABLE " + name() + " MODIFY COLUMN " + definition + place);
        }
    }

    private Syntax words() {
        return delta.dialect().syntax();
    }

    private String name() {
        return delta.now().name(table.after());
    }

    private Column meanwhile(Column column) {
        return new KeyedNumbers(delta, table).meanwhile(column);
    }

    private void add(Column column, String place, Optional<Column> source) {
        Optional<String> value = source.map(this::carried).or(() -> delta.begun(column, table));
        if (value.isPresent() && delta.isOfDomain(column) && source.isEmpty()) {
            addWithDefault(column, place, value.get());
        } else if (!column.nullable() && value.isPresent()) {
            steps.add(Part.ALTER, added(column.asNullable(), place));
            source.ifPresentOrElse(
                    old -> carry(old, column),
                    () -> fill(column, value.get(), "The rows that are there get %s.".formatted(value.get())));
            boolean open =
                    source.filter(old -> old.nullable() && !fills(old, column)).isPresent();
            alter(new ColumnPair(table, column.asNullable(), column), open ? needsValues(column) : "");
        } else if (source.isEmpty() && table.beginsEmpty(column)) {
            Column empty = column.withSource(new ValueSource.None());
            String remark = "The rows that are there have none: the default would be the same in all of them.";
            steps.add(new Statement(Part.ALTER, List.of(remark), added(empty, place)));
            alter(new ColumnPair(table, empty, column));
        } else {
            Statement statement = new Statement(Part.ALTER, List.of(), added(column, place));
            steps.add(statement, needs(column).stream().toList());
            source.ifPresent(old -> carry(old, column));
        }
        source.ifPresent(this::dropCarried);
    }

    /// A domain may refuse NULL, so the column isn't without a value for a moment.
    private void addWithDefault(Column column, String place, String value) {
        Column begun = column.withSource(new ValueSource.Expression(value));
        String remark = "The rows that are there get %s.".formatted(value);
        steps.add(
                new Statement(Part.ALTER, List.of(remark), added(begun, place)),
                new Hazard.MayFail(table.after().id(), ""));
        alter(new ColumnPair(table, begun, column), "");
    }

    /// What a column that is added as it is wants of the rows that are there.
    private Optional<Hazard> needs(Column column) {
        boolean value = !column.nullable() && column.source() instanceof ValueSource.None;
        boolean computed =
                column.source() instanceof Identity || (column.source() instanceof Generated && !column.nullable());
        String sentence = value ? "Fails where there are rows: each needs a value of its own." : "";
        return value || computed || delta.isOfDomain(column)
                ? Optional.of(new Hazard.MayFail(table.after().id(), sentence))
                : Optional.empty();
    }

    private String carried(Column old) {
        return delta.now().name(aside.of(old, table));
    }

    private void dropCarried(Column old) {
        Spot spot = new Spot(name(), carried(old), "");
        delta.syntax().dropColumn(spot, old.withName(aside.of(old, table))).forEach(sql -> steps.add(Part.ALTER, sql));
    }

    private String added(Column column, String place) {
        return delta.syntax().addColumn(name(), delta.now().column(meanwhile(column), table.after()), place);
    }

    private void fill(Column column, String value, String remark) {
        String set = delta.now().name(column.name()) + " = " + value;
        List<String> remarks = remark.isEmpty() ? List.of() : List.of(remark);
        steps.add(new Statement(Part.ALTER, remarks, delta.syntax().update(name(), set, "")));
    }

    /// Takes the values of another column over, and says what becomes of them.
    private void carry(Column old, Column column) {
        String filled = fills(old, column)
                ? "COALESCE(%s, %s)".formatted(carried(old), delta.now().defaultOf(column, table.after()))
                : carried(old);
        String set = delta.now().name(column.name()) + " = " + filled;
        steps.add(
                new Statement(Part.ALTER, List.of(), delta.syntax().update(name(), set, "")),
                hazards(new ColumnPair(table, old, column), ""));
    }

    /// Whether rows without a value get the default of a column that takes no NULL any more.
    private boolean fills(Column was, Column now) {
        return was.nullable() && !now.nullable() && now.source() instanceof ValueSource.Literal && table.isFree(now);
    }

    private static String needsValues(Column column) {
        return "Fails where a row has no %s.".formatted(column.name());
    }

    private void alter(ColumnPair pair) {
        String value = delta.now().defaultOf(pair.now(), table.after());
        if (!fills(pair.was(), pair.now())) {
            alter(pair, pair.closes() ? needsValues(pair.now()) : "");
            return;
        }
        ColumnPair loosened = pair.loosened();
        if (delta.isRetyped(loosened) || loosened.hasOtherSource()) {
            alter(loosened, "");
        }
        String name = delta.now().name(pair.now().name());
        String sql = delta.syntax().update(name(), name + " = " + value, " WHERE " + name + " IS NULL");
        steps.add(new Statement(Part.ALTER, List.of("Rows without a value get the default."), sql));
        alter(pair.rest(), "");
    }

    private void alter(ColumnPair pair, String risk) {
        Column now = meanwhile(pair.now());
        ColumnChange change = new ColumnChange(new ColumnPair(table, pair.was(), now), delta, name());
        List<String> statements = delta.syntax().alter(change);
        List<Hazard> hazards = hazards(pair, risk);
        int hazardous = hazardous(statements, delta.isRetyped(pair) ? " " + change.type() : "NOT NULL");
        for (int i = 0; i < statements.size(); i++) {
            steps.add(new Statement(Part.ALTER, List.of(), statements.get(i)), i == hazardous ? hazards : List.of());
        }
    }

    /// The statement of which the hazards are to be told: what goes before it only makes way.
    private static int hazardous(List<String> statements, String words) {
        int at = 0;
        while (at < statements.size() && !statements.get(at).contains(words)) {
            at++;
        }
        return at < statements.size() ? at : 0;
    }

    private List<Hazard> hazards(ColumnPair pair, String risk) {
        String column = table.after().name() + "." + pair.now().name();
        Hazard mayFail = new Hazard.MayFail(
                table.after().id(),
                "Fails where a value of %s doesn't suit the new type. %s"
                        .formatted(column, risk)
                        .strip());
        return switch (delta.conversion(pair)) {
            case KEEPS ->
                delta.isRetyped(pair) && delta.isOfDomain(pair.now())
                        ? List.of(mayFail)
                        : risk.isEmpty()
                                ? List.of()
                                : List.of(new Hazard.MayFail(table.after().id(), risk));
            case REFUSES, IMPOSSIBLE -> List.of(mayFail);
            case REWRITES -> List.of(mayFail, Losses.ofWriting(pair));
            case TRIMS -> {
                Hazard loses = new Hazard.Loses(
                        table.after().id(),
                        Optional.of(pair.now().id()),
                        "values of %s are cut to what the new type holds.".formatted(column));
                boolean fails = !risk.isEmpty() || delta.mayOverflow(pair);
                yield fails ? List.of(mayFail, loses) : List.of(loses);
            }
        };
    }
}
