package keyline.app.canvas.popover;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import keyline.model.Column;
import keyline.model.Document;
import keyline.model.ReferentialAction;
import keyline.model.Schema.Reference;
import keyline.model.Table;
import keyline.model.ValueSource;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Dialects;

/// Why an action would not work as meant: the child's columns don't allow it, or the target hasn't got it.
record ActionRemark(Reference relation, Document document) {

    /// A remark on what happens when a row of the parent is deleted.
    Optional<String> onDelete(ReferentialAction action) {
        return columns(action).or(() -> lacking(action, target().map(Dialect::deleteActions)));
    }

    /// A remark on what happens when the key of a row of the parent is changed.
    Optional<String> onUpdate(ReferentialAction action) {
        return columns(action).or(() -> lacking(action, target().map(Dialect::updateActions)));
    }

    private Optional<Dialect> target() {
        return Dialects.of(document.target());
    }

    private Optional<String> lacking(ReferentialAction action, Optional<Set<ReferentialAction>> known) {
        return known.filter(actions -> !actions.contains(action))
                .map(_ -> target().map(Dialect::displayName).orElse("") + " has no " + action.sql() + " here.");
    }

    private Optional<String> columns(ReferentialAction action) {
        return switch (action) {
            case SET_NULL -> said(notNull(), "is NOT NULL, so it can't be set to NULL.");
            case SET_DEFAULT -> said(withoutDefault(), "has no default.");
            case NO_ACTION, RESTRICT, CASCADE -> Optional.empty();
        };
    }

    private static Optional<String> said(String columns, String what) {
        return columns.isEmpty() ? Optional.empty() : Optional.of(columns + " " + what);
    }

    private String notNull() {
        Table child = relation.child();
        return relation.key().columns().stream()
                .filter(child::isNotNull)
                .map(column -> child.column(column).name())
                .collect(Collectors.joining(", "));
    }

    private String withoutDefault() {
        return relation.key().columns().stream()
                .map(relation.child()::column)
                .filter(column -> column.source() instanceof ValueSource.None)
                .map(Column::name)
                .collect(Collectors.joining(", "));
    }
}
