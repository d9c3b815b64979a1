package keyline.app.cli;

import java.util.List;
import keyline.model.dialect.Notice;
import keyline.model.match.Rename;
import keyline.model.migration.Hazard;
import keyline.model.migration.Migration;
import keyline.model.migration.Step;
import keyline.persistence.json.Json;
import tools.jackson.core.JsonGenerator;

/// Writes a migration as one JSON object: its steps, what goes for good, what the target can't say, and what may have
/// been renamed.
record MigrationJson(Migration migration, List<Rename> suggestions, JsonGenerator json) {

    static String of(Migration migration, List<Rename> suggestions) {
        return Json.write(json -> new MigrationJson(migration, suggestions, json).write());
    }

    private void write() {
        json.writeStartObject();
        json.writeStringProperty("target", migration.dialect().key());
        json.writeArrayPropertyStart("steps");
        migration.steps().forEach(this::write);
        json.writeEndArray();
        strings(
                "losses",
                migration.losses().stream().map(Hazard.Loses::sentence).toList());
        strings("notices", migration.notices().stream().map(Notice::message).toList());
        json.writeArrayPropertyStart("suggestedRenames");
        suggestions.forEach(this::write);
        json.writeEndArray().writeEndObject();
    }

    private void write(Step step) {
        json.writeStartObject();
        json.writeStringProperty("sql", step.statement().sql());
        strings("remarks", step.statement().remarks());
        json.writeBooleanProperty("losesData", step.losesData());
        json.writeEndObject();
    }

    private void write(Rename rename) {
        json.writeStartObject();
        json.writeStringProperty("table", rename.holder());
        json.writeStringProperty("before", rename.before());
        json.writeStringProperty("after", rename.after());
        json.writeNumberProperty("likeness", rename.likeness());
        json.writeEndObject();
    }

    private void strings(String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
