package keyline.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import keyline.model.Document;
import keyline.model.Id;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.diagram.Diagram;
import org.junit.jupiter.api.Test;

class RandomEditsTest {

    private static final int SEEDS = 6;
    private static final int EDITS = 500;

    @Test
    void undoing_all_gives_the_first_document_and_redoing_all_the_last() {
        for (int seed = 0; seed < SEEDS; seed++) {
            List<Document> versions = new ArrayList<>(List.of(Document.empty()));
            History history = History.empty();
            for (Edit edit : edits(seed)) {
                Document before = versions.getLast();
                Document after = edit.apply(before);
                history = history.with(new Step(versions.size(), edit.label(before), before, after));
                versions.add(after);
            }
            for (int n = EDITS; n > 0; n--) {
                assertThat(history.lastDone().orElseThrow().before()).isEqualTo(versions.get(n - 1));
                history = history.undo();
            }
            assertThat(history.lastDone()).isEmpty();
            for (int n = 1; n <= EDITS; n++) {
                assertThat(history.nextToRedo().orElseThrow().after()).isEqualTo(versions.get(n));
                history = history.redo();
            }
            assertThat(replayed(seed)).isEqualTo(versions.getLast());
        }
    }

    @Test
    void the_next_id_stays_above_all_ids_and_no_id_is_used_twice() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Document document = Document.empty();
            for (Edit edit : edits(seed)) {
                document = edit.apply(document);
                List<Integer> ids = ids(document);
                assertThat(ids).doesNotHaveDuplicates();
                assertThat(Collections.max(ids)).isLessThan(document.nextId());
            }
        }
    }

    @Test
    void nothing_on_a_diagram_is_of_something_that_is_gone() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Document document = replayed(seed);
            Set<Integer> ids = Set.copyOf(ids(document));
            for (Diagram diagram : document.diagrams()) {
                assertThat(ids).containsAll(values(diagram.boxes().keys()));
                assertThat(ids).containsAll(values(diagram.routes().keys()));
            }
        }
    }

    @Test
    void applied_twice_to_the_same_document_an_edit_gives_the_same() {
        Document document = Document.empty();
        for (Edit edit : edits(99)) {
            Document after = edit.apply(document);
            assertThat(edit.apply(document)).isEqualTo(after);
            assertThat(edit.label(document)).isNotBlank();
            document = after;
        }
    }

    private static List<Edit> edits(int seed) {
        Random random = new Random(seed);
        List<Edit> edits = new ArrayList<>();
        Document document = Document.empty();
        while (edits.size() < EDITS) {
            edits.add(RandomEdits.next(random, document));
            document = edits.getLast().apply(document);
        }
        return edits;
    }

    private static Document replayed(int seed) {
        Document document = Document.empty();
        for (Edit edit : edits(seed)) {
            document = edit.apply(document);
        }
        return document;
    }

    private static List<Integer> ids(Document document) {
        Schema schema = document.schema();
        List<Integer> ids = new ArrayList<>(values(schema.namespaces().keys()));
        ids.addAll(values(schema.types().keys()));
        ids.addAll(values(schema.views().keys()));
        ids.addAll(values(document.diagrams().keys()));
        for (Table table : schema.tables()) {
            ids.add(table.id().value());
            table.columns().forEach(column -> ids.add(column.id().value()));
            table.constraints().forEach(constraint -> ids.add(constraint.id().value()));
            table.indexes().forEach(index -> ids.add(index.id().value()));
        }
        for (Diagram diagram : document.diagrams()) {
            ids.addAll(values(diagram.areas().keys()));
            ids.addAll(values(diagram.notes().keys()));
        }
        return ids;
    }

    private static List<Integer> values(List<? extends Id> ids) {
        return ids.stream().map(Id::value).toList();
    }
}
