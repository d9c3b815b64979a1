package keyline.app.canvas.editor;

import java.util.Map;
import keyline.app.canvas.scene.Viewport;
import keyline.model.AreaId;
import keyline.model.ColumnId;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.NoteId;
import keyline.model.TableId;
import keyline.model.diagram.Area;
import keyline.model.diagram.Box;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Note;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.model.diagram.Size;
import keyline.model.example.Shop;

/// The shop far from the origin, four of its tables so near to each other that a window shows them all at 200 %.
final class NearShop {

    /// Of the window.
    static final Size SIZE = new Size(1260, 790);

    /// Where nothing stands, in sight at every zoom, with 80 pixels of nothing around it.
    static final Point EMPTY = new Point(2090, 1810);

    static final AreaId AREA = new AreaId(90);
    static final NoteId NOTE = new NoteId(91);

    static final ColumnId CITY_ID = new ColumnId(14);
    static final ColumnId CUSTOMER_ID = new ColumnId(11);
    static final ColumnId SHIPPER_ID = new ColumnId(31);
    static final ConstraintId ORDERS_CUSTOMERS = new ConstraintId(58);

    private static final Rectangle SEEN = new Rectangle(1960, 1460, 600, 370);
    private static final Map<TableId, Point> PLACES = Map.of(
            Shop.CUSTOMERS, new Point(2000, 1500),
            Shop.ORDERS, new Point(2300, 1500),
            Shop.SHIPPERS, new Point(2000, 1672),
            Shop.ORDER_LINES, new Point(2300, 1692),
            Shop.EMPLOYEES, new Point(1200, 1500),
            Shop.PRODUCTS, new Point(3000, 1500));

    private NearShop() {}

    static Document document() {
        Document shop = Shop.document();
        Diagram diagram = shop.firstDiagram();
        for (var place : PLACES.entrySet()) {
            Box box = diagram.boxes().get(place.getKey()).movedTo(place.getValue());
            diagram = diagram.withBoxes(diagram.boxes().with(place.getKey(), box));
        }
        return shop.with(diagram);
    }

    /// The same with an area around the shippers, and a note right of it.
    static Document withAreaAndNote() {
        Document shop = document();
        Diagram diagram = shop.firstDiagram();
        Area area = new Area(AREA, "Delivery", new Point(1980, 1640), 250, 140, "");
        Note note = new Note(NOTE, "Ask Grace.", new Point(2040, 1796), 120, 48);
        return shop.with(diagram.withAreas(diagram.areas().with(AREA, area))
                .withNotes(diagram.notes().with(NOTE, note)));
    }

    static Viewport view(double zoom) {
        return new Viewport(0, 0, zoom).centredOn(SEEN, SIZE.width(), SIZE.height());
    }
}
