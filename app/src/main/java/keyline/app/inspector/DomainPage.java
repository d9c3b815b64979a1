package keyline.app.inspector;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import keyline.app.control.Completion;
import keyline.app.control.EditField;
import keyline.app.control.EditText;
import keyline.app.control.Labels;
import keyline.model.ColumnType;
import keyline.model.Document;
import keyline.model.NamedType.Domain;
import keyline.model.TypeId;
import keyline.model.TypeText;
import keyline.model.ValueSource;
import keyline.model.edit.ReplaceNamedType;

/// The page of a domain: the type under it, its default and its conditions.
final class DomainPage implements Page {

    private static final int CHECK_LINES = 4;

    private final TypeId id;
    private final Desk desk;
    private final TypeHeader header;
    private final EditField base;
    private final CheckBox notNull = new CheckBox("NOT NULL");
    private final EditField value;
    private final EditText checks;
    private final ProblemsSection problems;
    private final VBox node = new VBox();

    DomainPage(TypeId type, Desk desk) {
        this.id = type;
        this.desk = desk;
        this.header = new TypeHeader(type, desk);
        this.base = new EditField("Type", this::changeBase).checked(Checks::type).styled("mono");
        Completion.in(base.field(), TypeNames.proposals(desk::schema));
        this.value = new EditField("Default", this::changeDefault).prompting("none").styled("mono");
        this.checks = new EditText("Conditions, one a line", this::changeChecks)
                .prompting("value > 0")
                .sized(CHECK_LINES, "mono");
        this.problems = new ProblemsSection(type, _ -> true, desk);
        notNull.setOnAction(_ -> replace(old -> new Domain(
                id, old.namespace(), old.name(), old.base(), !notNull.isSelected(), old.source(), old.checks(), old.comment())));
        VBox fields = new VBox(
                Labels.field("Type", base.node()),
                notNull,
                Labels.field("Default", value.node()),
                Labels.of("CONDITIONS OVER VALUE, ONE A LINE", "caption"),
                checks.node(),
                header.delete());
        fields.getStyleClass().add("section");
        node.getStyleClass().add("page");
        node.getChildren().addAll(header.node(), fields, problems.node());
    }

    private void changeBase(String text) {
        ColumnType read = TypeText.read(text, desk.schema());
        replace(old -> new Domain(
                id, old.namespace(), old.name(), read, old.nullable(), old.source(), old.checks(), old.comment()));
    }

    private void changeDefault(String text) {
        ValueSource source = text.isEmpty() ? new ValueSource.None() : new ValueSource.Literal(text);
        replace(old -> new Domain(
                id, old.namespace(), old.name(), old.base(), old.nullable(), source, old.checks(), old.comment()));
    }

    private void changeChecks(String text) {
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        replace(old -> new Domain(
                id, old.namespace(), old.name(), old.base(), old.nullable(), old.source(), lines, old.comment()));
    }

    private void replace(UnaryOperator<Domain> change) {
        desk.perform(new ReplaceNamedType(change.apply((Domain) desk.schema().types().get(id))));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean isAbout(Document document) {
        return document.schema().types().find(id).filter(Domain.class::isInstance).isPresent();
    }

    @Override
    public void show(Document document) {
        Domain domain = (Domain) document.schema().types().get(id);
        header.show(domain, document);
        base.show(TypeText.of(domain.base(), document.schema()));
        notNull.setSelected(!domain.nullable());
        value.show(SourceKind.text(domain.source()));
        checks.show(String.join("\n", domain.checks()));
        problems.show();
    }
}
