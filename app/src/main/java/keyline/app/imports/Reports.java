package keyline.app.imports;

import java.util.List;
import java.util.function.Consumer;
import keyline.app.frame.Sheet;
import keyline.app.notice.Notice;
import keyline.app.notice.NoticeBar;
import keyline.app.text.Count;
import keyline.model.read.ReadReport;

/// Says what something was read as and what had to be left out, and shows all of it on a page. FX thread only.
final class Reports {

    private static final String KEY = "report";

    private final Sheet sheet;
    private final NoticeBar notices;

    Reports(Sheet sheet, NoticeBar notices) {
        this.sheet = sheet;
        this.notices = notices;
    }

    /// Says what is to be known of a project that was opened.
    void show(ReadReport report) {
        notices.dismiss(KEY);
        if (!report.remarks().isEmpty()) {
            notices.show(Notice.remark(KEY, String.join("\n", report.remarks())));
        }
    }

    /// Says what was read, and what of it was left out.
    ///
    /// @param again reads it as another format
    void show(Found found, Consumer<String> again) {
        int skipped = found.input().report().skipped().size();
        String text = found.sentence()
                + (skipped > 0
                        ? " %s %s left out.".formatted(Count.of(skipped, "statement"), skipped == 1 ? "was" : "were")
                        : "");
        Notice.Choice show = new Notice.Choice("Report", () -> open(found, again));
        notices.show(new Notice(KEY, Notice.Tone.REMARK, text, List.of(show)));
    }

    /// Says that nothing has come of it.
    ///
    /// @param label what the history would have called it
    void cancelled(String label) {
        notices.show(Notice.remark(KEY, label + " was cancelled. The project is as it was before."));
    }

    private void open(Found found, Consumer<String> again) {
        FormatChoice format = FormatChoice.of(found, again);
        sheet.fill("Report of " + found.origin().name(), new ReportPage(found, format), () -> {});
    }
}
