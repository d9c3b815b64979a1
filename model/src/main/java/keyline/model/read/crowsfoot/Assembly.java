package keyline.model.read.crowsfoot;

import java.util.HashSet;
import java.util.Set;
import keyline.model.ColumnId;
import keyline.model.NamedType.EnumType;
import keyline.model.TypeId;
import keyline.model.read.Design;
import keyline.model.read.Draft;

/// Makes a design of what a text draws.
final class Assembly {

    private Assembly() {}

    static Design design(Drawing drawing, Told told) {
        Draft draft = new Draft();
        Set<ColumnId> marked = new HashSet<>();
        for (Drawing.Enumeration each : drawing.enumerations) {
            Draft.Qualified name = draft.qualified(each.name());
            draft.put(new EnumType(draft.newId(TypeId::new), name.namespace(), name.name(), each.values(), ""));
        }
        EntityTables tables = new EntityTables(draft, marked, told);
        drawing.entities.forEach(tables::add);
        new ForeignKeys(draft, marked, told).add(drawing.relations);
        return new Design(draft.document(), told.report());
    }
}
