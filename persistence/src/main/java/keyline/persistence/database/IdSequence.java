package keyline.persistence.database;

import java.util.function.IntFunction;
import keyline.model.Document;
import keyline.model.Id;
import keyline.model.Schema;
import keyline.model.TableId;
import keyline.model.read.Design;
import keyline.model.read.ReadReport;

/// Gives ids to what is read, in the order of reading.
final class IdSequence {

    private int last = Document.empty().nextId() - 1;

    <I extends Id> I next(IntFunction<I> kind) {
        return kind.apply(++last);
    }

    /// A schema that was understood as a whole, with all ids taken that were given.
    Design complete(Schema schema) {
        return new Design(Document.empty().with(schema).taking(new TableId(last)), ReadReport.COMPLETE);
    }
}
