package keyline.app.project;

import keyline.app.notice.Notice;
import keyline.app.notice.NoticeBar;
import keyline.app.text.Count;
import keyline.model.read.ReadReport;
import keyline.model.read.Skipped;

/// Says what reading a foreign file had to leave out.
record ReportNotice(NoticeBar notices) {

    void show(Opened opened) {
        ReadReport report = opened.report();
        if (report.skipped().isEmpty()) {
            notices.dismiss("report");
            return;
        }
        Skipped first = report.skipped().getFirst();
        notices.show(Notice.remark(
                "report",
                "%s left out. Line %d: %s"
                        .formatted(
                                Count.of(report.skipped().size(), "statement"), first.line(), first.reason())));
    }
}
