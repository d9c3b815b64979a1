package keyline.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.TableId;

/// Something that a design can be exported to.
interface Target {

    /// What is exported.
    ///
    /// @param title what the design is called
    /// @param rows the rows to write along, none unless they are asked for
    /// @param only the tables to write; nothing for all
    record Content(
            String title, Document document, SampleRows rows, Optional<Set<TableId>> only, PictureWishes wishes) {}

    /// The word that `--to` takes.
    String key();

    /// Writes it. `out` stays open.
    void write(Content content, OutputStream out) throws IOException;
}
