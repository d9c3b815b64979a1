package keyline.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import keyline.model.ColumnType;
import keyline.model.Document;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.Schema;
import keyline.model.Sketch;
import keyline.model.TableId;
import keyline.model.TypeId;
import keyline.model.ValueSource;
import keyline.model.View;
import keyline.model.ViewId;
import keyline.model.diagram.Point;
import org.junit.jupiter.api.Test;

class SchemaEditsTest {

    private final Sketch sketch = new Sketch();
    private final NamespaceId home = Namespace.DEFAULT.id();

    @Test
    void a_view_is_added_changed_renamed_and_deleted() {
        ViewId id = sketch.document().newId(ViewId::new);
        Edit adding = new AddView(new View(id, home, "totals", "SELECT 1", ""), sketch.diagram(), new Point(3, 4));
        assertThat(adding.label(sketch.document())).isEqualTo("Add view totals");
        sketch.perform(adding);
        assertThat(sketch.document().firstDiagram().boxes().get(id).at()).isEqualTo(new Point(3, 4));
        assertLabel(new SetViewSql(id, "SELECT 2"), "Change query of view totals");
        assertLabel(new RenameView(id, "sums"), "Rename view totals");
        assertLabel(new ReplaceView(new View(id, home, "sums", "SELECT 2", "Per day")), "Change view sums");
        assertThat(sketch.document().schema().views().get(id))
                .isEqualTo(new View(id, home, "sums", "SELECT 2", "Per day"));
        assertLabel(new DropViews(Set.of(id)), "Delete view sums");
        assertThat(sketch.document().schema().views().isEmpty()).isTrue();
        assertThat(sketch.document().firstDiagram().boxes().isEmpty()).isTrue();
    }

    @Test
    void a_type_is_added_changed_renamed_and_deleted() {
        TypeId id = sketch.document().newId(TypeId::new);
        assertLabel(new AddNamedType(new NamedType.EnumType(id, home, "mood", List.of("glad"), "")), "Add enum mood");
        assertLabel(
                new ReplaceNamedType(new NamedType.EnumType(id, home, "mood", List.of("glad", "sad"), "")),
                "Change enum mood");
        assertLabel(new RenameNamedType(id, "feeling"), "Rename enum mood");
        assertThat(sketch.document().schema().types().get(id))
                .isEqualTo(new NamedType.EnumType(id, home, "feeling", List.of("glad", "sad"), ""));
        assertLabel(new DropNamedType(id), "Delete enum feeling");
        assertThat(sketch.document().schema().types().isEmpty()).isTrue();
    }

    @Test
    void a_domain_is_renamed_with_all_that_it_says() {
        TypeId id = sketch.document().newId(TypeId::new);
        ValueSource source = new ValueSource.Literal("EUR");
        sketch.perform(new AddNamedType(new NamedType.Domain(
                id, home, "currency", new ColumnType.Char(3), false, source, List.of("VALUE <> ''"), "ISO 4217")));
        assertLabel(new RenameNamedType(id, "money"), "Rename domain currency");
        assertThat(sketch.document().schema().types().get(id))
                .isEqualTo(new NamedType.Domain(
                        id, home, "money", new ColumnType.Char(3), false, source, List.of("VALUE <> ''"), "ISO 4217"));
    }

    @Test
    void a_namespace_is_added_renamed_and_deleted_and_what_was_in_it_moves_home() {
        NamespaceId sales = sketch.document().newId(NamespaceId::new);
        assertLabel(new AddNamespace(new Namespace(sales, "sales")), "Add schema sales");
        assertLabel(new RenameNamespace(sales, "shop"), "Rename schema sales");
        TableId orders = sketch.table("orders", "id int pk");
        ViewId view = sketch.document().newId(ViewId::new);
        sketch.perform(new MoveTableToNamespace(orders, sales));
        sketch.perform(new AddView(new View(view, sales, "v", "SELECT 1", ""), sketch.diagram(), new Point(0, 0)));
        TypeId type = sketch.document().newId(TypeId::new);
        sketch.perform(new AddNamedType(new NamedType.EnumType(type, sales, "e", List.of("x"), "")));
        assertLabel(new DropNamespace(sales), "Delete schema shop");
        Schema after = sketch.document().schema();
        assertThat(after.namespaces().keys()).containsExactly(home);
        assertThat(after.table(orders).namespace()).isEqualTo(home);
        assertThat(after.views().get(view).namespace()).isEqualTo(home);
        assertThat(after.types().get(type).namespace()).isEqualTo(home);
    }

    @Test
    void the_default_namespace_can_not_be_deleted() {
        assertNothing(new DropNamespace(home));
    }

    @Test
    void the_target_is_chosen() {
        assertLabel(new SetTarget("sqlite"), "Design for SQLite");
        assertThat(sketch.document().target()).isEqualTo("sqlite");
        assertNothing(new SetTarget("sqlite"));
    }

    @Test
    void edits_of_what_is_gone_change_nothing() {
        assertNothing(new RenameView(new ViewId(999), "x"));
        assertNothing(new SetViewSql(new ViewId(999), "x"));
        assertNothing(new DropViews(Set.of(new ViewId(999))));
        assertNothing(new RenameNamedType(new TypeId(999), "x"));
        assertNothing(new DropNamedType(new TypeId(999)));
        assertNothing(new RenameNamespace(new NamespaceId(999), "x"));
        assertNothing(new DropNamespace(new NamespaceId(999)));
    }

    private void assertLabel(Edit edit, String label) {
        assertThat(edit.label(sketch.document())).isEqualTo(label);
        Document before = sketch.document();
        assertThat(sketch.perform(edit)).isNotEqualTo(before);
    }

    private void assertNothing(Edit edit) {
        assertThat(edit.apply(sketch.document())).isSameAs(sketch.document());
    }
}
