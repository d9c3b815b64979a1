package keyline.app.data.pending;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.app.job.Later;
import keyline.model.ColumnId;
import keyline.model.Schema;
import keyline.model.Value;
import keyline.persistence.store.Cure;
import keyline.persistence.store.Misfit;
import keyline.persistence.store.PendingRemedy;
import keyline.persistence.store.PendingRemedy.OfDesign;
import keyline.persistence.store.PendingRemedy.OfRows;

/// What can be done, as buttons with the number of rows on them. What is in the way of one stands below it; what one
/// needs to know it asks where it stands.
final class RemedyList extends VBox {

    private final Schema schema;
    private final PendingActions actions;
    private final Misfits misfits;

    /// A list without remedies yet.
    RemedyList(Schema schema, PendingActions actions, Misfits misfits) {
        this.schema = schema;
        this.actions = actions;
        this.misfits = misfits;
        getStyleClass().add("remedies");
    }

    /// Asks for the values that don't fit a type.
    interface Misfits {
        CompletableFuture<List<Misfit>> read();
    }

    void show(List<PendingRemedy> remedies) {
        getChildren().setAll(remedies.stream().map(this::row).toList());
    }

    /// Takes over what has been found out about a remedy that is on offer.
    ///
    /// @param at its place, from 0
    void obstruct(int at, PendingRemedy tried) {
        if (tried.obstacle().isPresent() && at < getChildren().size()) {
            getChildren().set(at, row(tried));
        }
    }

    private VBox row(PendingRemedy remedy) {
        VBox row = new VBox();
        boolean asks = !remedy.asks().isEmpty() || remedy.kind() == PendingRemedy.Kind.CONVERT;
        ActionButton button = new ActionButton(remedy.label() + (asks ? "…" : ""), () -> choose(remedy, row));
        button.obstruct(remedy.obstacle());
        button.setMaxWidth(Double.MAX_VALUE);
        row.getChildren().add(button);
        remedy.obstacle().ifPresent(reason -> row.getChildren().add(Labels.wrapped(reason, "muted", "small")));
        return row;
    }

    private void choose(PendingRemedy remedy, VBox row) {
        switch (remedy.change()) {
            case OfDesign(var edit) -> actions.relax(edit);
            case OfRows(Cure.Convert convert) -> Later.then(misfits.read(), found -> convert(convert, found, row));
            case OfRows(Cure cure) when remedy.asks().isEmpty() -> actions.mend(cure.label(), cure);
            case OfRows(Cure cure) -> ask(remedy, cure, row);
        }
    }

    private void ask(PendingRemedy remedy, Cure cure, VBox row) {
        AskForm form = new AskForm(remedy.asks(), schema, answers -> answer(cure, answers));
        unfold(row, form);
        form.enter();
    }

    private void answer(Cure cure, Map<ColumnId, Value> answers) {
        actions.mend(cure.label(), cure.with(answers));
    }

    private void convert(Cure.Convert convert, List<Misfit> found, VBox row) {
        var column = schema.table(convert.target().table()).column(convert.column());
        ConversionForm form = new ConversionForm(
                found, column.type(), schema, values -> actions.mend(convert.label(), convert.converting(values)));
        unfold(row, form);
        form.enter();
    }

    private void unfold(VBox row, Node form) {
        getChildren()
                .forEach(each -> ((VBox) each)
                        .getChildren()
                        .removeIf(node -> node.getStyleClass().contains("ask-form")));
        row.getChildren().add(form);
    }
}
