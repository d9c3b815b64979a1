package keyline.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.TableId;
import keyline.model.code.CodeOption;
import keyline.model.diagram.Diagram;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.Notice;

/// Something that a design can be exported to.
interface Target {

    /// What is asked for.
    ///
    /// @param noticed is told, a sentence each, what the target can't say
    record Content(Subject subject, Wishes wishes, Consumer<String> noticed) {

        /// Tells all of these.
        void tell(List<Notice> notices) {
            NoticeLines.of(notices, subject.document().schema()).forEach(noticed);
        }
    }

    /// What is exported.
    ///
    /// @param title what the design is called
    /// @param diagram the one that pictures show
    /// @param rows the rows to write along, none unless they are asked for
    /// @param only the tables to write; nothing for all
    record Subject(String title, Document document, Diagram diagram, SampleRows rows, Optional<Set<TableId>> only) {}

    /// How it is to look; a target takes notice of what concerns it.
    record Wishes(PictureWishes picture, DdlOptions.RowForm rowForm, Set<CodeOption> code) {}

    /// The word that `--to` takes.
    String key();

    /// Writes it. `out` stays open.
    void write(Content content, OutputStream out) throws IOException;
}
