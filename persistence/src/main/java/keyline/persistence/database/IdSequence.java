package keyline.persistence.database;

import java.util.function.IntFunction;
import keyline.model.Id;
import keyline.model.Namespace;

/// Gives ids to what is read, in the order of reading.
final class IdSequence {

    private int last = Namespace.DEFAULT.id().value();

    <I extends Id> I next(IntFunction<I> kind) {
        return kind.apply(++last);
    }
}
