package keyline.app.migrate;

import keyline.app.Session;
import keyline.app.job.Jobs;
import keyline.app.notice.NoticeBar;
import keyline.app.project.FileQuestions;
import keyline.app.project.Projects;
import keyline.model.SampleRows;

/// What comparing needs of the window around it.
///
/// @param rows the sample rows of the open project; waits for the store, so not on the FX thread
public record Desk(
        Session session, SampleRows rows, Projects projects, Jobs jobs, FileQuestions questions, NoticeBar notices) {}
