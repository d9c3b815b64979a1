package keyline.persistence.json;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import keyline.model.AreaId;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Deferral;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.Id;
import keyline.model.Index;
import keyline.model.IndexId;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.NodeId;
import keyline.model.NoteId;
import keyline.model.ReferentialAction;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeId;
import keyline.model.ValueSource;
import keyline.model.View;
import keyline.model.ViewId;
import keyline.model.diagram.Area;
import keyline.model.diagram.Bookmark;
import keyline.model.diagram.Box;
import keyline.model.diagram.Detail;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Meaning;
import keyline.model.diagram.Notation;
import keyline.model.diagram.Note;
import keyline.model.diagram.Point;
import keyline.model.diagram.Route;

/// Documents with a bit of everything in them, the same for the same seed.
public final class RandomDocuments {

    private static final List<String> NAMES = List.of(
            "orders",
            "",
            "a\"b",
            "semi;colon",
            "Größe",
            "表",
            "tab\tnewline\n",
            "null\0",
            "it's",
            "😀",
            "x".repeat(300));

    private final RandomGenerator random;
    private Document document = Document.empty();

    private RandomDocuments(long seed) {
        random = new Random(seed);
    }

    /// A document.
    public static Document of(long seed) {
        return new RandomDocuments(seed).build();
    }

    private Document build() {
        for (int i = random.nextInt(3); i > 0; i--) {
            Namespace namespace = new Namespace(take(NamespaceId::new), name());
            document = document.with(document.schema().with(namespace));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            NamedType type = type();
            document = document.with(document.schema().with(type));
        }
        for (int i = random.nextInt(8); i > 0; i--) {
            Table table = table();
            document = document.with(table);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            View view = new View(take(ViewId::new), namespace(), name(), "SELECT 1", name());
            document = document.with(document.schema().with(view));
        }
        for (Diagram diagram : document.diagrams()) {
            Diagram filled = filled(diagram);
            document = document.with(filled);
        }
        if (random.nextBoolean()) {
            Diagram second = filled(Diagram.named(take(DiagramId::new), name()));
            document = document.with(second);
        }
        return document.withTarget(random.nextBoolean() ? "mysql" : "sqlite");
    }

    private <I extends Id> I take(IntFunction<I> kind) {
        I id = document.newId(kind);
        document = document.taking(id);
        return id;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <E extends Enum<E>> E any(Class<E> words) {
        return any(List.of(words.getEnumConstants()));
    }

    private String name() {
        return any(NAMES);
    }

    private NamespaceId namespace() {
        return any(document.schema().namespaces().keys());
    }

    private NamedType type() {
        TypeId id = take(TypeId::new);
        return random.nextBoolean()
                ? new NamedType.EnumType(id, namespace(), name(), List.of(name(), name()), name())
                : new NamedType.Domain(
                        id, namespace(), name(), columnType(), random.nextBoolean(), source(), List.of(name()), name());
    }

    private ColumnType columnType() {
        OptionalInt size = random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(1_000_000));
        return switch (random.nextInt(6)) {
            case 0 -> new ColumnType.Decimal(size, size);
            case 1 -> new ColumnType.Varchar(size);
            case 2 -> new ColumnType.Char(random.nextInt(1, 200));
            case 3 -> new ColumnType.Verbatim("geometry(point, 4326)");
            case 4 ->
                document.schema().types().isEmpty()
                        ? new ColumnType.Verbatim("int")
                        : new ColumnType.Named(any(document.schema().types().keys()));
            default -> any(ColumnType.Plain.class);
        };
    }

    private ValueSource source() {
        return switch (random.nextInt(6)) {
            case 0 -> new ValueSource.Literal(name());
            case 1 -> new ValueSource.Expression("1 + 1");
            case 2 -> new ValueSource.CurrentTime();
            case 3 -> new ValueSource.Identity(any(ValueSource.Identity.Mode.class));
            case 4 -> new ValueSource.Generated("a || b", any(ValueSource.Generated.Storage.class));
            default -> new ValueSource.None();
        };
    }

    private Table table() {
        TableId id = take(TableId::new);
        List<Column> columns = new ArrayList<>();
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            columns.add(new Column(take(ColumnId::new), name(), columnType(), random.nextBoolean(), source(), name()));
        }
        List<ColumnId> ids = columns.stream().map(Column::id).toList();
        List<Constraint> constraints = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            constraints.add(constraint(id, ids));
        }
        return new Table(id, namespace(), name(), name(), columns, constraints, List.of(index(ids)));
    }

    private Constraint constraint(TableId table, List<ColumnId> columns) {
        ConstraintId id = take(ConstraintId::new);
        return switch (random.nextInt(4)) {
            case 0 -> new Constraint.PrimaryKey(id, name(), columns);
            case 1 -> new Constraint.Unique(id, name(), List.of(any(columns)));
            case 2 -> new Constraint.Check(id, name(), "a < 'b'");
            default ->
                new Constraint.ForeignKey(
                        id,
                        name(),
                        List.of(any(columns)),
                        random.nextBoolean() ? table : any(List.of(table, new TableId(999_999))),
                        List.of(any(columns)),
                        any(ReferentialAction.class),
                        any(ReferentialAction.class),
                        any(Deferral.class));
        };
    }

    private Index index(List<ColumnId> columns) {
        return new Index(
                take(IndexId::new),
                name(),
                any(Index.Kind.class),
                List.of(
                        new Index.OfColumn(any(columns), any(Index.Direction.class)),
                        new Index.OfExpression("lower(a)", any(Index.Direction.class))),
                random.nextBoolean() ? "" : "gin",
                name());
    }

    private Diagram filled(Diagram empty) {
        Diagram diagram =
                empty.withName(name()).withNotation(any(Notation.class)).withDetail(any(Detail.class));
        diagram = diagram.withBookmarks(List.of(new Bookmark(empty.id().value(), point(), random.nextDouble(0.01, 4))))
                .withLegend(random.nextBoolean() ? List.of() : List.of(new Meaning("#112233", name())));
        List<NodeId> nodes = new ArrayList<>(document.schema().tables().keys());
        nodes.addAll(document.schema().views().keys());
        for (NodeId node : nodes) {
            diagram = diagram.withBoxes(diagram.boxes().with(node, new Box(point(), any(List.of("", "#112233")))));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            Route route = new Route(List.of(point(), point()));
            diagram = diagram.withRoutes(diagram.routes().with(new ConstraintId(random.nextInt(1, 99)), route));
            Area area = new Area(take(AreaId::new), name(), point(), random.nextInt(9), random.nextDouble(), "");
            diagram = diagram.withAreas(diagram.areas().with(area.id(), area));
            Note note = new Note(take(NoteId::new), name(), point(), random.nextDouble(), 7);
            diagram = diagram.withNotes(diagram.notes().with(note.id(), note));
        }
        return diagram;
    }

    private Point point() {
        return new Point(random.nextInt(-5_000, 5_000), random.nextDouble(-1e6, 1e6));
    }
}
