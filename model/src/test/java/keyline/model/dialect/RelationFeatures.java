package keyline.model.dialect;

import static keyline.model.ReferentialAction.CASCADE;
import static keyline.model.ReferentialAction.NO_ACTION;
import static keyline.model.ReferentialAction.RESTRICT;
import static keyline.model.ReferentialAction.SET_DEFAULT;
import static keyline.model.ReferentialAction.SET_NULL;

import java.util.List;
import java.util.stream.Stream;
import keyline.model.Deferral;
import keyline.model.ReferentialAction;
import keyline.model.Schema;
import keyline.model.dialect.Features.Feature;

/// The features of foreign keys.
final class RelationFeatures {

    private RelationFeatures() {}

    static List<Feature> all() {
        return Stream.of(actions(), foreignKeys(), types(), paths())
                .flatMap(List::stream)
                .toList();
    }

    private static Design child(ReferentialAction onDelete, ReferentialAction onUpdate) {
        return new Design()
                .table("parents")
                .column("id", "int")
                .primaryKey("id")
                .table("children")
                .column("id", "int")
                .primaryKey("id")
                .column("parent_id", "int")
                .foreignKey("parents", "parent_id")
                .actions(onDelete, onUpdate);
    }

    private static List<Feature> actions() {
        return List.of(
                new Feature("on-delete-restrict", child(RESTRICT, NO_ACTION).schema(), "FOREIGN KEY|^ON "),
                new Feature("on-delete-cascade", child(CASCADE, NO_ACTION).schema(), "FOREIGN KEY|^ON "),
                new Feature("on-delete-set-null", child(SET_NULL, NO_ACTION).schema(), "FOREIGN KEY|^ON "),
                new Feature(
                        "on-delete-set-default",
                        child(NO_ACTION, NO_ACTION)
                                .column("other_id", "int")
                                .literal("0")
                                .foreignKey("parents", "other_id")
                                .actions(SET_DEFAULT, NO_ACTION)
                                .schema(),
                        "FOREIGN KEY .other|FOREIGN KEY .\\W?other|^ON "),
                new Feature(
                        "on-delete-set-default-without-a-default",
                        child(SET_DEFAULT, NO_ACTION).schema(),
                        "FOREIGN KEY|^ON "),
                new Feature("on-update-cascade", child(NO_ACTION, CASCADE).schema(), "FOREIGN KEY|^ON "),
                new Feature("on-update-set-null", child(NO_ACTION, SET_NULL).schema(), "FOREIGN KEY|^ON "));
    }

    private static List<Feature> foreignKeys() {
        return List.of(
                new Feature(
                        "foreign-key-deferred",
                        child(NO_ACTION, NO_ACTION)
                                .deferral(Deferral.INITIALLY_DEFERRED)
                                .schema(),
                        "FOREIGN KEY|DEFERRABLE"),
                new Feature(
                        "foreign-key-deferrable",
                        child(NO_ACTION, NO_ACTION)
                                .deferral(Deferral.INITIALLY_IMMEDIATE)
                                .schema(),
                        "FOREIGN KEY|DEFERRABLE"),
                new Feature("foreign-key-cycle", Designs.cycle(), "CREATE TABLE|ALTER TABLE|FOREIGN KEY"),
                new Feature(
                        "foreign-key-of-its-own-index",
                        child(NO_ACTION, NO_ACTION).index("parent_id").schema(),
                        "INDEX|FOREIGN KEY"));
    }

    /// What the two sides of a foreign key are of.
    private static List<Feature> types() {
        return List.of(
                new Feature("foreign-key-of-another-size", referring("int", "bigint"), "^parent_id|FOREIGN KEY"),
                new Feature(
                        "foreign-key-of-another-length",
                        referring("varchar(20)", "varchar(40)"),
                        "^parent_id|FOREIGN KEY"),
                new Feature("foreign-key-of-another-kind", referring("text", "int"), "^parent_id|FOREIGN KEY"),
                new Feature(
                        "foreign-key-of-a-foreign-key",
                        new Design()
                                .table("a")
                                .column("id", "bigint")
                                .primaryKey("id")
                                .table("b")
                                .column("id", "int")
                                .primaryKey("id")
                                .foreignKey("a", "id")
                                .table("c")
                                .column("b_id", "smallint")
                                .foreignKey("b", "b_id")
                                .schema(),
                        "id |FOREIGN KEY"));
    }

    private static Schema referring(String child, String parent) {
        return new Design()
                .table("parents")
                .column("id", parent)
                .primaryKey("id")
                .table("children")
                .column("parent_id", child)
                .foreignKey("parents", "parent_id")
                .schema();
    }

    /// Several ways from one table to another, on which rows go or change by themselves.
    private static List<Feature> paths() {
        return List.of(
                new Feature("cascade-onto-itself", Designs.selfReference(), "FOREIGN KEY|^ON "),
                new Feature(
                        "cascade-by-two-paths",
                        child(CASCADE, NO_ACTION)
                                .table("grandchildren")
                                .column("id", "int")
                                .primaryKey("id")
                                .column("child_id", "int")
                                .column("parent_id", "int")
                                .foreignKey("children", "child_id")
                                .actions(CASCADE, NO_ACTION)
                                .foreignKey("parents", "parent_id")
                                .actions(CASCADE, NO_ACTION)
                                .schema(),
                        "FOREIGN KEY|^ON "));
    }
}
