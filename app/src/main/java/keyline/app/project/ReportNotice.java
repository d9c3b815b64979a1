package keyline.app.project;

import static java.util.stream.Collectors.joining;

import keyline.app.notice.Notice;
import keyline.app.notice.NoticeBar;
import keyline.app.text.Count;
import keyline.model.read.ReadReport;
import keyline.model.read.Skipped;

/// Says what reading a foreign file had to leave out.
record ReportNotice(NoticeBar notices) {

    private static final int MOST = 5;

    void show(Opened opened) {
        ReadReport report = opened.report();
        notices.dismiss("report");
        if (!report.skipped().isEmpty()) {
            String lines = report.skipped().stream().limit(MOST).map(Skipped::text).collect(joining("\n"));
            notices.show(Notice.remark(
                    "report", Count.of(report.skipped().size(), "statement") + " left out:\n" + lines));
        } else if (!report.remarks().isEmpty()) {
            notices.show(Notice.remark("report", String.join("\n", report.remarks())));
        }
    }
}
