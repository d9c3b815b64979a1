package keyline.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.code.CodeOption;
import keyline.model.diagram.Diagram;
import keyline.model.dialect.DdlOptions.RowForm;
import keyline.persistence.file.Project;
import keyline.persistence.file.SafeFile;
import keyline.persistence.read.Input;

/// `keyline export`: a script, a picture or a document.
final class ExportCommand implements CliCommand {

    private static final String TO = "--to";
    private static final String OUT = "-o";
    private static final String ONLY = "--only";
    private static final String DIAGRAM = "--diagram";
    private static final String WITH_DATA = "--with-data";
    private static final String COPY = "--copy";
    private static final String RELATIONS = "--relations";

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String help() {
        return """
            keyline export FILE... [--from FORMAT] --to TARGET [-o OUT] [--with-data] [--only TABLE,...]
                    [--copy] [--relations] [--diagram NAME] [--scale N] [--theme light|dark|auto] [--transparent]
                    [--page a4|a3|letter[-portrait|-landscape]]
                Write a script, a picture or a document, to standard output unless OUT is given. --copy writes the rows for
                PostgreSQL as COPY, --relations adds Drizzle's. A picture is of the first diagram unless another is named.
                PDF is one page as large as the diagram, fits one PAGE, or with a scale runs over as many as that takes.
                TARGET: %s
            """.formatted(String.join(", ", Targets.keys()));
    }

    @Override
    public Arguments.Options options() {
        return new Arguments.Options(
                Source.options(
                        TO,
                        OUT,
                        ONLY,
                        DIAGRAM,
                        Source.EXAMPLE,
                        PictureWishes.SCALE,
                        PictureWishes.THEME,
                        PictureWishes.PAGE),
                Set.of(WITH_DATA, COPY, RELATIONS, PictureWishes.TRANSPARENT));
    }

    @Override
    public int run(Arguments arguments, Console console) throws WrongUsage, IOException {
        String key = arguments.value(TO);
        Target target = Targets.find(key)
                .orElseThrow(() ->
                        new WrongUsage("there is no target " + key + ", only " + String.join(", ", Targets.keys())));
        Optional<Path> out = arguments.findFile(OUT);
        try (Input input = Source.open(arguments)) {
            Target.Content content =
                    new Target.Content(subject(arguments, input.project()), wishes(arguments), console.err()::println);
            if (out.isPresent()) {
                SafeFile.write(out.get(), file -> write(target, content, file));
            } else {
                target.write(content, console.out());
                console.out().flush();
            }
            Skips.list(input.report(), console);
            return Skips.exit(input.report());
        }
    }

    private static void write(Target target, Target.Content content, Path file) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file)) {
            target.write(content, stream);
        }
    }

    private static Target.Subject subject(Arguments arguments, Project project) throws WrongUsage {
        Optional<String> names = arguments.find(ONLY);
        return new Target.Subject(
                Source.title(arguments),
                project.document(),
                diagram(arguments.find(DIAGRAM), project.document()),
                arguments.has(WITH_DATA) || arguments.has(COPY) ? project.rows() : SampleRows.NONE,
                names.isPresent() ? Optional.of(tables(project.document(), names.get())) : Optional.empty());
    }

    private static Target.Wishes wishes(Arguments arguments) throws WrongUsage {
        return new Target.Wishes(
                PictureWishes.of(arguments),
                arguments.has(COPY) ? RowForm.COPY : RowForm.INSERTS,
                arguments.has(RELATIONS) ? Set.of(CodeOption.RELATIONS) : Set.of());
    }

    private static Diagram diagram(Optional<String> name, Document document) throws WrongUsage {
        if (name.isEmpty()) {
            return document.firstDiagram();
        }
        return document.diagrams().stream()
                .filter(diagram -> diagram.name().equalsIgnoreCase(name.get().strip()))
                .findFirst()
                .orElseThrow(
                        () -> new WrongUsage("there is no diagram " + name.get().strip()));
    }

    private static Set<TableId> tables(Document document, String names) throws WrongUsage {
        Set<TableId> tables = new LinkedHashSet<>();
        for (String name : List.of(names.split(","))) {
            Table table = document.schema()
                    .tableNamed(name.strip())
                    .orElseThrow(() -> new WrongUsage("there is no table " + name.strip()));
            tables.add(table.id());
        }
        return tables;
    }
}
