package keyline.app.canvas;

import java.util.List;
import java.util.OptionalInt;
import keyline.model.AreaId;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Decimal;
import keyline.model.ColumnType.Named;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Varchar;
import keyline.model.ColumnType.Verbatim;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.Constraint.Unique;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.NamedType.EnumType;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.NoteId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeId;
import keyline.model.View;
import keyline.model.ViewId;
import keyline.model.diagram.Area;
import keyline.model.diagram.Box;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Note;
import keyline.model.diagram.Point;

/// A design with everything on its diagram that the shop doesn't have: composite keys, two of them between the same two
/// tables, a one-to-one relation, a namespace, an enum, a view, a note, an area, and names that are too long.
public final class Ledger {

    public static final TableId ACCOUNTS = new TableId(100);
    public static final TableId BOOKINGS = new TableId(200);
    public static final TableId PROFILES = new TableId(300);
    public static final TableId AUDIT = new TableId(400);
    public static final TableId EMPTY = new TableId(500);
    public static final ViewId OPEN_ACCOUNTS = new ViewId(600);
    public static final NoteId NOTE = new NoteId(700);
    public static final AreaId AREA = new AreaId(800);
    public static final ConstraintId FROM_ACCOUNT = new ConstraintId(211);
    public static final ConstraintId TO_ACCOUNT = new ConstraintId(212);
    public static final ConstraintId REVERSES = new ConstraintId(213);
    public static final ConstraintId AUDITED = new ConstraintId(411);

    private static final NamespaceId OPS = new NamespaceId(80);
    private static final TypeId STATUS = new TypeId(90);
    private static final int LAST_ID = 999;

    private Ledger() {}

    /// The design, with its diagram.
    public static Document document() {
        Document empty = Document.empty();
        Document document = empty.with(schema(empty.schema()));
        return document.with(diagram(document.firstDiagram())).taking(new TableId(LAST_ID));
    }

    private static Schema schema(Schema empty) {
        return empty.with(new Namespace(OPS, "ops"))
                .with(new EnumType(STATUS, Namespace.DEFAULT.id(), "account_status", List.of("open", "closed"), ""))
                .with(accounts())
                .with(bookings())
                .with(profiles())
                .with(audit())
                .with(Table.of(EMPTY, "new_table"))
                .with(new View(
                        OPEN_ACCOUNTS,
                        Namespace.DEFAULT.id(),
                        "open_accounts",
                        "select a.account_no, a.owner_name as owner,\n count(*) bookings from accounts a group by 1, 2",
                        ""));
    }

    private static Diagram diagram(Diagram diagram) {
        String text = "# Reversal\nA booking is **never** changed. It is reversed by another one:\n"
                + "- same amount, negative\n- `reverses_id` names the first";
        return diagram.withBoxes(diagram.boxes()
                        .with(ACCOUNTS, Box.at(80, 80).withColour("#4C9A8A"))
                        .with(BOOKINGS, Box.at(560, 60).withColour("#2F6FEB"))
                        .with(PROFILES, Box.at(96, 320))
                        .with(AUDIT, Box.at(560, 330))
                        .with(EMPTY, Box.at(860, 330))
                        .with(OPEN_ACCOUNTS, Box.at(860, 80)))
                .withNotes(diagram.notes().with(NOTE, new Note(NOTE, text, new Point(860, 400), 240, 130)))
                .withAreas(
                        diagram.areas().with(AREA, new Area(AREA, "Ledger", new Point(40, 30), 780, 440, "#4C9A8A")));
    }

    private static Table accounts() {
        return Table.of(ACCOUNTS, "accounts")
                .withColumns(List.of(
                        required(101, "tenant_id", Plain.INTEGER),
                        required(102, "account_no", Plain.BIGINT),
                        required(
                                103,
                                "owner_name_that_is_really_too_long_for_a_column",
                                new Varchar(OptionalInt.of(400))),
                        Column.of(new ColumnId(104), "status", new Named(STATUS)),
                        Column.of(new ColumnId(105), "opened_at", Plain.TIMESTAMP_WITH_TIME_ZONE)))
                .withConstraints(List.of(primaryKey(110, 101, 102)));
    }

    private static Table bookings() {
        return Table.of(BOOKINGS, "bookings")
                .withColumns(List.of(
                        required(201, "booking_id", Plain.BIGINT),
                        required(202, "tenant_id", Plain.INTEGER),
                        required(203, "from_account", Plain.BIGINT),
                        Column.of(new ColumnId(204), "to_account", Plain.BIGINT),
                        required(205, "amount", new Decimal(OptionalInt.of(18), OptionalInt.of(4))),
                        Column.of(new ColumnId(206), "reverses_id", Plain.BIGINT)))
                .withConstraints(List.of(
                        primaryKey(210, 201),
                        ForeignKey.of(FROM_ACCOUNT, columns(202, 203), ACCOUNTS, columns(101, 102)),
                        ForeignKey.of(TO_ACCOUNT, columns(202, 204), ACCOUNTS, columns(101, 102)),
                        ForeignKey.of(REVERSES, columns(206), BOOKINGS, columns(201)),
                        new Unique(new ConstraintId(214), "", columns(206))));
    }

    private static Table profiles() {
        return Table.of(PROFILES, "account_profiles")
                .withColumns(List.of(
                        required(301, "tenant_id", Plain.INTEGER),
                        required(302, "account_no", Plain.BIGINT),
                        Column.of(new ColumnId(303), "avatar", Plain.BLOB),
                        Column.of(new ColumnId(304), "settings", new Verbatim("tsvector"))))
                .withConstraints(List.of(
                        primaryKey(310, 301, 302),
                        ForeignKey.of(new ConstraintId(311), columns(301, 302), ACCOUNTS, columns(101, 102))));
    }

    private static Table audit() {
        return Table.of(AUDIT, "audit_log")
                .withNamespace(OPS)
                .withColumns(List.of(
                        required(401, "id", Plain.BIGINT), Column.of(new ColumnId(402), "booking_id", Plain.BIGINT)))
                .withConstraints(
                        List.of(primaryKey(410, 401), ForeignKey.of(AUDITED, columns(402), BOOKINGS, columns(201))));
    }

    private static Column required(int id, String name, ColumnType type) {
        return Column.of(new ColumnId(id), name, type).asNotNull();
    }

    private static Constraint primaryKey(int id, Integer... columns) {
        return new PrimaryKey(new ConstraintId(id), "", columns(columns));
    }

    private static List<ColumnId> columns(Integer... ids) {
        return List.of(ids).stream().map(ColumnId::new).toList();
    }
}
