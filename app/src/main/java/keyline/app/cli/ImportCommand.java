package keyline.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keyline.model.AreaId;
import keyline.model.Document;
import keyline.model.IdMap;
import keyline.model.NodeId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.Watch;
import keyline.model.diagram.Area;
import keyline.model.diagram.Box;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Size;
import keyline.model.diagram.Sizes;
import keyline.model.layout.Group;
import keyline.model.layout.Layout;
import keyline.persistence.file.FileKind;
import keyline.persistence.file.ProjectFile;
import keyline.persistence.file.UnreadableFile;
import keyline.persistence.read.Input;
import keyline.persistence.read.Inputs;

/// `keyline import`: what another program wrote, as a project file.
final class ImportCommand implements CliCommand {

    private static final String OUT = "-o";

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String help() {
        return """
            keyline import IN... -o OUT.keyline [--from %s]
                Read scripts or a database into a project. Exit code 3 when statements were skipped.
            keyline import jdbc:... -o OUT.keyline [--user NAME] [--password-env VARIABLE] [--schema NAME,...]
                           [--tables PATTERN,...] [--rows N]
                Read a live database, N rows of each table and their parents with it. The password is asked for.
            """.formatted(String.join("|", Inputs.formats()));
    }

    @Override
    public Arguments.Options options() {
        return new Arguments.Options(Source.options(OUT), Set.of());
    }

    @Override
    public int run(Arguments arguments, Console console) throws WrongUsage, IOException {
        if (!Source.isGiven(arguments)) {
            throw new WrongUsage("a file to import is missing");
        }
        Path out = arguments.findFile(OUT).orElseThrow(() -> new WrongUsage(OUT + " is missing"));
        checkReplaceable(out);
        try (Input input = Source.open(arguments)) {
            Document document = arranged(input.project().document());
            ProjectFile.write(out, document, input.project().rows());
            Skips.list(input.report(), console);
            Schema schema = document.schema();
            console.out()
                    .println("%s: read as %s, %d tables, %d foreign keys, %d views; %d statements skipped"
                            .formatted(
                                    out,
                                    input.kind().isEmpty() ? "a project" : input.kind(),
                                    schema.tables().size(),
                                    schema.tables().stream()
                                            .map(Table::foreignKeys)
                                            .mapToInt(List::size)
                                            .sum(),
                                    schema.views().size(),
                                    input.report().skipped().size()));
            return Skips.exit(input.report());
        }
    }

    /// Related tables stand together. Their texts can't be measured without the toolkit, so their sizes are estimated.
    private static Document arranged(Document document) {
        Map<NodeId, Size> sizes = Sizes.estimated(document.schema());
        Diagram diagram = document.firstDiagram();
        List<Group> groups = Group.of(diagram, Sizes.standing(diagram, sizes));
        Layout layout = Layout.of(new Layout.Subject(document.schema(), sizes, Map.of(), groups), Watch.NONE);
        IdMap<NodeId, Box> boxes = diagram.boxes();
        for (var place : layout.nodes().entrySet()) {
            boxes = boxes.with(place.getKey(), boxes.get(place.getKey()).movedTo(place.getValue()));
        }
        IdMap<AreaId, Area> areas = diagram.areas();
        for (var frame : layout.areas().entrySet()) {
            areas = areas.with(frame.getKey(), areas.get(frame.getKey()).framed(frame.getValue()));
        }
        return document.with(diagram.withBoxes(boxes).withAreas(areas));
    }

    /// A slip of the hand must not cost a script.
    private static void checkReplaceable(Path out) throws IOException {
        if (Files.exists(out) && FileKind.of(out) != FileKind.PROJECT) {
            throw new UnreadableFile(out, "exists, and is no project that could be replaced");
        }
    }
}
