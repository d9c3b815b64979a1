package keyline.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import keyline.model.Document;
import keyline.model.read.Design;
import keyline.model.read.drizzle.DrizzleReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What is written for Drizzle is what our own reader reads. Random designs are read back beside the engines' tests.
class DrizzleRoundTripTest {

    /// What comes back in other words, since Drizzle has one type for several of the model: dates and UUIDs are texts in
    /// SQLite, UUIDs are texts in MySQL and JSON in SQL Server, whose letter before texts says nothing more.
    private static final Map<String, String> IN_OTHER_WORDS = Map.of(
            "drizzle-sqlite", "(?<=text\\(\"a_(?:date|time|timestamp|timestamptz)\"\\)\\.default\\(sql`)(\\w+)(?=`)=>($1)",
            "drizzle-mssql", "sql`N'([^'`]*)'`=>'$1'",
            "drizzle-mysql", "sql`'(6f1d[^'`]*)'`=>\"$1\"");

    private static Stream<CodeFormat> flavours() {
        return CodeFormats.all().stream().filter(format -> format.key().startsWith("drizzle-"));
    }

    /// Every golden file comes out of its own reading as it went in: no column, key, index or comment is lost.
    @TestFactory
    Stream<DynamicTest> what_was_read_is_written_as_it_was() {
        return flavours().flatMap(format -> CodeFormatsTest.DOCUMENTS.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        format.key() + " " + each.getKey(), () -> comesBack(format, each.getValue()))));
    }

    private static void comesBack(CodeFormat format, Document document) throws Exception {
        CodeContent content = CodeContent.of(document).with(Set.of(CodeOption.RELATIONS));
        String first = format.write(content).text();
        Design read = DrizzleReader.read(List.of(new DrizzleReader.Source("", first)));
        assertThat(read.report().skipped()).isEmpty();
        assertThat(read.report().remarks()).isEmpty();
        String second = format.write(
                        CodeContent.of(read.document()).with(Set.of(CodeOption.RELATIONS)))
                .text();
        assertThat(second).isEqualTo(expected(first, format));
    }

    /// Views that the writer left out said so in a comment.
    private static String expected(String first, CodeFormat format) {
        String[] words = IN_OTHER_WORDS.getOrDefault(format.key(), "$^=>").split("=>", -1);
        String said = first.replaceAll("(?m)^// .* is left out: .*\\R\\R?", "").replaceAll(words[0], words[1]);
        return switch (format.key()) {
            case "drizzle-mssql" -> said.replaceAll("(?<=\\(|, )N(?=')", "");
            case "drizzle-sqlite" -> said.replaceAll("sql`'(6f1d[^'`]*)'`", "\"$1\"");
            default -> said;
        };
    }
}
