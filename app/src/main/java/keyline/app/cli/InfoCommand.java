package keyline.app.cli;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import keyline.persistence.json.Json;
import keyline.persistence.read.Input;
import tools.jackson.core.JsonGenerator;

/// `keyline info`: how much there is.
final class InfoCommand implements CliCommand {

    private static final String JSON = "--json";

    @Override
    public String name() {
        return "info";
    }

    @Override
    public String help() {
        return """
            keyline info FILE... [--from FORMAT] [--json]
                Count tables, columns, keys and rows. Exit code 3 when statements were skipped.
            """;
    }

    @Override
    public Arguments.Options options() {
        return new Arguments.Options(Source.options(Source.EXAMPLE), Set.of(JSON));
    }

    @Override
    public int run(Arguments arguments, Console console) throws WrongUsage, IOException {
        try (Input input = Source.open(arguments);
                HeldRows rows = HeldRows.of(input.project())) {
            Counts counts = Counts.of(input.project().document().schema(), rows.state());
            if (arguments.has(JSON)) {
                console.out().println(Json.write(json -> write(json, counts)));
            } else {
                counts.whole().forEach((name, count) -> console.out().println(name + " " + count));
            }
            Skips.list(input.report(), console);
            return Skips.exit(input.report());
        }
    }

    private static void write(JsonGenerator json, Counts counts) {
        json.writeStartObject();
        write(json, counts.whole());
        json.writeObjectPropertyStart("byTable");
        counts.byTable().forEach((table, ofTable) -> {
            json.writeObjectPropertyStart(table);
            write(json, ofTable);
            json.writeEndObject();
        });
        json.writeEndObject().writeEndObject();
    }

    private static void write(JsonGenerator json, Map<String, Long> counts) {
        counts.forEach(json::writeNumberProperty);
    }
}
