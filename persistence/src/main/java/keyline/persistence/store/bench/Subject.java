package keyline.persistence.store.bench;

import java.util.List;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.ReferentialAction;
import keyline.model.SampleRows;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;

/// The design and the rows that are measured: customers(id, name) and orders(id, customer -> customers, note, amount).
final class Subject {

    static final TableId CUSTOMERS = new TableId(1);
    static final ColumnId CUSTOMER = new ColumnId(2);
    static final ColumnId NAME = new ColumnId(3);
    static final TableId ORDERS = new TableId(4);
    static final ColumnId ORDER = new ColumnId(5);
    static final ColumnId OWNER = new ColumnId(6);
    static final ColumnId NOTE = new ColumnId(7);
    static final ColumnId AMOUNT = new ColumnId(8);
    static final ConstraintId LINK = new ConstraintId(9);
    static final int CUSTOMERS_COUNT = 1_000;

    private Subject() {}

    static ForeignKey link(ReferentialAction onDelete) {
        return ForeignKey.of(LINK, List.of(OWNER), CUSTOMERS, List.of(CUSTOMER))
                .withActions(onDelete, ReferentialAction.NO_ACTION);
    }

    /// Without the foreign key.
    static Document unlinked() {
        Table customers = Table.of(CUSTOMERS, "customers")
                .with(Column.of(CUSTOMER, "id", ColumnType.Plain.BIGINT))
                .with(Column.of(NAME, "name", ColumnType.Plain.TEXT))
                .with(new Constraint.PrimaryKey(new ConstraintId(10), "", List.of(CUSTOMER)));
        Table orders = Table.of(ORDERS, "orders")
                .with(Column.of(ORDER, "id", ColumnType.Plain.BIGINT))
                .with(Column.of(OWNER, "customer", ColumnType.Plain.BIGINT))
                .with(Column.of(NOTE, "note", ColumnType.Plain.TEXT))
                .with(Column.of(AMOUNT, "amount", ColumnType.Plain.BIGINT))
                .with(new Constraint.PrimaryKey(new ConstraintId(11), "", List.of(ORDER)));
        return Document.empty().taking(new ConstraintId(11)).with(customers).with(orders);
    }

    static Document linked() {
        Document document = unlinked();
        return document.with(document.schema().table(ORDERS).with(link(ReferentialAction.CASCADE)));
    }

    static String note(long id) {
        return "Order number " + id;
    }

    static String name(long id) {
        return "Customer " + Long.toString(id * 7_919 % 1_000_003, 36) + " " + id;
    }

    static SampleRows rows(int customers, int orders) {
        return (table, row) -> {
            if (table.id().equals(CUSTOMERS)) {
                for (long id = 1; id <= customers; id++) {
                    row.accept(List.of(new Value.Int(id), new Value.Text(name(id))));
                }
            } else {
                for (long id = 1; id <= orders; id++) {
                    row.accept(List.of(
                            new Value.Int(id),
                            new Value.Int(id % customers + 1),
                            new Value.Text(note(id)),
                            new Value.Int(id % 1_000)));
                }
            }
        };
    }
}
