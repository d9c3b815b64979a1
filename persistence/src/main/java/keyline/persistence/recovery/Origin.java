package keyline.persistence.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import keyline.persistence.json.Json;
import keyline.persistence.json.JsonObject;
import keyline.persistence.json.UnreadableJson;

/// Which project some work belongs to, and how much of it the project file has.
///
/// @param saved the number of the last step that is saved
record Origin(Optional<Path> project, long saved) {

    /// What is known when the note is missing or broken.
    private static final Origin UNKNOWN = new Origin(Optional.empty(), -1);

    static Path file(Path folder) {
        return folder.resolve("origin.json");
    }

    String json() {
        return Json.write(json -> {
            json.writeStartObject();
            project.ifPresent(path -> json.writeStringProperty("project", path.toString()));
            json.writeStringProperty("saved", Long.toString(saved));
            json.writeEndObject();
        });
    }

    /// Reads the note. One that is missing or broken costs nothing but the name.
    static Origin of(Path folder) throws IOException {
        if (Files.notExists(file(folder))) {
            return UNKNOWN;
        }
        try {
            return JsonObject.whole(Json.read(Files.readString(file(folder))), Origin::read);
        } catch (UnreadableJson | InvalidPathException | NumberFormatException _) {
            return UNKNOWN;
        }
    }

    private static Origin read(JsonObject in) throws UnreadableJson {
        Optional<Path> project = in.has("project") ? Optional.of(Path.of(in.text("project"))) : Optional.empty();
        return new Origin(project, Long.parseLong(in.text("saved")));
    }
}
