package keyline.app.imports;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import keyline.app.job.Progress;
import keyline.app.project.Opened;
import keyline.app.text.Count;
import keyline.model.ColumnId;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.model.match.Merged;
import keyline.persistence.file.Project;
import keyline.persistence.read.Input;
import keyline.persistence.store.RowMerge;
import keyline.persistence.store.RowMerge.Way;

/// What was read, while it is decided what becomes of it.
///
/// @param samples the first rows of each table, where its columns are only suggested
record Found(Origin origin, Input input, SequencedMap<TableId, List<List<Value>>> samples) implements Closeable {

    private static final int SAMPLES = 4;
    private static final String SUGGESTED = "CSV";

    /// What a project was made of, whose rows are its own now.
    static Found of(Opened opened) {
        Project project = Project.of(opened.document(), SampleRows.NONE);
        Input input =
                new Input(project, opened.reading().report(), opened.reading().kind());
        return new Found(Origin.of(opened.reading().sources()), input, new LinkedHashMap<>());
    }

    /// Reads it; blocks.
    static Found read(Origin origin, Optional<String> format, Progress progress) throws IOException {
        Input input = origin.opening().orElseThrow().open(format, progress.doing(""));
        SequencedMap<TableId, List<List<Value>>> samples = new LinkedHashMap<>();
        if (input.kind().equals(SUGGESTED)) {
            input.project()
                    .document()
                    .schema()
                    .tables()
                    .forEach(table -> samples.put(table.id(), samples(table, input)));
        }
        return new Found(origin, input, samples);
    }

    private static List<List<Value>> samples(Table table, Input input) {
        List<List<Value>> first = new ArrayList<>();
        input.project().rows().forEach(table, row -> {
            if (first.size() < SAMPLES) {
                first.add(List.copyOf(row));
            }
        });
        return first;
    }

    Document document() {
        return input.project().document();
    }

    /// Whether types and keys are only suggested, and somebody is to look at them.
    boolean isSuggested() {
        return !samples.isEmpty();
    }

    /// The same with another design for its rows.
    Found shaped(Document changed) {
        return new Found(origin, input.shaped(changed), samples);
    }

    /// "shop.sql was read as PostgreSQL: 14 tables."
    String sentence() {
        Schema schema = document().schema();
        String views =
                schema.views().isEmpty() ? "" : ", " + Count.of(schema.views().size(), "view");
        String kind = input.kind().isEmpty() ? "" : " as " + input.kind();
        String sentence = "%s was read%s: %s%s."
                .formatted(origin.name(), kind, Count.of(schema.tables().size(), "table"), views);
        return origin.files().isEmpty()
                ? sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1)
                : sentence;
    }

    /// Its rows, as rows of tables of the document that comes of it.
    SampleRows rows(Merged merged, Predicate<TableId> wanted) {
        return merged.rows(document().schema(), input.project().rows(), wanted);
    }

    /// What becomes of the rows that it has for tables of a document that has them already.
    ///
    /// @param present says whether a table is one of those
    List<RowMerge> merges(Merged merged, Predicate<TableId> present, Function<TableId, Way> way) {
        return document().schema().tables().stream()
                .filter(table ->
                        merged.id(table.id(), TableId.class).filter(present).isPresent())
                .flatMap(table -> merge(table, merged, way).stream())
                .toList();
    }

    private Optional<RowMerge> merge(Table table, Merged merged, Function<TableId, Way> way) {
        TableId mine = merged.id(table.id(), TableId.class).orElseThrow();
        List<ColumnId> given = input.given(table).stream()
                .flatMap(column -> merged.id(column, ColumnId.class).stream())
                .toList();
        return given.isEmpty() ? Optional.empty() : Optional.of(new RowMerge(mine, given, way.apply(mine)));
    }

    /// Lets go of its rows.
    @Override
    public void close() {
        try {
            input.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
