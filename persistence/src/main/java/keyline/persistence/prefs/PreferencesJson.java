package keyline.persistence.prefs;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keyline.persistence.json.Json;
import keyline.persistence.json.JsonObject;
import keyline.persistence.json.UnreadableJson;
import keyline.persistence.prefs.Preferences.Panels;
import keyline.persistence.prefs.Preferences.Window;
import tools.jackson.core.JsonGenerator;

/// Preferences as JSON. What a newer program added is passed over, what is missing is as by default.
final class PreferencesJson {

    private PreferencesJson() {}

    static String write(Preferences preferences) {
        return Json.write(json -> {
            json.writeStartObject();
            json.writeStringProperty("theme", JsonObject.word(preferences.theme()));
            preferences.window().ifPresent(window -> write(json, window));
            write(json, preferences.panels());
            json.writeBooleanProperty("wheelZooms", preferences.wheelZooms());
            json.writeBooleanProperty("snap", preferences.snap());
            json.writeStringProperty("target", preferences.target());
            json.writeArrayPropertyStart("recentFiles");
            preferences.recentFiles().forEach(file -> json.writeString(file.toString()));
            json.writeEndArray();
            preferences.lastFile().ifPresent(file -> json.writeStringProperty("lastFile", file.toString()));
            json.writeArrayPropertyStart("connections");
            preferences.connections().forEach(address -> ConnectionJson.write(json, address));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, Window window) {
        json.writeObjectPropertyStart("window");
        json.writeNumberProperty("x", window.x());
        json.writeNumberProperty("y", window.y());
        json.writeNumberProperty("width", window.width());
        json.writeNumberProperty("height", window.height());
        json.writeBooleanProperty("maximized", window.maximized());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Panels panels) {
        json.writeObjectPropertyStart("panels");
        json.writeNumberProperty("outlineWidth", panels.outlineWidth());
        json.writeBooleanProperty("outlineOpen", panels.outlineOpen());
        json.writeNumberProperty("inspectorWidth", panels.inspectorWidth());
        json.writeBooleanProperty("inspectorOpen", panels.inspectorOpen());
        json.writeNumberProperty("dockHeight", panels.dockHeight());
        json.writeBooleanProperty("dockOpen", panels.dockOpen());
        json.writeBooleanProperty("minimap", panels.minimap());
        json.writeEndObject();
    }

    static Preferences read(String text) throws UnreadableJson {
        JsonObject in = Json.read(text);
        return new Preferences(
                in.word("theme", Preferences.DEFAULT.theme()),
                in.find("window", PreferencesJson::window),
                in.find("panels", PreferencesJson::panels).orElse(Panels.DEFAULT),
                in.flag("wheelZooms"),
                !in.has("snap") || in.flag("snap"),
                in.text("target", Preferences.DEFAULT.target()),
                paths(in),
                in.has("lastFile") ? path(in.text("lastFile")) : Optional.empty(),
                ConnectionJson.all(in));
    }

    private static Window window(JsonObject in) throws UnreadableJson {
        return new Window(
                in.decimal("x"), in.decimal("y"), in.decimal("width"), in.decimal("height"), in.flag("maximized"));
    }

    private static Panels panels(JsonObject in) throws UnreadableJson {
        return new Panels(
                in.decimal("outlineWidth"),
                in.flag("outlineOpen"),
                in.decimal("inspectorWidth"),
                in.flag("inspectorOpen"),
                in.decimal("dockHeight"),
                in.flag("dockOpen"),
                !in.has("minimap") || in.flag("minimap"));
    }

    private static List<Path> paths(JsonObject in) throws UnreadableJson {
        List<Path> paths = new ArrayList<>();
        for (String text : in.texts("recentFiles")) {
            path(text).ifPresent(paths::add);
        }
        return paths;
    }

    /// A path of another operating system may be none here.
    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
