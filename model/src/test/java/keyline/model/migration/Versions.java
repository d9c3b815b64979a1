package keyline.model.migration;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.match.Matching;
import keyline.model.read.RowSink;
import keyline.model.read.sql.SqlReader;

/// Two versions of a design, from two scripts in PostgreSQL's words.
record Versions(Schema before, Schema after) {

    /// @param renames the new names of tables and columns that stay, one word each
    static Versions of(String before, String after, String... renames) {
        Document old = read(before);
        Matching matching = Matching.byName(old.schema(), read(after).schema());
        for (String rename : renames) {
            Matching known = matching;
            matching = known.suggestions().stream()
                    .filter(each -> each.after().equals(rename))
                    .map(known::with)
                    .findFirst()
                    .orElseThrow();
        }
        return new Versions(old.schema(), matching.applied(old).schema());
    }

    private static Document read(String script) {
        try (SqlReader reader = new SqlReader("postgresql", RowSink.NONE, Duration.ofSeconds(10))) {
            reader.read(new StringReader(script), "script");
            if (!reader.design().report().skipped().isEmpty()) {
                throw new IllegalArgumentException(
                        List.copyOf(reader.design().report().skipped()).toString());
            }
            return reader.design().document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
