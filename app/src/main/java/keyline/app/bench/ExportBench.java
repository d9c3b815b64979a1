package keyline.app.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.function.Consumer;
import keyline.app.export.ExportFormat;
import keyline.app.export.ExportSubject;
import keyline.app.export.HtmlFormat;
import keyline.app.export.PdfFormat;
import keyline.app.export.PngFormat;
import keyline.app.export.SvgFormat;
import keyline.app.job.Progress;
import keyline.app.picture.PngLook.Ground;
import keyline.app.picture.SvgLook;
import keyline.app.picture.pdf.PageSetup;
import keyline.app.theme.Theme;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.code.CodeContent;
import keyline.model.code.CodeFormat;
import keyline.model.code.CodeFormats;
import keyline.model.dialect.Ddl;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Dialects;

/// Measures how long a design takes to every target, the first time and once the program is warm. Nothing is written to
/// a disk.
public final class ExportBench implements Benchmark {

    private static final List<Integer> TABLES = List.of(1_000, 5_000);
    private static final int SCRIPTS = 9;
    private static final int PICTURES = 3;

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String help() {
        return "a synthetic schema to every script and picture";
    }

    /// Writes one target.
    ///
    /// @param runs how often it is measured
    private record Case(String target, int runs, Writing writing) {}

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    @Override
    public void run(OptionalInt size, Consumer<SequencedMap<String, Object>> figures) {
        for (int tables : size.isPresent() ? List.of(size.getAsInt()) : TABLES) {
            Document document = SyntheticSchema.laidOut(tables);
            cases(document).forEach(each -> figures.accept(measured(tables, each)));
        }
    }

    private static List<Case> cases(Document document) {
        List<Case> cases = new ArrayList<>();
        Dialects.all().forEach(dialect -> cases.add(script(document, dialect)));
        CodeFormats.all().forEach(format -> cases.add(code(document, format)));
        pictures().forEach((name, format) -> cases.add(picture(document, name, format)));
        return cases;
    }

    /// Writes a design to every target once.
    static void rehearse(Document document) throws IOException {
        for (Case each : cases(document)) {
            each.writing().to(OutputStream.nullOutputStream());
        }
    }

    private static Case script(Document document, Dialect dialect) {
        return new Case(
                dialect.key(),
                SCRIPTS,
                out -> out.write(Ddl.script(document.schema(), dialect, DdlOptions.DEFAULT)
                        .text()
                        .getBytes(UTF_8)));
    }

    private static Case code(Document document, CodeFormat format) {
        CodeContent content = CodeContent.of(document);
        return new Case(
                format.key(),
                SCRIPTS,
                out -> out.write(format.write(content).text().getBytes(UTF_8)));
    }

    private static SequencedMap<String, ExportFormat> pictures() {
        SequencedMap<String, ExportFormat> formats = new LinkedHashMap<>();
        formats.put("svg", new SvgFormat(SvgLook.of(Theme.LIGHT)));
        formats.put("html", new HtmlFormat(0));
        formats.put("pdf", new PdfFormat(Theme.LIGHT, PageSetup.OWN_SIZE));
        formats.put("png", new PngFormat(Theme.LIGHT, Ground.PAINTED, Optional.empty()));
        return formats;
    }

    private static Case picture(Document document, String name, ExportFormat format) {
        ExportSubject subject =
                new ExportSubject("Synthetic", document, document.firstDiagram(), SampleRows.NONE, Optional.empty());
        return new Case(name, PICTURES, out -> format.write(subject, out, Progress.UNSEEN));
    }

    private static SequencedMap<String, Object> measured(int tables, Case each) {
        double[] millis = new double[each.runs()];
        Counting out = new Counting();
        for (int run = 0; run < millis.length; run++) {
            long start = System.nanoTime();
            try {
                each.writing().to(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            millis[run] = (System.nanoTime() - start) / 1e6;
        }
        SequencedMap<String, Object> figures = new LinkedHashMap<>();
        figures.put("tables", tables);
        figures.put("target", each.target());
        figures.put("firstMillis", Math.round(millis[0]));
        figures.put("medianMillis", Math.round(Arrays.stream(millis).sorted().toArray()[millis.length / 2]));
        figures.put("kilobytes", out.bytes / 1_000 / each.runs());
        return figures;
    }

    /// Counts what is written, and forgets it.
    private static final class Counting extends OutputStream {

        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] many, int from, int length) {
            bytes += length;
        }
    }
}
