package keyline.model.problem;

import java.util.List;
import keyline.model.Document;
import keyline.model.Table;

/// Looks at one table for one kind of problem. A rule reads the table and what refers to it, nothing else, so that
/// after an edit only the changed tables and their neighbours are looked at again.
public interface Rule {

    /// The stable key, in lower case with hyphens.
    String key();

    /// What it is about and what to do, for the help page; a sentence or two.
    String help();

    /// The problems of this kind in `table`, as the document's target sees them.
    List<Problem> check(Table table, Document document);
}
