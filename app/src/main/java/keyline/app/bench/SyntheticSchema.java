package keyline.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.IdMap;
import keyline.model.NodeId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeText;
import keyline.model.Watch;
import keyline.model.diagram.Box;
import keyline.model.diagram.Sizes;
import keyline.model.layout.Layout;

/// A schema as large as one likes that looks like those of real programs: 12 columns and 1.5 foreign keys per table, to
/// tables that came before, the more likely the more refer to one already. So a few tables have many children. The same
/// number of tables gives the same schema.
public final class SyntheticSchema {

    private static final int COLUMNS = 12;
    private static final int MOST_PARENTS = 4;
    private static final double PARENTS = 1.48;
    private static final double SELF_REFERENCES = 0.02;
    private static final double REQUIRED = 0.6;
    private static final int IDS_PER_TABLE = 29;

    private static final List<String> FIRST_WORDS = List.of(
            "customer",
            "purchase",
            "product",
            "invoice",
            "payment",
            "shipment",
            "account",
            "employee",
            "supplier",
            "category",
            "address",
            "contract",
            "ticket",
            "message",
            "project",
            "task",
            "event",
            "meeting",
            "device",
            "report",
            "policy",
            "claim",
            "patient",
            "course",
            "student",
            "vehicle",
            "booking",
            "room",
            "asset",
            "budget");
    private static final List<String> SECOND_WORDS = List.of(
            "",
            "_item",
            "_detail",
            "_history",
            "_type",
            "_status",
            "_link",
            "_note",
            "_tag",
            "_group",
            "_audit",
            "_rule",
            "_config",
            "_entry",
            "_batch",
            "_version");
    private static final List<String> POOL = List.of(
            "name varchar(120)",
            "code varchar(32)",
            "description text",
            "status varchar(16)",
            "created_at timestamp",
            "updated_at timestamp",
            "amount decimal(12,2)",
            "quantity integer",
            "is_active boolean",
            "email varchar(255)",
            "phone varchar(40)",
            "notes text",
            "price decimal(10,2)",
            "start_date date",
            "end_date date",
            "priority integer",
            "external_ref varchar(64)",
            "rating real",
            "country char(2)",
            "city varchar(80)",
            "zip varchar(12)",
            "sort_order integer",
            "weight double",
            "slug varchar(100)");

    private final Random random;
    private final List<Integer> urn = new ArrayList<>();
    private Schema schema = Schema.empty();

    private SyntheticSchema(int tables) {
        this.random = new Random(tables);
    }

    /// The schema with so many tables.
    public static Schema of(int tables) {
        SyntheticSchema made = new SyntheticSchema(tables);
        for (int number = 0; number < tables; number++) {
            made.add(number);
        }
        return made.schema;
    }

    /// A document with such a schema whose tables stand where the automatic layout puts them.
    public static Document laidOut(int tables) {
        Schema schema = of(tables);
        Document document = Document.empty().with(schema).taking(table(tables));
        Layout layout = Layout.of(Layout.Subject.of(schema, Sizes.estimated(schema)), Watch.NONE);
        IdMap<NodeId, Box> boxes = IdMap.empty();
        for (TableId table : schema.tables().keys()) {
            boxes = boxes.with(
                    table, new Box(Objects.requireNonNull(layout.nodes().get(table)), ""));
        }
        return document.with(document.firstDiagram().withBoxes(boxes));
    }

    private void add(int number) {
        Set<Integer> parents = parents(number);
        schema = schema.with(table(number, parents));
        urn.add(number);
        parents.stream().filter(parent -> parent != number).forEach(urn::add);
    }

    private Set<Integer> parents(int number) {
        Set<Integer> parents = new TreeSet<>();
        for (int i = 0; i < MOST_PARENTS && number > 0; i++) {
            if (random.nextDouble() < PARENTS / MOST_PARENTS) {
                parents.add(urn.get(random.nextInt(urn.size())));
            }
        }
        if (random.nextDouble() < SELF_REFERENCES) {
            parents.add(number);
        }
        return parents;
    }

    private Table table(int number, Set<Integer> parents) {
        TableId id = table(number);
        List<Column> columns = new ArrayList<>();
        List<Constraint> constraints = new ArrayList<>();
        columns.add(Column.of(key(number), "id", Plain.BIGINT).asNotNull());
        constraints.add(new PrimaryKey(constraint(number, 0), "", List.of(key(number))));
        for (int parent : parents) {
            String name = parent == number ? "parent_id" : name(parent) + "_id";
            Column column = Column.of(column(number, columns.size()), name, Plain.BIGINT);
            boolean required = parent != number && random.nextDouble() < REQUIRED;
            constraints.add(ForeignKey.of(
                    constraint(number, columns.size()), List.of(column.id()), table(parent), List.of(key(parent))));
            columns.add(required ? column.asNotNull() : column);
        }
        for (int next = random.nextInt(POOL.size()); columns.size() < COLUMNS; next++) {
            columns.add(pooled(column(number, columns.size()), POOL.get(next % POOL.size())));
        }
        return Table.of(id, name(number)).withColumns(columns).withConstraints(constraints);
    }

    private static Column pooled(ColumnId id, String nameAndType) {
        int space = nameAndType.indexOf(' ');
        ColumnType type = TypeText.read(nameAndType.substring(space + 1), Schema.empty());
        return Column.of(id, nameAndType.substring(0, space), type);
    }

    private static String name(int number) {
        int pairs = FIRST_WORDS.size() * SECOND_WORDS.size();
        String name = FIRST_WORDS.get(number % FIRST_WORDS.size())
                + SECOND_WORDS.get(number / FIRST_WORDS.size() % SECOND_WORDS.size());
        return number < pairs ? name : name + "_" + number / pairs;
    }

    /// Ids are dealt out in blocks, one for each table, after those of the empty document.
    private static int first(int number) {
        return (number + 1) * IDS_PER_TABLE;
    }

    private static TableId table(int number) {
        return new TableId(first(number));
    }

    private static ColumnId key(int number) {
        return column(number, 0);
    }

    private static ColumnId column(int number, int position) {
        return new ColumnId(first(number) + 1 + position);
    }

    private static ConstraintId constraint(int number, int position) {
        return new ConstraintId(first(number) + 1 + COLUMNS + position);
    }
}
