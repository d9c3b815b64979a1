package keyline.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Deferral;
import keyline.model.Document;
import keyline.model.Index;
import keyline.model.IndexId;
import keyline.model.ReferentialAction;
import keyline.model.Sketch;
import keyline.model.TableId;
import keyline.model.diagram.Route;
import org.junit.jupiter.api.Test;

class ConstraintEditsTest {

    private final Sketch sketch = new Sketch();
    private final TableId customers = sketch.table("customers", "id int pk", "email varchar unique");
    private final TableId orders = sketch.table("orders", "id int", "line int", "customer_id int");

    @Test
    void a_primary_key_is_set_changed_and_removed() {
        ConstraintId id = sketch.document().newId(ConstraintId::new);
        Edit edit = new SetPrimaryKey(orders, sketch.columns(orders, "id"), id);
        assertThat(edit.label(sketch.document())).isEqualTo("Set primary key of orders");
        assertThat(sketch.perform(edit).nextId()).isEqualTo(id.value() + 1);
        sketch.perform(new RenameConstraint(orders, id, "orders_key"));
        sketch.perform(new SetPrimaryKey(orders, sketch.columns(orders, "id", "line"), new ConstraintId(999)));
        assertThat(sketch.get(orders).primaryKey())
                .contains(new Constraint.PrimaryKey(id, "orders_key", sketch.columns(orders, "id", "line")));
        Edit removal = new SetPrimaryKey(orders, List.of(), id);
        assertThat(removal.label(sketch.document())).isEqualTo("Remove primary key of orders");
        sketch.perform(removal);
        assertThat(sketch.get(orders).primaryKey()).isEmpty();
    }

    @Test
    void a_constraint_is_added_changed_renamed_and_deleted() {
        ConstraintId id = sketch.document().newId(ConstraintId::new);
        Edit adding = new AddConstraint(orders, new Constraint.Check(id, "", "line > 0"));
        assertThat(adding.label(sketch.document())).isEqualTo("Add check to orders");
        sketch.perform(adding);
        Edit changing = new ReplaceConstraint(orders, new Constraint.Check(id, "", "line >= 0"));
        assertThat(changing.label(sketch.document())).isEqualTo("Change check ck_orders");
        sketch.perform(changing);
        Edit renaming = new RenameConstraint(orders, id, "positive");
        assertThat(renaming.label(sketch.document())).isEqualTo("Rename check ck_orders");
        sketch.perform(renaming);
        assertThat(sketch.get(orders).constraints()).containsExactly(new Constraint.Check(id, "positive", "line >= 0"));
        Edit deleting = new DropConstraint(orders, id);
        assertThat(deleting.label(sketch.document())).isEqualTo("Delete check positive");
        sketch.perform(deleting);
        assertThat(sketch.get(orders).constraints()).isEmpty();
    }

    @Test
    void constraints_of_every_kind_can_be_renamed() {
        ConstraintId unique = sketch.unique(orders, "line");
        ConstraintId key = sketch.foreignKey(orders, "customer_id", customers, "id");
        ConstraintId primary = sketch.get(customers).primaryKey().orElseThrow().id();
        sketch.perform(new RenameConstraint(orders, unique, "a"));
        sketch.perform(new RenameConstraint(orders, key, "b"));
        sketch.perform(new RenameConstraint(customers, primary, "c"));
        assertThat(sketch.get(orders).constraints()).extracting(Constraint::name).containsExactly("a", "b");
        assertThat(sketch.get(customers).primaryKey().orElseThrow().name()).isEqualTo("c");
    }

    @Test
    void actions_and_deferral_are_set() {
        ConstraintId key = sketch.foreignKey(orders, "customer_id", customers, "id");
        Edit actions = new SetReferentialActions(orders, key, ReferentialAction.CASCADE, ReferentialAction.RESTRICT);
        assertThat(actions.label(sketch.document())).isEqualTo("Set actions of foreign key fk_orders_customers");
        sketch.perform(actions);
        Edit deferral = new SetDeferral(orders, key, Deferral.INITIALLY_DEFERRED);
        assertThat(deferral.label(sketch.document())).isEqualTo("Set deferral of foreign key fk_orders_customers");
        sketch.perform(deferral);
        Constraint.ForeignKey after = sketch.foreignKey(orders, key);
        assertThat(after.onDelete()).isEqualTo(ReferentialAction.CASCADE);
        assertThat(after.onUpdate()).isEqualTo(ReferentialAction.RESTRICT);
        assertThat(after.deferral()).isEqualTo(Deferral.INITIALLY_DEFERRED);
    }

    @Test
    void t8_retargeting_a_foreign_key_is_one_step() {
        TableId people = sketch.table("people", "id int pk");
        ConstraintId key = sketch.foreignKey(orders, "customer_id", customers, "id");
        sketch.perform(new SetReferentialActions(orders, key, ReferentialAction.CASCADE, ReferentialAction.CASCADE));
        sketch.perform(new SetRoute(sketch.diagram(), key, new Route(List.of())));
        Edit edit = new RetargetForeignKey(
                orders, key, sketch.columns(orders, "line"), people, sketch.columns(people, "id"));
        assertThat(edit.label(sketch.document())).isEqualTo("Let foreign key fk_orders_customers refer to people");
        sketch.perform(edit);
        Constraint.ForeignKey after = sketch.foreignKey(orders, key);
        assertThat(after.parent()).isEqualTo(people);
        assertThat(after.columns()).isEqualTo(sketch.columns(orders, "line"));
        assertThat(after.onDelete()).isEqualTo(ReferentialAction.CASCADE);
        assertThat(sketch.document().firstDiagram().routes().isEmpty()).isTrue();
        assertThat(sketch.document().schema().inbound(customers)).isEmpty();
    }

