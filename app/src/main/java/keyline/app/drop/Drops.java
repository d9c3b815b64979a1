package keyline.app.drop;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import keyline.app.LiveRows;
import keyline.app.Session;
import keyline.app.job.Later;
import keyline.app.notice.Notice;
import keyline.app.notice.NoticeBar;
import keyline.app.text.Count;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.edit.Batch;
import keyline.model.edit.DropColumns;
import keyline.model.edit.DropConstraint;
import keyline.model.edit.DropTables;
import keyline.model.edit.Edit;
import keyline.model.edit.SetPrimaryKey;
import keyline.model.impact.Consequence;
import keyline.model.impact.Impact;
import keyline.persistence.store.Loss;

/// Keeps drops back that others refer to or that take rows along, and says so with what could be done instead. All others
/// are made at once: undo brings everything back. FX thread only.
public final class Drops implements Session.Guard {

    private static final String KEY = "drop";

    private final Session session;
    private final LiveRows rows;
    private final NoticeBar notices;

    /// Looks at the drops of a session.
    public Drops(Session session, LiveRows rows, NoticeBar notices) {
        this.session = session;
        this.rows = rows;
        this.notices = notices;
    }

    @Override
    public boolean keepsBack(Edit edit) {
        notices.dismiss(KEY);
        if (drops(edit).findAny().isEmpty()) {
            return false;
        }
        Impact impact = Impact.of(edit, session.document());
        if (impact.isEmpty() && !concernsRows(edit)) {
            return false;
        }
        Later.then(rows.losses(edit), losses -> {
            if (impact.isEmpty() && losses.isEmpty()) {
                session.performSeen(edit);
            } else {
                ask(edit, impact, losses);
            }
        });
        return true;
    }

    private static Stream<Edit> drops(Edit edit) {
        if (edit instanceof Batch(String _, List<Edit> edits)) {
            return edits.stream().flatMap(Drops::drops);
        }
        boolean drop = edit instanceof DropTables
                || edit instanceof DropColumns
                || edit instanceof DropConstraint
                || edit instanceof SetPrimaryKey;
        return drop ? Stream.of(edit) : Stream.of();
    }

    /// Constraints take no values along.
    private boolean concernsRows(Edit edit) {
        return drops(edit)
                .flatMap(each -> switch (each) {
                    case DropTables(var tables) -> tables.stream();
                    case DropColumns(TableId table, _) -> Stream.of(table);
                    default -> Stream.<TableId>of(); // an edit is of any kind
                })
                .anyMatch(table -> rows.state().get().rowsOf(table) > 0);
    }

    private void ask(Edit edit, Impact impact, List<Loss> losses) {
        Schema schema = session.document().schema();
        List<String> sentences = new ArrayList<>();
        losses.forEach(loss -> sentences.add(sentence(loss, schema)));
        impact.consequences().stream().map(Consequence::sentence).forEach(sentences::add);
        List<Notice.Choice> choices = new ArrayList<>();
        choices.add(new Notice.Choice(edit.label(session.document()), () -> session.performSeen(edit)));
        impact.alternatives()
                .forEach(other -> choices.add(
                        new Notice.Choice(other.label(), () -> session.performSeen(other.edit()))));
        choices.add(new Notice.Choice("Cancel", () -> {}));
        notices.show(new Notice(KEY, Notice.Tone.QUESTION, String.join(" ", sentences), choices));
    }

    /// "6 rows of customers go." or "6 values of customers.name go."
    private static String sentence(Loss loss, Schema schema) {
        Table table = schema.table(loss.table());
        String verb = loss.count() == 1 ? "goes" : "go";
        return loss.column()
                .map(column -> "%s of %s.%s %s."
                        .formatted(
                                Count.of(loss.count(), "value"),
                                table.name(),
                                table.column(column).name(),
                                verb))
                .orElseGet(() -> "%s of %s %s.".formatted(Count.of(loss.count(), "row"), table.name(), verb));
    }
}
