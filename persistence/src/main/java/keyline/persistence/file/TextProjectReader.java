package keyline.persistence.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import keyline.persistence.json.DocumentAssembly;
import keyline.persistence.json.Json;
import keyline.persistence.json.JsonObject;
import keyline.persistence.json.PartKind;
import keyline.persistence.json.UnreadableJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads a project that is text. The rows go, as they are read, into a temporary SQLite file: there may be more of them
/// than memory holds.
final class TextProjectReader {

    private static final Pattern HEADER = Pattern.compile("\\s*\\{\\s*\"keyline\"\\s*:\\s*\\d.*", Pattern.DOTALL);
    private static final int HEADER_LENGTH = 100;

    private final Path file;
    private final FormatUpgrade upgrade;
    private final DocumentAssembly assembly = new DocumentAssembly();
    private int version;

    TextProjectReader(Path file, FormatUpgrade upgrade) {
        this.file = file;
        this.upgrade = upgrade;
    }

    /// Opens the project.
    Project read() throws IOException {
        SpooledRows rows = SpooledRows.create();
        try {
            return read(rows);
        } catch (IOException | RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    private Project read(SpooledRows rows) throws IOException {
        try (Reader text = Files.newBufferedReader(file);
                JsonParser json = Json.parser(text)) {
            version(json);
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                section(json, rows);
            }
            if (json.nextToken() != null) {
                throw new UnreadableJson("line " + line(json), "The project has ended already");
            }
            return new Project(assembly.document(), rows, rows);
        } catch (JacksonException e) {
            throw damaged(Json.sentence(e));
        } catch (UnreadableJson e) {
            throw damaged(String.valueOf(e.getMessage()));
        } catch (CharacterCodingException e) {
            throw damaged("it is no UTF-8 text");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private UnreadableFile damaged(String how) {
        return new UnreadableFile(file, "is damaged (" + how + ")");
    }

    /// Whether the file begins as a text project does.
    static boolean recognises(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return HEADER.matcher(new String(in.readNBytes(HEADER_LENGTH), ISO_8859_1))
                    .matches();
        }
    }

    /// The version comes first, so that a newer file is recognised before anything in it is misunderstood.
    private void version(JsonParser json) throws IOException {
        json.nextToken();
        json.nextToken();
        json.nextToken();
        version = json.getIntValue();
        upgrade.check(file, version);
    }

    private void section(JsonParser json, SpooledRows rows) throws IOException {
        String name = json.currentName();
        json.nextToken();
        switch (name) {
            case "document" -> add(PartKind.DOCUMENT, 0, Json.object(json, name));
            case "namespaces" -> each(json, name, part -> add(PartKind.NAMESPACE, 0, part));
            case "types" -> each(json, name, part -> add(PartKind.TYPE, 0, part));
            case "tables" -> each(json, name, part -> add(PartKind.TABLE, 0, part));
            case "views" -> each(json, name, part -> add(PartKind.VIEW, 0, part));
            case "grids" -> each(json, name, part -> add(PartKind.GRID, 0, part));
            case "diagrams" -> each(json, name, this::diagram);
            case "rows" -> new TextRows(json, assembly.tables(), rows).read();
            default -> throw new UnreadableJson("line " + line(json), "The section \"" + name + "\" isn't known");
        }
    }

    private void each(JsonParser json, String section, JsonObject.Use use) throws UnreadableJson {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw new UnreadableJson(section, "This must be a list");
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            use.accept(Json.object(json, section + ", line " + line(json)));
        }
    }

    private void diagram(JsonObject diagram) throws UnreadableJson {
        List<JsonObject> boxes = diagram.take("boxes");
        List<JsonObject> routes = diagram.take("routes");
        List<JsonObject> areas = diagram.take("areas");
        List<JsonObject> notes = diagram.take("notes");
        int id = assembly.addDiagram(upgraded(PartKind.DIAGRAM, diagram));
        addAll(PartKind.BOX, id, boxes);
        addAll(PartKind.ROUTE, id, routes);
        addAll(PartKind.AREA, id, areas);
        addAll(PartKind.NOTE, id, notes);
    }

    private void addAll(PartKind kind, int diagram, List<JsonObject> parts) throws UnreadableJson {
        for (JsonObject part : parts) {
            add(kind, diagram, part);
        }
    }

    private void add(PartKind kind, int diagram, JsonObject part) throws UnreadableJson {
        assembly.add(kind, diagram, upgraded(kind, part));
    }

    private JsonObject upgraded(PartKind kind, JsonObject part) {
        upgrade.apply(version, kind, part);
        return part;
    }

    private static int line(JsonParser json) {
        return json.currentLocation().getLineNr();
    }
}
