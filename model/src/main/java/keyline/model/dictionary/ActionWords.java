package keyline.model.dictionary;

import keyline.model.Constraint.ForeignKey;
import keyline.model.Deferral;
import keyline.model.ReferentialAction;

/// What a foreign key does when its parents change, in words.
final class ActionWords {

    private ActionWords() {}

    /// Empty when changes are refused in the usual way.
    static String of(ForeignKey key) {
        String delete = key.onDelete() == ReferentialAction.NO_ACTION
                ? ""
                : "ON DELETE " + key.onDelete().sql();
        String update = key.onUpdate() == ReferentialAction.NO_ACTION
                ? ""
                : "ON UPDATE " + key.onUpdate().sql();
        String deferral = key.deferral() == Deferral.NOT_DEFERRABLE ? "" : "DEFERRABLE";
        return String.join(" ", delete, update, deferral).replaceAll(" +", " ").strip();
    }
}
