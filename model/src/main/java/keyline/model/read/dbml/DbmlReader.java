package keyline.model.read.dbml;

import java.io.IOException;
import keyline.model.read.Design;
import keyline.model.read.ReadReport;
import keyline.model.read.RowSink;

/// Reads DBML.
public final class DbmlReader {

    private DbmlReader() {}

    /// Reads a text.
    ///
    /// @param rows takes the rows of `records`
    /// @throws WrongDbml when the text can't be understood or contradicts itself
    public static Design read(String text, RowSink rows) throws WrongDbml, IOException {
        DbmlText syntax = DbmlParser.parse(text);
        Names names = new Names(syntax.databaseType);
        for (DbmlText.EnumSyntax each : syntax.enums) {
            names.add(each);
        }
        Tables tables = new Tables(syntax, names);
        tables.read();
        Relations relations = new Relations(names);
        for (RefSyntax ref : tables.refs()) {
            relations.add(ref);
        }
        new RecordsReader(names, rows).read(syntax, tables.records());
        Notes.place(syntax.notes, names);
        Groups.place(syntax.groups, names);
        Headers.colour(syntax.tables, names);
        return new Design(names.document(), new ReadReport(java.util.List.of(), syntax.remarks()));
    }
}
