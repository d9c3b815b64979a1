package keyline.app.cli;

import java.util.List;
import java.util.Locale;
import keyline.app.problems.Places;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Schema;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.model.problem.Problem;
import keyline.model.problem.Severity;
import keyline.persistence.json.Json;
import keyline.persistence.store.Offence;
import keyline.persistence.store.PendingRemedy;
import keyline.persistence.store.Refusal;
import keyline.persistence.store.Remedy;
import tools.jackson.core.JsonGenerator;

/// Writes what a check found as one JSON object: the counts, the problems, and the broken rules with their first rows,
/// each row with the same facts as a refusal in the window.
record FindingsJson(Findings findings, JsonGenerator json) {

    /// The object as one line.
    static String of(Findings findings) {
        return Json.write(json -> new FindingsJson(findings, json).write()) + System.lineSeparator();
    }

    private Schema schema() {
        return findings.schema();
    }

    private void write() {
        json.writeStartObject();
        json.writeNumberProperty("errors", findings.count(Severity.ERROR));
        json.writeNumberProperty("warnings", findings.count(Severity.WARNING));
        json.writeNumberProperty("hints", findings.count(Severity.HINT));
        json.writeArrayPropertyStart("problems");
        findings.problems().forEach(this::write);
        json.writeEndArray().writeArrayPropertyStart("pending");
        findings.broken().forEach(this::write);
        json.writeEndArray().writeEndObject();
    }

    private void write(Problem problem) {
        json.writeStartObject();
        json.writeStringProperty("rule", problem.rule());
        json.writeStringProperty("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("place", Places.name(problem.place(), schema()));
        json.writeStringProperty("message", problem.message());
        json.writeEndObject();
    }

    private void write(BrokenRule rule) {
        json.writeStartObject();
        json.writeStringProperty("table", rule.table().name());
        json.writeStringProperty("rule", rule.name());
        strings("columns", rule.columns().stream().map(Column::name).toList());
        json.writeStringProperty("message", rule.message());
        json.writeNumberProperty("offenders", rule.rows().total());
        json.writeArrayPropertyStart("remedies");
        rule.remedies().forEach(this::write);
        json.writeEndArray().writeArrayPropertyStart("rows");
        rule.rows().offences().forEach(offence -> write(rule, offence));
        json.writeEndArray().writeEndObject();
    }

    private void write(PendingRemedy remedy) {
        json.writeStartObject();
        json.writeStringProperty("label", remedy.label());
        json.writeNumberProperty("rows", remedy.rows());
        strings(
                "asks",
                remedy.asks().stream()
                        .map(asked -> table(asked.table()) + "." + column(asked.table(), asked.column()))
                        .toList());
        remedy.obstacle().ifPresent(sentence -> json.writeStringProperty("obstacle", sentence));
        json.writeEndObject();
    }

    private void write(BrokenRule rule, Offence offence) {
        json.writeStartObject().writeNumberProperty("rowid", offence.row().id());
        json.writeObjectPropertyStart("values");
        for (int i = 0; i < offence.row().values().size(); i++) {
            json.writeName(rule.table().columns().get(i).name());
            write(offence.row().values().get(i));
        }
        json.writeEndObject();
        json.writeName("refusal");
        write(offence.reason());
        json.writeEndObject();
    }

    private void write(Refusal refusal) {
        json.writeStartObject();
        json.writeStringProperty("operation", refusal.operation().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("reason", refusal.reason().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("table", table(refusal.table()));
        json.writeStringProperty("constraint", refusal.constraint());
        strings(
                "columns",
                refusal.columns().stream()
                        .map(column -> column(refusal.table(), column))
                        .toList());
        json.writeArrayPropertyStart("values");
        refusal.values().forEach(this::write);
        json.writeEndArray();
        json.writeStringProperty("message", refusal.message());
        json.writeArrayPropertyStart("others");
        refusal.others().forEach(this::write);
        json.writeEndArray();
        strings("remedies", refusal.remedies().stream().map(Remedy::label).toList());
        json.writeEndObject();
    }

    private void write(Refusal.Others others) {
        json.writeStartObject();
        json.writeStringProperty("table", table(others.table()));
        json.writeNumberProperty("count", others.count());
        json.writeArrayPropertyStart("rows");
        others.rows().forEach(json::writeNumber);
        json.writeEndArray().writeEndObject();
    }

    private void strings(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private String table(TableId table) {
        return schema().table(table).name();
    }

    private String column(TableId table, ColumnId column) {
        return schema().table(table).column(column).name();
    }

    private void write(Value value) {
        switch (value) {
            case Value.Null _ -> json.writeNull();
            case Value.Int(long number) -> json.writeNumber(number);
            case Value.Real(double number) -> json.writeNumber(number);
            case Value.Text(String text) -> json.writeString(text);
            case Value.Bytes(String hex) -> json.writeString(hex);
        }
    }
}
