package keyline.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.code.CodeContent;
import keyline.model.code.CodeFormats;
import keyline.model.code.CodeOption;
import keyline.model.dialect.Dialects;
import keyline.model.dialect.Fitted;
import keyline.model.read.Design;
import keyline.model.read.drizzle.DrizzleReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// A design written for Drizzle comes back from its file as the design that it was fitted to, but for what Drizzle has
/// no words for, which [DrizzleTold] lists.
class DrizzleIdentityTest {

    private static final int SEEDS = 60;
    private static final Map<String, String> FLAVOURS =
            Map.of("pg", "postgresql", "mysql", "mysql", "sqlite", "sqlite", "mssql", "mssql");

    @TestFactory
    Stream<DynamicTest> d2_a_random_design_comes_back_from_its_drizzle_schema() {
        return FLAVOURS.keySet().stream()
                .sorted()
                .flatMap(flavour -> LongStream.range(0, SEEDS)
                        .mapToObj(seed -> DynamicTest.dynamicTest(
                                flavour + " " + seed, () -> comesBack(RandomSchemas.of(seed), flavour))));
    }

    private static void comesBack(Schema schema, String flavour) throws Exception {
        String text = CodeFormats.of("drizzle-" + flavour)
                .orElseThrow()
                .write(CodeContent.of(Document.empty().with(schema)).with(Set.of(CodeOption.RELATIONS)))
                .text();
        Design read = DrizzleReader.read(List.of(new DrizzleReader.Source("", text)));
        assertThat(read.report().skipped()).as(text).isEmpty();
        assertThat(read.report().remarks()).as(text).isEmpty();
        DrizzleTold told = new DrizzleTold(flavour, given(schema));
        Schema plain = DrizzleTold.withoutDomains(schema);
        Schema fitted = Fitted.of(plain, Dialects.of(FLAVOURS.getOrDefault(flavour, "")).orElseThrow())
                .schema();
        assertThat(SchemaText.of(told.of(read.document().schema())))
                .as(text)
                .isEqualTo(SchemaText.of(told.of(fitted)));
    }

    private static Set<String> given(Schema schema) {
        Set<String> names = new HashSet<>();
        for (Table table : schema.tables()) {
            table.constraints().forEach(each -> names.add(each.name()));
        }
        return names;
    }
}
