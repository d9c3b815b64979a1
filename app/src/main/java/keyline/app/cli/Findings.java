package keyline.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import keyline.app.problems.Places;
import keyline.model.Column;
import keyline.model.Schema;
import keyline.model.Value;
import keyline.model.problem.Problem;
import keyline.model.problem.Severity;
import keyline.persistence.json.Json;
import keyline.persistence.store.Row;
import tools.jackson.core.JsonGenerator;

/// What a check found, as text and as JSON.
record Findings(Schema schema, List<Problem> problems, List<BrokenRule> broken) {

    /// How many there are of a severity. Rows that break a rule are an error.
    long count(Severity severity) {
        long found = problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
        return severity == Severity.ERROR ? found + broken.size() : found;
    }

    /// One line for each, and one for all.
    String text() {
        StringBuilder text = new StringBuilder();
        for (Problem problem : problems) {
            text.append("%s: %s [%s]%n".formatted(word(problem.severity()), problem.message(), problem.rule()));
        }
        for (BrokenRule rule : broken) {
            text.append("error: %s, %s%n".formatted(rule.message(), rows(rule)));
        }
        return text.append("%d errors, %d warnings, %d hints%n"
                        .formatted(count(Severity.ERROR), count(Severity.WARNING), count(Severity.HINT)))
                .toString();
    }

    private static String rows(BrokenRule rule) {
        String ids =
                rule.rows().rows().stream().map(row -> Long.toString(row.id())).collect(Collectors.joining(", "));
        return "rowid " + ids + (rule.rows().total() > rule.rows().rows().size() ? ", ..." : "");
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /// One object: the counts, the problems, and the broken rules with their first rows.
    String json() {
        return Json.write(this::write) + System.lineSeparator();
    }

    private void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("errors", count(Severity.ERROR));
        json.writeNumberProperty("warnings", count(Severity.WARNING));
        json.writeNumberProperty("hints", count(Severity.HINT));
        json.writeArrayPropertyStart("problems");
        problems.forEach(problem -> write(json, problem));
        json.writeEndArray().writeArrayPropertyStart("pending");
        broken.forEach(rule -> write(json, rule));
        json.writeEndArray().writeEndObject();
    }

    private void write(JsonGenerator json, Problem problem) {
        json.writeStartObject();
        json.writeStringProperty("rule", problem.rule());
        json.writeStringProperty("severity", word(problem.severity()));
        json.writeStringProperty("place", Places.name(problem.place(), schema));
        json.writeStringProperty("message", problem.message());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, BrokenRule rule) {
        json.writeStartObject();
        json.writeStringProperty("table", rule.table().name());
        json.writeStringProperty("rule", rule.name());
        json.writeArrayPropertyStart("columns");
        rule.columns().forEach(column -> json.writeString(column.name()));
        json.writeEndArray();
        json.writeStringProperty("message", rule.message());
        json.writeNumberProperty("offenders", rule.rows().total());
        json.writeArrayPropertyStart("rows");
        rule.rows().rows().forEach(row -> write(json, rule, row));
        json.writeEndArray().writeEndObject();
    }

    private static void write(JsonGenerator json, BrokenRule rule, Row row) {
        json.writeStartObject().writeNumberProperty("rowid", row.id());
        json.writeObjectPropertyStart("values");
        for (int i = 0; i < row.values().size(); i++) {
            Column column = rule.table().columns().get(i);
            json.writeName(column.name());
            write(json, row.values().get(i));
        }
        json.writeEndObject().writeEndObject();
    }

    private static void write(JsonGenerator json, Value value) {
        switch (value) {
            case Value.Null _ -> json.writeNull();
            case Value.Int(long number) -> json.writeNumber(number);
            case Value.Real(double number) -> json.writeNumber(number);
            case Value.Text(String text) -> json.writeString(text);
            case Value.Bytes(String hex) -> json.writeString(hex);
        }
    }
}
