package keyline.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import keyline.app.notice.Notice;
import keyline.app.notice.NoticeBar;
import keyline.app.project.Projects;
import keyline.app.text.Ago;
import keyline.persistence.recovery.Recoverable;

/// Asks what becomes of work that a program left behind which ended without asking.
record LeftBehind(NoticeBar notices, Projects projects) {

    void offer(Recoverable work) {
        String name = work.project().map(file -> file.getFileName().toString()).orElse("An unsaved project");
        notices.show(new Notice(
                "recover " + work.folder(),
                Notice.Tone.QUESTION,
                "%s was open when Keyline ended without saving, %s."
                        .formatted(name, Ago.of(Duration.between(work.time(), Instant.now()))),
                List.of(
                        new Notice.Choice("Recover", () -> projects.recover(work)),
                        new Notice.Choice("Later", () -> {}),
                        new Notice.Choice("Discard", () -> projects.discard(work)))));
    }
}
