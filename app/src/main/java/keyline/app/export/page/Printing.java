package keyline.app.export.page;

import java.io.IOException;
import java.util.Optional;
import javafx.scene.Node;
import keyline.app.job.Progress;
import keyline.app.picture.pdf.PageGrid;
import keyline.app.picture.pdf.Paper;

/// The printers of the desktop. They may take long to answer, so none of this is for the FX thread.
public interface Printing {

    /// The name of the printer that prints unless another one is chosen; nothing when there is none.
    Optional<String> printer();

    /// Prints pages.
    ///
    /// @throws IOException when the printer refuses, with one sentence for the user
    void print(PageGrid grid, Paper paper, Pages pages, Progress progress) throws IOException;

    /// The pages to print.
    interface Pages {

        /// What they are called in the list of the printer's work.
        String title();

        /// A page in points, ready to be drawn.
        Node page(PageGrid.Sheet sheet) throws IOException;
    }
}
