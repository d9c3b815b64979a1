package keyline.app.impact;

import keyline.app.text.Count;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.persistence.store.Loss;

/// Says which rows or values an edit would take along.
final class LossText {

    private LossText() {}

    /// "6 rows of customers go." or "6 values of customers.name go."
    static String of(Loss loss, Schema schema) {
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
