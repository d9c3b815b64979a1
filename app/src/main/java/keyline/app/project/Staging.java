package keyline.app.project;

import keyline.app.job.Progress;
import keyline.model.Document;

/// Gets documents ready to be shown for the first time, off the FX thread: showing them takes no longer then than
/// painting them.
public interface Staging {

    /// Leaves all to the window.
    Staging NONE = new Staging() {
        @Override
        public Document arranged(Document read, Progress progress) {
            return read;
        }

        @Override
        public void ready(Document document) {}
    };

    /// What the step is called that [#arranged(Document, Progress)] makes.
    String LABEL = "Arrange diagram";

    /// Lays out a document that nobody has arranged yet, and gets it ready.
    ///
    /// @throws java.util.concurrent.CancellationException when the job is cancelled
    Document arranged(Document read, Progress progress);

    /// Gets a document ready that stands as its user left it.
    void ready(Document document);
}
