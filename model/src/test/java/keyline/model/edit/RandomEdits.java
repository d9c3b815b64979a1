package keyline.model.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import keyline.model.AreaId;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Deferral;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.Index;
import keyline.model.IndexId;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.NodeId;
import keyline.model.NoteId;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeId;
import keyline.model.View;
import keyline.model.ViewId;
import keyline.model.diagram.Area;
import keyline.model.diagram.Box;
import keyline.model.diagram.Detail;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Notation;
import keyline.model.diagram.Note;
import keyline.model.diagram.Route;
import keyline.model.dialect.Dialects;

/// Makes random edits of every kind, most of them sensible, some of things that are gone.
public final class RandomEdits extends RandomParts {

    private static final int MANY = 25;

    private RandomEdits(Random random, Document document) {
        super(random, document);
    }

    /// An edit that could follow.
    public static Edit next(Random random, Document document) {
        return new RandomEdits(random, document).next();
    }

    private Edit next() {
        return switch (random.nextInt(10)) {
            case 0 -> ofTables();
            case 1, 2, 3 -> ofColumns();
            case 4, 5 -> ofConstraints();
            case 6 -> ofIndexes();
            case 7 -> ofLinks();
            case 8 -> ofSchema();
            default -> ofDiagram();
        };
    }

    private Edit ofTables() {
        if (document.schema().tables().size() > MANY) {
            return new DropTables(new HashSet<>(List.of(table().id(), table().id(), table().id())));
        }
        return switch (random.nextInt(9)) {
            case 0, 1, 2 ->
                new AddTable(document.newId(TableId::new), namespace(), name(), diagram(), point());
            case 3 -> new DropTables(Set.of(table().id()));
            case 4 -> new RenameTable(table().id(), name());
            case 5 -> new SetTableComment(table().id(), name());
            case 6 -> new MoveTableToNamespace(table().id(), namespace());
            case 7 -> new PasteTables(document, Map.of(table().id(), point()), diagram());
            default -> new DuplicateTables(new HashSet<>(List.of(table().id(), table().id())), diagram(), 20, 20);
        };
    }

    private Edit ofColumns() {
        Table table = table();
        return switch (random.nextInt(11)) {
            case 0, 1, 2, 3 -> new AddColumn(table.id(), random.nextInt(5), newColumn());
            case 4 -> new RenameColumn(table.id(), column(table), name());
            case 5 -> new SetColumnType(table.id(), column(table), type());
            case 6 ->
                random.nextBoolean()
                        ? new SetNotNull(table.id(), column(table))
                        : new SetNullable(table.id(), column(table));
            case 7 -> new SetValueSource(table.id(), column(table), source());
            case 8 -> new MoveColumn(table.id(), column(table), random.nextInt(5));
            case 9 -> new DropColumns(table.id(), Set.of(column(table)));
            default ->
                table.find(column(table))
                        .<Edit>map(old -> new ReplaceColumn(table.id(), old.withName(name()).withType(type())))
                        .orElseGet(() -> new SetColumnComment(table.id(), column(table), name()));
        };
    }

    private Edit ofConstraints() {
        Table table = table();
        ConstraintId id = document.newId(ConstraintId::new);
        return switch (random.nextInt(9)) {
            case 0 -> new SetPrimaryKey(table.id(), columns(table), id);
            case 1 -> new AddConstraint(table.id(), new Constraint.Unique(id, name(), columns(table)));
            case 2 -> new AddConstraint(table.id(), new Constraint.Check(id, name(), name() + " > 0"));
            case 3 -> new RenameConstraint(table.id(), constraint(table), name());
            case 4 -> new DropConstraint(table.id(), constraint(table));
            case 5 -> new ReplaceConstraint(table.id(), new Constraint.Check(constraint(table), name(), "1 = 1"));
            case 6 -> new SetReferentialActions(table.id(), constraint(table), action(), action());
            case 7 -> new SetDeferral(table.id(), constraint(table), pick(List.of(Deferral.values())).orElseThrow());
            default ->
                new RetargetForeignKey(
                        table.id(), constraint(table), columns(table), table().id(), columns(table()));
        };
    }

    private Edit ofIndexes() {
        Table table = table();
        IndexId existing = pick(table.indexes()).map(Index::id).orElse(new IndexId(1_000_000));
        return switch (random.nextInt(6)) {
            case 0, 1 -> new AddIndex(table.id(), index(table, document.newId(IndexId::new)));
            case 2 -> new ReplaceIndex(table.id(), index(table, existing));
            case 3 -> new RenameIndex(table.id(), existing, name());
            case 4 -> new DropIndex(table.id(), existing);
            default -> new IndexForeignKey(table.id(), constraint(table));
        };
    }

