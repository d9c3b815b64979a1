package keyline.model;

import java.util.function.IntFunction;
import keyline.model.diagram.Diagram;

/// All that the user designs: the schema and the diagrams that show it. The sample rows stand beside it, in the store.
///
/// It is immutable; an edit makes another one that shares nearly everything with it.
///
/// @param target the key of the dialect that the design is meant for, see `keyline.model.dialect.Dialects`
/// @param grids how the rows of tables look, where someone chose that
/// @param nextId the value of the next id; higher than every id in use
public record Document(
        Schema schema,
        IdMap<DiagramId, Diagram> diagrams,
        IdMap<TableId, GridLook> grids,
        String target,
        int nextId) {

    private static final DiagramId FIRST_DIAGRAM = new DiagramId(2);

    /// A document with an empty schema, one empty diagram and PostgreSQL as its target.
    public static Document empty() {
        return new Document(
                Schema.empty(),
                IdMap.<DiagramId, Diagram>empty().with(FIRST_DIAGRAM, Diagram.named(FIRST_DIAGRAM, "Diagram")),
                IdMap.empty(),
                "postgresql",
                FIRST_DIAGRAM.value() + 1);
    }

    /// The first id that is free, as an id of the wanted kind: `document.newId(TableId::new)`. It is taken once a
    /// document holds it, see [#taking(Id)].
    public <I extends Id> I newId(IntFunction<I> kind) {
        return kind.apply(nextId);
    }

    /// This document with `id` and all below it taken.
    public Document taking(Id id) {
        return id.value() < nextId ? this : new Document(schema, diagrams, grids, target, id.value() + 1);
    }

    /// This document with another schema.
    public Document with(Schema changed) {
        return new Document(changed, diagrams, grids, target, nextId);
    }

    /// This document with `table` added, or in place of the one of the same id.
    public Document with(Table table) {
        return with(schema.with(table));
    }

    /// This document with `diagram` added, or in place of the one of the same id.
    public Document with(Diagram diagram) {
        return new Document(schema, diagrams.with(diagram.id(), diagram), grids, target, nextId);
    }

    /// This document without the diagram.
    public Document without(DiagramId diagram) {
        return new Document(schema, diagrams.without(diagram), grids, target, nextId);
    }

    /// How the rows of a table look.
    public GridLook grid(TableId table) {
        return grids.find(table).orElse(GridLook.USUAL);
    }

    /// This document with rows of a table that look like this.
    public Document with(TableId table, GridLook look) {
        IdMap<TableId, GridLook> changed =
                look.equals(GridLook.USUAL) ? grids.without(table) : grids.with(table, look);
        return new Document(schema, diagrams, changed, target, nextId);
    }

    /// This document meant for another dialect.
    public Document withTarget(String changed) {
        return new Document(schema, diagrams, grids, changed, nextId);
    }

    /// The diagram.
    ///
    /// @throws java.util.NoSuchElementException when there is none
    public Diagram diagram(DiagramId id) {
        return diagrams.get(id);
    }

    /// The diagram that was made first and that every document has.
    public Diagram firstDiagram() {
        return diagrams.iterator().next();
    }
}
