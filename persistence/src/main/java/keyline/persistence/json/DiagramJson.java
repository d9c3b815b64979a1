package keyline.persistence.json;

import java.util.ArrayList;
import java.util.List;
import keyline.model.AreaId;
import keyline.model.ConstraintId;
import keyline.model.DiagramId;
import keyline.model.NodeId;
import keyline.model.NoteId;
import keyline.model.TableId;
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
import tools.jackson.core.JsonGenerator;

/// What stands on a diagram, each piece as one object: a box that is moved changes one small object, or one line.
final class DiagramJson {

    private DiagramJson() {}

    /// A box and what it is of.
    record PlacedBox(NodeId node, Box box) {}

    /// A route and the foreign key whose line it bends.
    record BentRoute(ConstraintId key, Route route) {}

    /// The fields of a diagram beside what stands on it; the caller opens and closes the object.
    static void writeHead(JsonGenerator json, Diagram diagram) {
        json.writeNumberProperty("id", diagram.id().value());
        json.writeStringProperty("name", diagram.name());
        Optionals.word(json, "notation", diagram.notation(), Notation.CROWS_FOOT);
        Optionals.word(json, "detail", diagram.detail(), Detail.ALL);
        Optionals.list(json, "bookmarks", diagram.bookmarks(), DiagramJson::write);
        Optionals.list(json, "legend", diagram.legend(), DiagramJson::write);
    }

    private static void write(JsonGenerator json, Bookmark bookmark) {
        json.writeStartObject().writeNumberProperty("number", bookmark.number());
        point(json, bookmark.centre());
        json.writeName("zoom");
        coordinate(json, bookmark.zoom());
        json.writeEndObject();
    }

    private static Bookmark bookmark(JsonObject in) throws UnreadableJson {
        return new Bookmark(in.number("number"), point(in), in.decimal("zoom"));
    }

    private static void write(JsonGenerator json, Meaning meaning) {
        json.writeStartObject()
                .writeStringProperty("colour", meaning.colour())
                .writeStringProperty("text", meaning.text())
                .writeEndObject();
    }

    private static Meaning meaning(JsonObject in) throws UnreadableJson {
        return new Meaning(in.text("colour"), in.text("text"));
    }

    /// A diagram with nothing on it.
    static Diagram head(JsonObject in) throws UnreadableJson {
        return Diagram.named(in.id("id", DiagramId::new), in.text("name"))
                .withNotation(in.word("notation", Notation.CROWS_FOOT))
                .withDetail(in.word("detail", Detail.ALL))
                .withBookmarks(in.objects("bookmarks", DiagramJson::bookmark))
                .withLegend(in.objects("legend", DiagramJson::meaning));
    }

    static void write(JsonGenerator json, PlacedBox placed) {
        json.writeStartObject()
                .writeNumberProperty(kind(placed.node()), placed.node().value());
        point(json, placed.box().at());
        Optionals.text(json, "colour", placed.box().colour());
        json.writeEndObject();
    }

    private static String kind(NodeId node) {
        return switch (node) {
            case TableId _ -> "table";
            case ViewId _ -> "view";
            case AreaId _ -> "area";
            case NoteId _ -> "note";
        };
    }

    static PlacedBox box(JsonObject in) throws UnreadableJson {
        return new PlacedBox(node(in), new Box(point(in), in.text("colour", "")));
    }

    private static NodeId node(JsonObject in) throws UnreadableJson {
        if (in.has("view")) {
            return in.id("view", ViewId::new);
        }
        if (in.has("area")) {
            return in.id("area", AreaId::new);
        }
        return in.has("note") ? in.id("note", NoteId::new) : in.id("table", TableId::new);
    }

    static void write(JsonGenerator json, BentRoute bent) {
        json.writeStartObject().writeNumberProperty("key", bent.key().value());
        json.writeArrayPropertyStart("bends");
        for (Point bend : bent.route().bends()) {
            coordinate(json, bend.x());
            coordinate(json, bend.y());
        }
        json.writeEndArray().writeEndObject();
    }

    static BentRoute route(JsonObject in) throws UnreadableJson {
        ConstraintId key = in.id("key", ConstraintId::new);
        List<Double> numbers = in.decimals("bends");
        if (numbers.size() % 2 != 0) {
            throw in.wrong("bends", "Every x needs a y");
        }
        List<Point> bends = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i += 2) {
            bends.add(new Point(numbers.get(i), numbers.get(i + 1)));
        }
        return new BentRoute(key, new Route(bends));
    }

    static void write(JsonGenerator json, Area area) {
        json.writeStartObject().writeNumberProperty("id", area.id().value());
        json.writeStringProperty("title", area.title());
        point(json, area.at());
        size(json, area.width(), area.height());
        Optionals.text(json, "colour", area.colour());
        json.writeEndObject();
    }

    static Area area(JsonObject in) throws UnreadableJson {
        return new Area(
                in.id("id", AreaId::new),
                in.text("title"),
                point(in),
                in.decimal("width"),
                in.decimal("height"),
                in.text("colour", ""));
    }

    static void write(JsonGenerator json, Note note) {
        json.writeStartObject().writeNumberProperty("id", note.id().value());
        json.writeStringProperty("text", note.text());
        point(json, note.at());
        size(json, note.width(), note.height());
        json.writeEndObject();
    }

    static Note note(JsonObject in) throws UnreadableJson {
        return new Note(
                in.id("id", NoteId::new), in.text("text"), point(in), in.decimal("width"), in.decimal("height"));
    }

    private static Point point(JsonObject in) throws UnreadableJson {
        return new Point(in.decimal("x"), in.decimal("y"));
    }

    private static void point(JsonGenerator json, Point point) {
        json.writeName("x");
        coordinate(json, point.x());
        json.writeName("y");
        coordinate(json, point.y());
    }

    private static void size(JsonGenerator json, double width, double height) {
        json.writeName("width");
        coordinate(json, width);
        json.writeName("height");
        coordinate(json, height);
    }

    /// Whole numbers, the usual case, are written without a fraction.
    private static void coordinate(JsonGenerator json, double value) {
        if (value == (int) value) {
            json.writeNumber((int) value);
        } else {
            json.writeNumber(value);
        }
    }
}