    @Test
    void deleting_a_foreign_key_takes_its_route_along() {
        ConstraintId key = sketch.foreignKey(orders, "customer_id", customers, "id");
        sketch.perform(new SetRoute(sketch.diagram(), key, new Route(List.of())));
        sketch.perform(new DropConstraint(orders, key));
        assertThat(sketch.document().firstDiagram().routes().isEmpty()).isTrue();
    }

    @Test
    void an_index_is_added_changed_renamed_and_deleted() {
        IndexId id = sketch.document().newId(IndexId::new);
        Index.Part part = new Index.OfColumn(sketch.columnNamed(orders, "line"), Index.Direction.DESCENDING);
        Index index = new Index(id, "", Index.Kind.PLAIN, List.of(part), "", "");
        Edit adding = new AddIndex(orders, index);
        assertThat(adding.label(sketch.document())).isEqualTo("Add index to orders");
        assertThat(sketch.perform(adding).nextId()).isEqualTo(id.value() + 1);
        Index unique = new Index(id, "", Index.Kind.UNIQUE, List.of(part), "btree", "line > 0");
        Edit changing = new ReplaceIndex(orders, unique);
        assertThat(changing.label(sketch.document())).isEqualTo("Change index ix_orders_line");
        sketch.perform(changing);
        Edit renaming = new RenameIndex(orders, id, "by_line");
        assertThat(renaming.label(sketch.document())).isEqualTo("Rename index ix_orders_line");
        sketch.perform(renaming);
        assertThat(sketch.get(orders).indexes())
                .containsExactly(new Index(id, "by_line", Index.Kind.UNIQUE, List.of(part), "btree", "line > 0"));
        Edit deleting = new DropIndex(orders, id);
        assertThat(deleting.label(sketch.document())).isEqualTo("Delete index by_line");
        sketch.perform(deleting);
        assertThat(sketch.get(orders).indexes()).isEmpty();
    }

    @Test
    void a_foreign_key_gets_an_index() {
        ConstraintId key = sketch.foreignKey(orders, "customer_id", customers, "id");
        Edit edit = new IndexForeignKey(orders, key);
        assertThat(edit.label(sketch.document())).isEqualTo("Add index for foreign key fk_orders_customers");
        sketch.perform(edit);
        assertThat(sketch.get(orders).indexes().getFirst().parts())
                .containsExactly(new Index.OfColumn(
                        sketch.columnNamed(orders, "customer_id"), Index.Direction.ASCENDING));
    }

    @Test
    void columns_are_made_unique_once() {
        Edit edit = new MakeUnique(orders, sketch.columns(orders, "line"));
        assertThat(edit.label(sketch.document())).isEqualTo("Add unique constraint to orders");
        Document after = sketch.perform(edit);
        assertThat(sketch.get(orders).isKey(sketch.columns(orders, "line"))).isTrue();
        assertThat(edit.apply(after)).isSameAs(after);
    }

    @Test
    void a_table_without_a_key_gets_one() {
        Edit edit = new AddKeyColumn(orders);
        assertThat(edit.label(sketch.document())).isEqualTo("Add key column to orders");
        Document after = sketch.perform(edit);
        Column first = sketch.get(orders).columns().getFirst();
        assertThat(first.name()).isEqualTo("id_2");
        assertThat(sketch.get(orders).isKey(List.of(first.id()))).isTrue();
        assertThat(edit.apply(after)).isSameAs(after);
        Edit other = new MakePrimaryKey(orders, sketch.columns(orders, "id"));
        assertThat(other.apply(after)).isSameAs(after);
    }

    @Test
    void edits_of_what_is_gone_change_nothing() {
        ConstraintId gone = new ConstraintId(999);
        IndexId index = new IndexId(998);
        List<Edit> edits = List.of(
                new ReplaceConstraint(orders, new Constraint.Check(gone, "", "1")),
                new RenameConstraint(orders, gone, "x"),
                new DropConstraint(orders, gone),
                new SetReferentialActions(orders, gone, ReferentialAction.CASCADE, ReferentialAction.CASCADE),
                new SetDeferral(orders, gone, Deferral.INITIALLY_DEFERRED),
                new RetargetForeignKey(orders, gone, List.of(), customers, List.of()),
                new IndexForeignKey(orders, gone),
                new MakeUnique(orders, List.of(new ColumnId(997))),
                new ReplaceIndex(orders, new Index(index, "", Index.Kind.PLAIN, List.of(), "", "")),
                new RenameIndex(orders, index, "x"),
                new DropIndex(orders, index));
        assertThat(edits).allSatisfy(edit -> assertThat(edit.apply(sketch.document())).isSameAs(sketch.document()));
    }
}