    private Edit ofLinks() {
        Table child = table();
        Table parent = table();
        ConstraintId id = document.newId(ConstraintId::new);
        return switch (random.nextInt(8)) {
            case 0 ->
                new LinkColumns(
                        new LinkEnd.OfColumn(child.id(), column(child)),
                        new LinkEnd.OfColumn(parent.id(), column(parent)),
                        id);
            case 1 ->
                new LinkColumns(
                        new LinkEnd.OfColumn(child.id(), column(child)), new LinkEnd.OfTable(parent.id()), id);
            case 2 -> new LinkColumns(new LinkEnd.OfTable(child.id()), new LinkEnd.OfTable(parent.id()), id);
            case 3 -> new LinkTables(child.id(), parent.id(), columns(parent), id);
            case 4 -> new LinkToTable(tableLink(child, parent), id);
            case 5 ->
                new LinkThroughJunction(tableLink(child, parent), document.newId(TableId::new), diagram(), point());
            case 6 ->
                new ExtractColumns(
                        child.id(),
                        new HashSet<>(columns(child)),
                        document.newId(TableId::new),
                        name(),
                        diagram(),
                        point());
            default ->
                new AddConstraint(
                        child.id(), Constraint.ForeignKey.of(id, columns(child), parent.id(), columns(parent)));
        };
    }

    private TableLink tableLink(Table base, Table target) {
        Table parent = random.nextInt(4) == 0 ? base : target;
        return new TableLink(
                base.id(),
                random.nextBoolean() ? Optional.of(column(base)) : Optional.empty(),
                target.id(),
                pick(List.of(TableLink.Kind.values())).orElseThrow(),
                pick(parent.keys()).orElse(List.of()));
    }

    private Edit ofSchema() {
        TypeId type = pick(document.schema().types().keys()).orElse(new TypeId(1_000_000));
        ViewId view = pick(document.schema().views().keys()).orElse(new ViewId(1_000_000));
        return switch (random.nextInt(14)) {
            case 0 -> new AddNamedType(enumType(document.newId(TypeId::new)));
            case 1 -> new ReplaceNamedType(enumType(type));
            case 2 -> new RenameNamedType(type, name());
            case 3 -> new DropNamedType(type);
            case 4 ->
                new AddView(
                        new View(document.newId(ViewId::new), namespace(), name(), name(), ""), diagram(), point());
            case 5 -> new RenameView(view, name());
            case 6 -> new SetViewSql(view, name());
            case 7 -> new DropViews(Set.of(view));
            case 8 -> new AddNamespace(new Namespace(document.newId(NamespaceId::new), name()));
            case 9 -> new RenameNamespace(namespace(), name());
            case 10 -> new DropNamespace(namespace());
            case 11 -> new MakeUnique(table().id(), columns(table()));
            case 12 -> new AddKeyColumn(table().id());
            default -> new SetTarget(pick(Dialects.all()).orElseThrow().key());
        };
    }

    private Edit ofDiagram() {
        NodeId node = table().id();
        Diagram on = document.diagrams().get(diagram());
        AreaId area = pick(on.areas().keys()).orElse(new AreaId(1_000_000));
        NoteId note = pick(on.notes().keys()).orElse(new NoteId(1_000_000));
        return switch (random.nextInt(15)) {
            case 0 -> new MoveBoxes(on.id(), Map.of(node, point(), area, point(), note, point()));
            case 1 -> new PlaceBoxes(on.id(), Map.of(node, Box.at(random.nextInt(99), 0)));
            case 2 -> new RemoveFromDiagram(on.id(), Set.of(node));
            case 3 -> new SetColour(on.id(), Set.of(node, area), "#00ff00");
            case 4 -> new SetRoute(on.id(), constraint(table()), new Route(List.of(point())));
            case 5 -> new ClearRoute(on.id(), constraint(table()));
            case 6 -> new AddNote(on.id(), new Note(document.newId(NoteId::new), name(), point(), 10, 10));
            case 7 -> new ReplaceNote(on.id(), new Note(note, name(), point(), 20, 20));
            case 8 -> new DropNotes(on.id(), Set.of(note));
            case 9 -> new AddArea(on.id(), new Area(document.newId(AreaId::new), name(), point(), 10, 10, ""));
            case 10 -> new ReplaceArea(on.id(), new Area(area, name(), point(), 20, 20, ""));
            case 11 -> new DropAreas(on.id(), Set.of(area));
            case 12 -> new AddDiagram(Diagram.named(document.newId(DiagramId::new), name()));
            case 13 -> new DropDiagram(on.id());
            default ->
                new Batch(
                        "Look",
                        List.of(
                                new SetNotation(on.id(), pick(List.of(Notation.values())).orElseThrow()),
                                new SetDetail(on.id(), pick(List.of(Detail.values())).orElseThrow()),
                                new RenameDiagram(on.id(), name())));
        };
    }
}
