package keyline.model.edit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.Index;
import keyline.model.IndexId;
import keyline.model.NamedType;
import keyline.model.NamespaceId;
import keyline.model.ReferentialAction;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeId;
import keyline.model.ValueSource;
import keyline.model.diagram.Point;

/// Picks and makes what random edits are about: parts of a document, and sometimes one that is gone.
abstract class RandomParts {

    private static final List<String> NAMES =
            List.of("orders", "customers", "id", "customer_id", "name", "user", "note", "Orders", "", "x".repeat(70));
    private static final List<ColumnType> TYPES = List.of(
            ColumnType.Plain.INTEGER,
            ColumnType.Plain.BIGINT,
            ColumnType.Plain.TEXT,
            ColumnType.Plain.DATE,
            new ColumnType.Varchar(OptionalInt.of(40)),
            new ColumnType.Verbatim("point"));

    final Random random;
    final Document document;

    RandomParts(Random random, Document document) {
        this.random = random;
        this.document = document;
    }

    final <T> Optional<T> pick(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(random.nextInt(list.size())));
    }

    final String name() {
        String name = NAMES.get(random.nextInt(NAMES.size()));
        return random.nextBoolean() ? name : name + random.nextInt(30);
    }

    final Table table() {
        return pick(document.schema().tables().values()).orElse(Table.of(new TableId(1_000_000), "gone"));
    }

    final ColumnId column(Table table) {
        return pick(table.columns()).map(Column::id).orElse(new ColumnId(1_000_000));
    }

    final List<ColumnId> columns(Table table) {
        return random.nextInt(3) == 0
                ? List.of(column(table), column(table)).stream().distinct().toList()
                : List.of(column(table));
    }

    final ConstraintId constraint(Table table) {
        return pick(table.constraints()).map(Constraint::id).orElse(new ConstraintId(1_000_000));
    }

    final NamespaceId namespace() {
        return pick(document.schema().namespaces().keys()).orElseThrow();
    }

    final DiagramId diagram() {
        return pick(document.diagrams().keys()).orElseThrow();
    }

    final Point point() {
        return new Point(random.nextInt(1000), random.nextInt(1000));
    }

    final ColumnType type() {
        return random.nextInt(4) == 0
                ? pick(document.schema().types().keys())
                        .<ColumnType>map(ColumnType.Named::new)
                        .orElse(ColumnType.Plain.UUID)
                : pick(TYPES).orElseThrow();
    }

    final ValueSource source() {
        return switch (random.nextInt(4)) {
            case 0 -> new ValueSource.None();
            case 1 -> new ValueSource.Literal("0");
            case 2 -> new ValueSource.Identity(ValueSource.Identity.Mode.BY_DEFAULT);
            default -> new ValueSource.Generated("id + 1", ValueSource.Generated.Storage.STORED);
        };
    }

    final Column newColumn() {
        Column column = Column.of(document.newId(ColumnId::new), name(), type());
        return random.nextBoolean() ? column : column.asNotNull();
    }

    final Index index(Table table, IndexId id) {
        Index.Part part = random.nextBoolean()
                ? new Index.OfColumn(column(table), Index.Direction.DESCENDING)
                : new Index.OfExpression("lower(name)", Index.Direction.ASCENDING);
        Index.Kind kind = random.nextBoolean() ? Index.Kind.PLAIN : Index.Kind.UNIQUE;
        return new Index(id, name(), kind, List.of(part), "", "");
    }

    final NamedType enumType(TypeId id) {
        List<String> values = random.nextBoolean() ? List.of("a", "b") : List.of("a", "a");
        return new NamedType.EnumType(id, namespace(), name(), values, "");
    }

    final ReferentialAction action() {
        return pick(List.of(ReferentialAction.values())).orElseThrow();
    }
}
