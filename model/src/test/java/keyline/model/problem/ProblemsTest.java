package keyline.model.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import keyline.model.Document;
import keyline.model.Index;
import keyline.model.edit.Edit;
import keyline.model.edit.RandomEdits;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    @Test
    void the_problems_after_an_edit_are_those_of_the_new_document() {
        for (int seed = 0; seed < 4; seed++) {
            Random random = new Random(seed);
            Document document = Document.empty();
            Problems problems = Problems.of(document);
            for (int n = 0; n < 500; n++) {
                Edit edit = RandomEdits.next(random, document);
                Document after = edit.apply(document);
                problems = problems.after(document, after);
                assertThat(problems).as("seed %d, edit %d: %s", seed, n, edit).isEqualTo(Problems.of(after));
                document = after;
            }
        }
    }

    @Test
    void fixes_can_be_applied_in_any_order_and_keep_ids_apart() {
        for (int seed = 0; seed < 8; seed++) {
            Random random = new Random(seed);
            Document document = Document.empty();
            for (int n = 0; n < 200; n++) {
                document = RandomEdits.next(random, document).apply(document);
            }
            List<Problem.Fix> fixes = new ArrayList<>();
            Rules.check(document).forEach(problem -> fixes.addAll(problem.fixes()));
            Collections.shuffle(fixes, random);
            for (Problem.Fix fix : fixes) {
                document = fix.edit().apply(document);
            }
            assertThat(document.schema().tables().stream().flatMap(table -> table.indexes().stream()).map(Index::id))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void every_fix_mends_its_problem() {
        for (int seed = 0; seed < 5; seed++) {
            Random random = new Random(seed);
            Document document = Document.empty();
            for (int n = 0; n < 200; n++) {
                document = RandomEdits.next(random, document).apply(document);
            }
            Problems problems = Problems.of(document);
            for (Problem problem : problems.all()) {
                for (Problem.Fix fix : problem.fixes()) {
                    Problems after = problems.after(document, fix.edit().apply(document));
                    assertThat(after.all()).as("%s by %s", problem, fix).doesNotContain(problem);
                }
            }
        }
    }
}
