package keyline.model.example;

import static keyline.model.ReferentialAction.CASCADE;
import static keyline.model.ReferentialAction.RESTRICT;
import static keyline.model.ReferentialAction.SET_NULL;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Decimal;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Varchar;
import keyline.model.Constraint;
import keyline.model.Constraint.Check;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.Constraint.Unique;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Index;
import keyline.model.IndexId;
import keyline.model.SampleRows;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.ValueSource.Identity;
import keyline.model.ValueSource.Literal;
import keyline.model.diagram.Box;

/// A small shop: a self reference, a composite key, every usual action, and one foreign key without an index, so that
/// there is a problem to mend.
public final class Shop {

    public static final TableId CUSTOMERS = new TableId(10);
    public static final TableId EMPLOYEES = new TableId(20);
    public static final TableId SHIPPERS = new TableId(30);
    public static final TableId PRODUCTS = new TableId(40);
    public static final TableId ORDERS = new TableId(50);
    public static final TableId ORDER_LINES = new TableId(70);

    private static final int LAST_ID = 99;
    private static final String PEOPLE = "#4C9A8A";
    private static final String SALES = "#2F6FEB";
    private static final String DELIVERY = "#8C6BB1";
    private static final String GOODS = "#C27C3B";

    private Shop() {}

    /// The design, with its diagram.
    public static Document document() {
        var document = Stream.of(customers(), employees(), shippers(), products(), orders(), orderLines())
                .reduce(Document.empty(), Document::with, (_, last) -> last);
        var diagram = document.firstDiagram();
        var boxes = diagram.boxes()
                .with(CUSTOMERS, Box.at(64, 60).withColour(PEOPLE))
                .with(EMPLOYEES, Box.at(64, 248).withColour(PEOPLE))
                .with(SHIPPERS, Box.at(660, 60).withColour(DELIVERY))
                .with(PRODUCTS, Box.at(660, 332).withColour(GOODS))
                .with(ORDERS, Box.at(360, 60).withColour(SALES))
                .with(ORDER_LINES, Box.at(360, 324).withColour(SALES));
        return document.with(diagram.withBoxes(boxes)).taking(new TableId(LAST_ID));
    }

    /// Its sample rows.
    public static SampleRows rows() {
        return new ShopRows();
    }

    private static Table customers() {
        return Table.of(CUSTOMERS, "customers")
                .withColumns(List.of(
                        numbered(11, "customer_id"),
                        required(12, "name", text(100)),
                        required(13, "email", text(255)),
                        Column.of(new ColumnId(14), "city_id", Plain.INTEGER)))
                .withConstraints(List.of(primaryKey(15, 11), new Unique(new ConstraintId(16), "", columns(13))));
    }

    private static Table employees() {
        return Table.of(EMPLOYEES, "employees")
                .withColumns(List.of(
                        numbered(21, "employee_id"),
                        required(22, "full_name", text(80)),
                        Column.of(new ColumnId(23), "manager_id", Plain.INTEGER)))
                .withConstraints(List.of(
                        primaryKey(24, 21), foreignKey(25, 23, EMPLOYEES, 21).withActions(SET_NULL, CASCADE)))
                .withIndexes(List.of(index(26, 23)));
    }

    private static Table shippers() {
        return Table.of(SHIPPERS, "shippers")
                .withColumns(List.of(numbered(31, "shipper_id"), required(32, "name", text(60))))
                .withConstraints(List.of(primaryKey(33, 31)));
    }

    private static Table products() {
        return Table.of(PRODUCTS, "products")
                .withColumns(List.of(
                        numbered(41, "product_id"), required(42, "sku", text(32)), required(43, "price", money())))
                .withConstraints(List.of(
                        primaryKey(44, 41),
                        new Unique(new ConstraintId(45), "", columns(42)),
                        new Check(new ConstraintId(46), "ck_products_price", "price >= 0")));
    }

    private static Table orders() {
        return Table.of(ORDERS, "orders")
                .withColumns(List.of(
                        numbered(51, "order_id"),
                        required(52, "customer_id", Plain.INTEGER),
                        Column.of(new ColumnId(53), "shipper_id", Plain.INTEGER),
                        required(54, "order_date", Plain.DATE),
                        required(55, "total_amount", money()).withSource(new Literal("0"))))
                .withConstraints(List.of(
                        primaryKey(56, 51),
                        new Check(new ConstraintId(57), "ck_orders_total_amount", "total_amount >= 0"),
                        foreignKey(58, 52, CUSTOMERS, 11).withActions(RESTRICT, CASCADE),
                        foreignKey(59, 53, SHIPPERS, 31).withActions(SET_NULL, CASCADE)))
                .withIndexes(List.of(index(60, 52)));
    }

    private static Table orderLines() {
        return Table.of(ORDER_LINES, "order_lines")
                .withColumns(List.of(
                        required(71, "line_no", Plain.INTEGER),
                        required(72, "order_id", Plain.INTEGER),
                        required(73, "product_id", Plain.INTEGER),
                        required(74, "quantity", Plain.INTEGER).withSource(new Literal("1"))))
                .withConstraints(List.of(
                        primaryKey(75, 72, 71),
                        new Check(new ConstraintId(76), "ck_order_lines_quantity", "quantity > 0"),
                        foreignKey(77, 72, ORDERS, 51).withActions(CASCADE, CASCADE),
                        foreignKey(78, 73, PRODUCTS, 41).withActions(RESTRICT, CASCADE)))
                .withIndexes(List.of(index(79, 73)));
    }

    private static Column numbered(int id, String name) {
        return required(id, name, Plain.INTEGER).withSource(new Identity(Identity.Mode.BY_DEFAULT));
    }

    private static Column required(int id, String name, ColumnType type) {
        return Column.of(new ColumnId(id), name, type).asNotNull();
    }

    private static ColumnType text(int length) {
        return new Varchar(OptionalInt.of(length));
    }

    private static ColumnType money() {
        return new Decimal(OptionalInt.of(10), OptionalInt.of(2));
    }

    private static Constraint primaryKey(int id, int... columns) {
        return new PrimaryKey(new ConstraintId(id), "", columns(columns));
    }

    private static ForeignKey foreignKey(int id, int column, TableId parent, int parentColumn) {
        return ForeignKey.of(new ConstraintId(id), columns(column), parent, columns(parentColumn));
    }

    private static Index index(int id, int column) {
        List<Index.Part> parts = List.of(new Index.OfColumn(new ColumnId(column), Index.Direction.ASCENDING));
        return new Index(new IndexId(id), "", Index.Kind.PLAIN, parts, "", "");
    }

    private static List<ColumnId> columns(int... ids) {
        return Arrays.stream(ids).mapToObj(ColumnId::new).toList();
    }
}
