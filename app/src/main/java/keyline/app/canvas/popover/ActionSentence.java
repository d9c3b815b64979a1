package keyline.app.canvas.popover;

import java.util.Locale;
import keyline.model.Constraint;
import keyline.model.Document;
import keyline.model.ReferentialAction;
import keyline.model.Table;

/// What the referential actions of a foreign key do, each in one sentence that names the rows of both tables: "A
/// customer with orders can't be deleted."
public final class ActionSentence {

    private final String parent;
    private final String aParent;
    private final String children;
    private final String parentWithChildren;

    /// The sentences for a foreign key of the table named `child` to the one named `parent`.
    public ActionSentence(String child, String parent) {
        String many = RowNoun.of(child).many();
        boolean self = child.equals(parent);
        this.parent = RowNoun.of(parent).one();
        this.aParent = RowNoun.of(parent).withArticle();
        this.children = self ? "the " + many + " that refer to it" : "its " + many;
        this.parentWithChildren = aParent + (self ? " that other " + many + " refer to" : " with " + many);
    }

    /// The sentences for a foreign key of `child`.
    public static ActionSentence of(Table child, Constraint.ForeignKey key, Document document) {
        String parent =
                document.schema().tables().find(key.parent()).map(Table::name).orElse("");
        return new ActionSentence(child.name(), parent);
    }

    /// What happens when a row of the parent is deleted.
    public String onDelete(ReferentialAction action) {
        String deleting = "Deleting " + aParent;
        return switch (action) {
            case RESTRICT -> capital(parentWithChildren) + " can't be deleted.";
            case NO_ACTION ->
                capital(parentWithChildren) + " can't be deleted, unless they are gone by the end of the statement.";
            case CASCADE -> deleting + " deletes " + children + " too.";
            case SET_NULL -> deleting + " leaves " + children + " without " + aParent + ".";
            case SET_DEFAULT -> deleting + " gives " + children + " the default " + parent + ".";
        };
    }

    /// What happens when the key of a row of the parent is changed.
    public String onUpdate(ReferentialAction action) {
        String changing = "Changing the key of " + aParent;
        String held = "The key of " + parentWithChildren + " can't be changed";
        return switch (action) {
            case RESTRICT -> held + ".";
            case NO_ACTION -> held + ", unless they follow by the end of the statement.";
            case CASCADE -> changing + " changes it in " + children + " too.";
            case SET_NULL -> changing + " leaves " + children + " without " + aParent + ".";
            case SET_DEFAULT -> changing + " gives " + children + " the default " + parent + ".";
        };
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
