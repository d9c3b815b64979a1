package keyline.model.read.crowsfoot;

import keyline.model.read.Design;

/// Makes a design of what a text draws.
final class Assembly {

    private Assembly() {}

    static Design design(Drawing drawing, Told told) {
        Draft draft = new Draft();
        drawing.enumerations.forEach(draft::add);
        EntityTables tables = new EntityTables(draft, told);
        drawing.entities.forEach(tables::add);
        new ForeignKeys(draft, told).add(drawing.relations);
        return new Design(draft.document(), told.report());
    }
}
