package keyline.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import keyline.model.Schema;
import keyline.model.dialect.Ddl;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.DdlOptions.Constraints;
import keyline.model.dialect.DdlOptions.Drops;
import keyline.model.dialect.DdlOptions.Quoting;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Dialects;
import keyline.model.dialect.Fitted;
import keyline.model.dialect.Script;
import keyline.persistence.read.Corpus;
import keyline.persistence.read.Input;
import keyline.persistence.read.Inputs;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A schema written as a script comes back from that script as the schema that it was fitted to: what the dialect can't
/// say was said in the notices of [Fitted].
class ScriptIdentityTest {

    private static final int SEEDS = 150;

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> d2_a_random_schema_comes_back_from_its_script() {
        return Dialects.all().stream()
                .flatMap(dialect -> LongStream.range(0, SEEDS)
                        .mapToObj(seed -> DynamicTest.dynamicTest(
                                dialect.key() + " " + seed,
                                () -> comesBack(RandomSchemas.of(seed), dialect, options(seed)))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "azimutt-full-pg",
                "azimutt-structure",
                "chinook-mysql",
                "chinook-sqlite-file",
                "northwind-mssql",
                "omop54-mssql",
                "omop54-postgres",
                "oracle-hr",
                "quartz-mssql",
                "quartz-mysql",
                "quartz-oracle",
                "quartz-postgres",
                "sakila-mssql",
                "sakila-mysql",
                "sakila-oracle",
                "sakila-postgres",
                "sakila-sqlite",
                "springbatch-mariadb",
                "springbatch-sqlite"
            })
    void d2_a_schema_of_the_corpus_comes_back_in_every_dialect(String name) throws IOException {
        Schema schema = read(Inputs.open(Corpus.files(name)));
        for (Dialect dialect : Dialects.all()) {
            comesBack(schema, dialect, DdlOptions.DEFAULT);
        }
    }

    private static DdlOptions options(long seed) {
        return DdlOptions.DEFAULT
                .with(seed % 2 == 0 ? Constraints.INLINE : Constraints.ALTER_TABLE)
                .with(seed % 3 == 0 ? Quoting.ALWAYS : Quoting.WHEN_NEEDED)
                .with(seed % 5 == 0 ? Drops.FIRST : Drops.NONE);
    }

    private void comesBack(Schema schema, Dialect dialect, DdlOptions options) throws IOException {
        Script script = Ddl.script(schema, dialect, options);
        Path file = Files.writeString(folder.resolve("script.sql"), script.text());
        Fitted fit = Fitted.of(schema, dialect);
        Schema fitted = new ScriptTold(dialect, fit.notices()).of(fit.schema());
        Input input = Inputs.open(List.of(file), dialect.key().equals("d1") ? "sqlite" : dialect.key());
        assertThat(input.report().skipped()).as(script.text()).isEmpty();
        assertThat(SchemaText.of(read(input))).as(script.text()).isEqualTo(SchemaText.of(fitted));
    }

    private static Schema read(Input input) throws IOException {
        try (input) {
            return input.project().document().schema();
        }
    }
}
