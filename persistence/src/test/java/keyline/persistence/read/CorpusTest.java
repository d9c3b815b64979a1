package keyline.persistence.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import keyline.model.Constraint;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.Schema;
import keyline.model.read.sql.ScriptDialects;
import keyline.persistence.file.Project;
import keyline.persistence.file.ProjectFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The counts that the catalogues of real servers gave for schemas of other projects, and what they are recognised as.
class CorpusTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "azimutt-full-pg, postgresql",
        "azimutt-structure, postgresql",
        "chinook-mysql, mysql",
        "chinook-sqlite-file, sqlite",
        "northwind-mssql, mssql",
        "omop54-mssql, mssql",
        "omop54-postgres, postgresql",
        "oracle-hr, oracle",
        "quartz-mssql, mssql",
        "quartz-mysql, mysql",
        "quartz-oracle, oracle",
        "quartz-postgres, postgresql",
        "sakila-mssql, mssql",
        "sakila-mysql, mysql",
        "sakila-oracle, oracle",
        "sakila-postgres, postgresql",
        "sakila-sqlite, sqlite",
        "springbatch-mariadb, mariadb",
        "springbatch-sqlite, sqlite"
    })
    void the_counts_are_those_of_the_catalogue(String name, String dialect) throws IOException {
        Corpus.Truth truth = Corpus.truth(name);

        try (Input input = Inputs.open(Corpus.files(name))) {
            assertThat(input.kind()).isEqualTo(displayName(dialect));
            assertThat(counts(input.project().document(), input.project().rows()))
                    .containsAllEntriesOf(truth.counts());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sakila-sqlite", "chinook-sqlite-file", "springbatch-sqlite", "chinook-mysql", "sakila-oracle"})
    void an_import_comes_back_from_its_project_file(String name) throws IOException {
        Corpus.Truth truth = Corpus.truth(name);
        Path file = folder.resolve("project.keyline");
        try (Input input = Inputs.open(Corpus.files(name))) {
            ProjectFile.write(file, input.project().document(), input.project().rows());

            try (Project project = ProjectFile.read(file)) {
                assertThat(project.document()).isEqualTo(input.project().document());
                assertThat(counts(project.document(), project.rows())).containsAllEntriesOf(truth.counts());
            }
        }
    }

    private static String displayName(String dialect) {
        return dialect.equals("sqlite") ? "SQLite" : ScriptDialects.displayName(dialect);
    }

    private static Map<String, Integer> counts(Document document, SampleRows rows) {
        Schema schema = document.schema();
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("tables", schema.tables().size());
        counts.put("views", schema.views().size());
        counts.put("checks", 0);
        counts.put("uniqueConstraints", 0);
        counts.put("indexes", 0);
        schema.tables().forEach(table -> {
            add(counts, "columns", table.columns().size());
            add(counts, "indexes", table.indexes().size());
            table.constraints().forEach(constraint -> add(counts, kind(constraint), 1));
            rows.forEach(table, _ -> add(counts, "rows", 1));
            table.foreignKeys().forEach(key -> {
                add(counts, "compositeForeignKeys", key.columns().size() > 1 ? 1 : 0);
                add(counts, "selfReferences", key.parent().equals(table.id()) ? 1 : 0);
            });
        });
        return counts;
    }

    private static void add(Map<String, Integer> counts, String key, int more) {
        counts.merge(key, more, Integer::sum);
    }

    private static String kind(Constraint constraint) {
        return switch (constraint) {
            case Constraint.PrimaryKey _ -> "primaryKeys";
            case Constraint.Unique _ -> "uniqueConstraints";
            case Constraint.Check _ -> "checks";
            case Constraint.ForeignKey _ -> "foreignKeys";
        };
    }
}
