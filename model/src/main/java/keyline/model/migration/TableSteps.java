package keyline.model.migration;

import java.util.List;
import java.util.stream.Collectors;
import keyline.model.Column;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Table;
import keyline.model.ValueSource.Generated;
import keyline.model.dialect.Clauses;
import keyline.model.dialect.Statement.Part;

/// Makes tables, with their indexes and comments.
record TableSteps(Delta delta, Aside aside, Steps steps) {

    void make() {
        Clauses now = delta.now();
        for (Table table : delta.made()) {
            steps.add(now.create(table, each -> !(each instanceof ForeignKey key && now.isLate(key, table))));
            if (delta.isCopied(table.id())) {
                copy(delta.was().schema().table(table.id()), table);
            }
            table.indexes().forEach(index -> steps.add(now.create(index, table)));
            steps.addAll(now.comments(table));
        }
    }

    private void copy(Table from, Table to) {
        List<Column> columns = to.columns().stream()
                .filter(column -> !(column.source() instanceof Generated))
                .filter(column -> from.find(column.id()).isPresent())
                .toList();
        String targets =
                columns.stream().map(each -> delta.now().name(each.name())).collect(Collectors.joining(", "));
        String sources = columns.stream()
                .map(each -> delta.was().name(from.column(each.id()).name()))
                .collect(Collectors.joining(", "));
        if (!columns.isEmpty()) {
            steps.add(
                    Part.ROWS,
                    "INSERT INTO %s (%s)%s\nSELECT %s FROM %s"
                            .formatted(
                                    delta.now().name(to),
                                    targets,
                                    delta.dialect().syntax().overriding(),
                                    sources,
                                    aside.qualified(from)),
                    new Hazard.MayFail(to.id(), ""));
        }
    }
}
