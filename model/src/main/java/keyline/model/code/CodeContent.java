package keyline.model.code;

import java.util.Optional;
import java.util.Set;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.TableId;

/// What is to be written.
///
/// @param rows written along where the format has a place for them
/// @param only the tables to write; empty for all
/// @param options what is asked for beside the design
public record CodeContent(Document document, SampleRows rows, Optional<Set<TableId>> only, Set<CodeOption> options) {

    public CodeContent {
        only = only.map(Set::copyOf);
        options = Set.copyOf(options);
    }

    /// Without options.
    public CodeContent(Document document, SampleRows rows, Optional<Set<TableId>> only) {
        this(document, rows, only, Set.of());
    }

    /// All tables of a document, without rows.
    public static CodeContent of(Document document) {
        return new CodeContent(document, SampleRows.NONE, Optional.empty());
    }

    /// The same with rows.
    public CodeContent with(SampleRows changed) {
        return new CodeContent(document, changed, only, options);
    }

    /// The same with these options.
    public CodeContent with(Set<CodeOption> changed) {
        return new CodeContent(document, rows, only, changed);
    }
}
