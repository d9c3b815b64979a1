package keyline.app.compare;

import keyline.model.change.Change;

/// What a change does to the thing that it is about.
public enum Effect {
    ADDED("added", "+"),
    CHANGED("changed", "~"),
    RENAMED("renamed", "→"),
    REMOVED("removed", "−");

    private final String word;
    private final String sign;

    Effect(String word, String sign) {
        this.word = word;
        this.sign = sign;
    }

    /// "added"
    public String word() {
        return word;
    }

    /// One letter for it.
    public String sign() {
        return sign;
    }

    /// What this change does.
    public static Effect of(Change change) {
        return switch (change) {
            case Change.NamespaceAdded _,
                    Change.TypeAdded _,
                    Change.TableAdded _,
                    Change.ColumnAdded _,
                    Change.ConstraintAdded _,
                    Change.IndexAdded _,
                    Change.ViewAdded _,
                    Change.DiagramAdded _ -> ADDED;
            case Change.NamespaceDropped _,
                    Change.TypeDropped _,
                    Change.TableDropped _,
                    Change.ColumnDropped _,
                    Change.ConstraintDropped _,
                    Change.IndexDropped _,
                    Change.ViewDropped _,
                    Change.DiagramDropped _ -> REMOVED;
            case Change.NamespaceRenamed _, Change.TableRenamed _ -> RENAMED;
            case Change.TypeChanged(var was, var now) -> of(was.name(), now.name());
            case Change.ViewChanged(var was, var now) -> of(was.name(), now.name());
            case Change.ColumnChanged column ->
                of(column.before().name(), column.after().name());
            case Change.TableMoved _,
                    Change.TableCommented _,
                    Change.ColumnsReordered _,
                    Change.ConstraintChanged _,
                    Change.ConstraintsReordered _,
                    Change.IndexChanged _,
                    Change.IndexesReordered _,
                    Change.DiagramChanged _,
                    Change.TargetChanged _ -> CHANGED;
        };
    }

    private static Effect of(String before, String after) {
        return before.equals(after) ? CHANGED : RENAMED;
    }
}
