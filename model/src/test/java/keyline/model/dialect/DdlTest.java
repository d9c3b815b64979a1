package keyline.model.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import keyline.model.Schema;
import keyline.model.example.Shop;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds scripts against the expected files in `<dialect>/<case>.sql`. What came out stands in `target/scripts`.
class DdlTest {

    private static final Map<String, Schema> SCHEMAS = new TreeMap<>(Map.ofEntries(
            Map.entry("actions", Designs.actions()),
            Map.entry("comments", Designs.comments()),
            Map.entry("composite-keys", Designs.compositeKeys()),
            Map.entry("cycle", Designs.cycle()),
            Map.entry("defaults", Designs.defaults()),
            Map.entry("domains", Designs.domains()),
            Map.entry("enums", Designs.enums()),
            Map.entry("generated", Designs.generated()),
            Map.entry("indexes", Designs.indexes()),
            Map.entry("namespaces", Designs.namespaces()),
            Map.entry("odd-names", Designs.oddNames()),
            Map.entry("self-reference", Designs.selfReference()),
            Map.entry("unfinished", Designs.unfinished()),
            Map.entry("views", Designs.views()),
            Map.entry("shop", Shop.document().schema())));

    private static final DdlOptions EVERYTHING = DdlOptions.DEFAULT
            .with(DdlOptions.Constraints.ALTER_TABLE)
            .with(DdlOptions.Drops.FIRST)
            .with(DdlOptions.Quoting.ALWAYS)
            .with(Shop.rows());

    @TestFactory
    Stream<DynamicTest> a_script_is_as_expected() {
        return Dialects.all().stream()
                .flatMap(dialect -> SCHEMAS.entrySet().stream()
                        .map(each -> expecting(
                                dialect, each.getKey(), Ddl.script(each.getValue(), dialect, DdlOptions.DEFAULT))));
    }

    @TestFactory
    Stream<DynamicTest> the_shop_with_all_options_is_as_expected() {
        Schema shop = Shop.document().schema();
        return Dialects.all().stream()
                .map(dialect -> expecting(dialect, "shop-options", Ddl.script(shop, dialect, EVERYTHING)));
    }

    @TestFactory
    Stream<DynamicTest> a_cycle_is_dropped_as_expected() {
        DdlOptions dropping = DdlOptions.DEFAULT.with(DdlOptions.Drops.FIRST);
        return Dialects.all().stream()
                .map(dialect -> expecting(dialect, "cycle-dropped", Ddl.script(Designs.cycle(), dialect, dropping)));
    }

    @TestFactory
    Stream<DynamicTest> a_part_of_the_shop_leaves_out_what_it_lacks() {
        DdlOptions part = DdlOptions.DEFAULT.only(Set.of(Shop.ORDERS, Shop.SHIPPERS));
        Schema shop = Shop.document().schema();
        return Dialects.all().stream().map(dialect -> expecting(dialect, "shop-part", Ddl.script(shop, dialect, part)));
    }

    @Test
    void what_was_lost_is_noticed_once() {
        Dialect mysql = Dialects.of("mysql").orElseThrow();
        assertThat(Ddl.script(Designs.actions(), mysql, DdlOptions.DEFAULT).notices())
                .extracting(Notice::message)
                .containsExactly(
                        "fk_children_parents: MySQL has no ON DELETE SET DEFAULT, NO ACTION is written instead.",
                        "fk_children_parents_2: MySQL can't defer it, it is checked at once.",
                        "fk_children_parents_2: InnoDB has no SET NULL over columns that are NOT NULL,"
                                + " NO ACTION is written instead.");
    }

    @Test
    void fitting_what_fits_changes_nothing() {
        for (Dialect dialect : Dialects.all()) {
            for (Schema schema : SCHEMAS.values()) {
                Fitted fitted = Fitted.of(schema, dialect);
                assertThat(Fitted.of(fitted.schema(), dialect).schema()).isEqualTo(fitted.schema());
            }
        }
    }

    private static DynamicTest expecting(Dialect dialect, String name, Script script) {
        String file = dialect.key() + "/" + name + ".sql";
        return DynamicTest.dynamicTest(file, () -> {
            Path actual = Path.of("target", "scripts").resolve(file);
            Files.createDirectories(actual.getParent());
            Files.writeString(actual, script.text());
            assertThat(script.text()).isEqualTo(read(file));
        });
    }

    private static String read(String file) {
        try (var stream = DdlTest.class.getResourceAsStream(file)) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "oracle", "sqlite"})
    void the_first_line_of_each_statement_is_known(String dialect) {
        Script script = Ddl.script(
                Shop.document().schema(),
                Dialects.of(dialect).orElseThrow(),
                DdlOptions.DEFAULT.with(Shop.rows()));
        List<String> lines = script.text().lines().toList();
        for (int i = 0; i < script.statements().size(); i++) {
            String first = script.statements().get(i).text().lines().findFirst().orElseThrow();
            assertThat(lines.get(script.firstLines().get(i) - 1)).isEqualTo(first);
        }
    }
}
