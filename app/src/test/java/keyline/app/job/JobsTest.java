package keyline.app.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobsTest {

    private final Deque<Runnable> workers = new ArrayDeque<>();
    private final Deque<Runnable> fxThread = new ArrayDeque<>();
    private final Jobs jobs = new Jobs(workers::add, fxThread::add);
    private final List<String> results = new ArrayList<>();

    @Test
    void the_result_of_a_job_arrives_on_the_fx_thread() {
        jobs.start("Count", _ -> "done", results::add);
        workers.poll().run();

        assertThat(results).isEmpty();
        fxThread.poll().run();
        assertThat(results).containsExactly("done");
        assertThat(jobs.running()).isEmpty();
    }

    @Test
    void the_result_of_a_cancelled_job_is_dropped() {
        Job job = jobs.start("Count", _ -> "done", results::add);
        job.cancel();
        workers.poll().run();
        fxThread.poll().run();

        assertThat(results).isEmpty();
        assertThat(jobs.running()).isEmpty();
    }

    @Test
    void what_a_cancelled_job_gives_is_closed_as_nobody_else_would() {
        Job job = jobs.start("Open", _ -> (Closeable) () -> results.add("closed"), _ -> results.add("shown"));
        workers.poll().run();
        job.cancel();
        fxThread.poll().run();
        workers.poll().run();

        assertThat(results).containsExactly("closed");
    }

    @Test
    void cancelling_runs_what_the_work_wants_done_then() {
        Job job = jobs.start("Query", progress -> waiting(progress), results::add);
        workers.poll().run();
        job.cancel();

        assertThat(results).containsExactly("interrupted");
    }

    private String waiting(Progress progress) {
        progress.onCancel(() -> results.add("interrupted"));
        return "";
    }

    @Test
    void of_several_jobs_in_a_line_only_the_newest_one_gives_its_result() {
        Latest<String> line = new Latest<>(jobs, results::add);
        line.start("Script", _ -> "old");
        line.start("Script", _ -> "new");
        workers.poll().run();
        workers.poll().run();
        fxThread.poll().run();
        fxThread.poll().run();

        assertThat(results).containsExactly("new");
    }

    @Test
    void a_job_that_needs_too_much_memory_ends_with_a_sentence() {
        jobs.observeFailures(
                failure -> results.add(String.valueOf(failure.cause().getMessage())));
        jobs.start(
                "Read a.sql",
                _ -> {
                    throw new OutOfMemoryError();
                },
                _ -> {});
        workers.poll().run();
        fxThread.poll().run();

        assertThat(results).containsExactly("Read a.sql needs more memory than there is.");
        assertThat(jobs.running()).isEmpty();
    }

    @Test
    void a_failure_says_what_failed_and_why() {
        jobs.observeFailures(failure -> results.add(failure.message()));
        jobs.start("Import shop.sql", _ -> failing(), results::add);
        workers.poll().run();
        fxThread.poll().run();

        assertThat(results).containsExactly("Import shop.sql failed: the file is cut off");
    }

    private static String failing() {
        throw new IllegalStateException("the file is cut off");
    }

    @Test
    void progress_is_shown_as_it_is_reported() {
        Job job = jobs.start("Import", JobsTest::halfDone, results::add);
        workers.poll().run();
        fxThread.poll().run();

        assertThat(job.progress().get()).isEqualTo(0.5);
        assertThat(job.activity().get()).isEqualTo("orders");
    }

    private static String halfDone(Progress progress) {
        progress.report(0.5, "orders");
        return "";
    }
}
