package keyline.model.dialect;

import java.util.List;
import keyline.model.Schema;
import keyline.model.TableId;

/// Writes schemas as scripts.
public final class Ddl {

    private Ddl() {}

    /// The script that makes `schema` in a database of `dialect`. The same schema and options always give the same
    /// script. Whatever the schema lacks, there is a script: what can't be said is left out, with a notice.
    public static Script script(Schema schema, Dialect dialect, DdlOptions options) {
        Fitted fitted = Selection.of(Fitted.of(schema, dialect), options.only());
        ScriptWriter writer = new ScriptWriter(Writing.of(fitted, dialect, options));
        return new Script(writer.head(), writer.statements(), fitted.notices());
    }

    /// CREATE TABLE for one table of a schema that is fitted already, all constraints within it, without a semicolon.
    public static String createTable(Schema fitted, TableId table, Dialect dialect) {
        Writing writing = Writing.of(new Fitted(fitted, List.of()), dialect, DdlOptions.DEFAULT);
        return new TableWriter(writing).create(fitted.table(table), _ -> true);
    }
}
