package keyline.model.migration;

import java.util.ArrayList;
import java.util.List;
import keyline.model.Deferral;
import keyline.model.dialect.Statement;
import keyline.model.dialect.Statement.Part;

/// The way of a migration where tables can be altered. What refers to others goes first and comes last; what loses data
/// comes at the very end, so that all else is done when it begins.
final class AlterPlan {

    private final Delta delta;
    private final Aside aside;
    private final Steps steps = new Steps();

    AlterPlan(Delta delta) {
        this.delta = delta;
        this.aside = new Aside(delta);
    }

    List<Step> steps() {
        ViewSteps views = new ViewSteps(delta, steps);
        KeySteps keys = new KeySteps(delta, steps);
        TableSteps tables = new TableSteps(delta, aside, steps);
        views.drop();
        keys.drop();
        delta.kept().forEach(table -> columns(table).dropComputed());
        new NameSteps(delta, aside, steps).run();
        new TypeSteps(delta, aside, steps).run();
        for (Kept table : delta.kept()) {
            columns(table).run();
            new CommentSteps(delta, steps, table).run();
        }
        keys.add();
        tables.make();
        keys.addForeignKeys(delta.made());
        views.make();
        new LossSteps(delta, aside, steps).run();
        return framed(steps.all());
    }

    private ColumnSteps columns(Kept table) {
        return new ColumnSteps(delta, aside, steps, table);
    }

    /// In a transaction where there is one, and behind what can't be in it.
    private List<Step> framed(List<Step> body) {
        Steps framed = new Steps();
        new TypeSteps(delta, aside, framed)
                .newValues()
                .forEach(sql -> framed.add(new Statement(
                        Part.TYPE,
                        List.of("Before the transaction: a new value can't be used in the one that adds it."),
                        sql)));
        if (!body.isEmpty()) {
            delta.syntax().begin().forEach(sql -> framed.add(Part.START, sql));
        }
        if (deferKeys() && body.stream().anyMatch(AlterPlan::changesRows)) {
            delta.syntax().undeferred().forEach(sql -> framed.add(Part.START, sql));
        }
        List<Step> all = new ArrayList<>(framed.all());
        all.addAll(body);
        if (!body.isEmpty()) {
            Steps end = new Steps();
            delta.syntax().end().forEach(sql -> end.add(Part.END, sql));
            all.addAll(end.all());
        }
        return all;
    }

    private boolean deferKeys() {
        return delta.kept().stream()
                .flatMap(table -> table.before().foreignKeys().stream())
                .anyMatch(key -> key.deferral() == Deferral.INITIALLY_DEFERRED);
    }

    private static boolean changesRows(Step step) {
        return step.statement().sql().startsWith("UPDATE ");
    }
}
