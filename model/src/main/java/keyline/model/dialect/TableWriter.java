package keyline.model.dialect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import keyline.model.Column;
import keyline.model.Constraint;
import keyline.model.Place;
import keyline.model.Table;
import keyline.model.ValueSource.Identity;

/// Writes CREATE TABLE.
record TableWriter(Writing writing) {

    private static final Comparator<Constraint> BY_KIND = Comparator.comparingInt(TableWriter::rank);

    private static int rank(Constraint constraint) {
        return switch (constraint) {
            case Constraint.PrimaryKey _ -> 0;
            case Constraint.Unique _ -> 1;
            case Constraint.Check _ -> 2;
            case Constraint.ForeignKey _ -> 3;
        };
    }

    /// The statement without remarks before it.
    ///
    /// @param inside which constraints stand in the table
    String create(Table table, Predicate<Constraint> inside) {
        List<Line> lines = new ArrayList<>();
        ColumnWriter columns = new ColumnWriter(writing, table);
        for (Column column : table.columns()) {
            lines.add(new Line(remarks(column, table), columns.column(column)));
        }
        ConstraintWriter constraints = new ConstraintWriter(writing);
        table.constraints().stream()
                .filter(inside.and(each -> !standsInColumn(each, table)))
                .sorted(BY_KIND)
                .forEach(each -> lines.add(new Line(
                        writing.remarksOn(new Place.OfConstraint(table.id(), each.id())),
                        constraints.constraint(each, table))));
        return "CREATE TABLE " + writing.name(table) + " (\n" + body(lines) + ")"
                + writing.syntax().tableEnd() + comment(table);
    }

    private boolean standsInColumn(Constraint constraint, Table table) {
        return constraint instanceof Constraint.PrimaryKey
                && writing.dialect().has(Feature.NUMBERED_KEYS)
                && table.columns().stream().anyMatch(column -> column.source() instanceof Identity);
    }

    private List<String> remarks(Column column, Table table) {
        List<String> remarks = new ArrayList<>();
        if (writing.hasComments() && writing.syntax().comments() == Syntax.Comments.REMARKS) {
            remarks.add(column.comment());
        }
        remarks.addAll(writing.remarksOn(new Place.OfColumn(table.id(), column.id())));
        return remarks;
    }

    private String comment(Table table) {
        boolean written = writing.hasComments()
                && !table.comment().isEmpty()
                && writing.syntax().comments() == Syntax.Comments.CLAUSES;
        return written ? " COMMENT = " + writing.syntax().text(table.comment()) : "";
    }

    private static String body(List<Line> lines) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            for (String remark : lines.get(i).remarks) {
                Statement.commentLines(remark)
                        .forEach(comment -> body.append("  ").append(comment).append('\n'));
            }
            body.append("  ").append(lines.get(i).sql).append(i + 1 < lines.size() ? ",\n" : "\n");
        }
        return body.toString();
    }

    private record Line(List<String> remarks, String sql) {}
}
