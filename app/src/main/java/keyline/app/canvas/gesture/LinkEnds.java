package keyline.app.canvas.gesture;

import java.util.Optional;
import keyline.app.canvas.scene.Hit;
import keyline.model.TableId;
import keyline.model.edit.LinkEnd;

/// What a relation can begin and end at.
final class LinkEnds {

    private LinkEnds() {}

    /// The end that is there, if any.
    static Optional<LinkEnd> at(Hit hit) {
        return switch (hit) {
            case Hit.OnHandle(TableId table, var column, _) -> Optional.of(new LinkEnd.OfColumn(table, column));
            case Hit.OnColumn(TableId table, var column) -> Optional.of(new LinkEnd.OfColumn(table, column));
            case Hit.OnHeader(TableId table) -> Optional.of(new LinkEnd.OfTable(table));
            case Hit.OnHeader _, Hit.OnLine _, Hit.OnNote _, Hit.OnArea _, Hit.OnNothing _ -> Optional.empty();
        };
    }
}
