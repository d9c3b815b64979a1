package keyline.app.export.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import keyline.app.control.Choice.Option;
import keyline.app.picture.pdf.PageSetup;
import keyline.app.picture.pdf.PageSetup.Orientation;
import keyline.app.picture.pdf.Paper;

/// The fields that say on what pages a diagram is laid.
final class PageFields {

    private static final List<Double> SCALES = List.of(0.25, 0.5, 0.75, 1.0, 1.5, 2.0);

    private final Consumer<PageSetup> changed;
    private final VBox onPaper;
    private final VBox node;
    private PageSetup setup;

    private PageFields(List<Option<Optional<Paper>>> papers, PageSetup first, Consumer<PageSetup> changed) {
        this.changed = changed;
        this.setup = first;
        Node paper = ExportPage.field("Page", "page-paper", papers, first.paper(), this::change);
        onPaper = new VBox(
                ExportPage.field("Orientation", "page-orientation", orientations(), first.orientation(), this::change),
                ExportPage.field("Scale", "page-scale", scales(), first.scale(), this::scale));
        node = new VBox(paper, onPaper);
        Stream.of(node, onPaper).forEach(each -> each.getStyleClass().add("group"));
        refresh();
    }

    /// Fields for documents that may have a page as large as the diagram.
    static PageFields ofDocument(PageSetup first, Consumer<PageSetup> changed) {
        List<Option<Optional<Paper>>> papers = new ArrayList<>();
        papers.add(Option.of(Optional.empty(), "As large as the diagram"));
        papers.addAll(papers());
        return new PageFields(papers, first, changed);
    }

    /// Fields for paper.
    static PageFields ofPaper(PageSetup first, Consumer<PageSetup> changed) {
        return new PageFields(papers(), first, changed);
    }

    Node node() {
        return node;
    }

    private static List<Option<Optional<Paper>>> papers() {
        return Stream.of(Paper.values())
                .map(paper -> Option.of(Optional.of(paper), paper.displayName()))
                .toList();
    }

    private static List<Option<Orientation>> orientations() {
        return List.of(
                Option.of(Orientation.BEST, "As suits the diagram"),
                Option.of(Orientation.PORTRAIT, "Portrait"),
                Option.of(Orientation.LANDSCAPE, "Landscape"));
    }

    private static List<Option<Optional<Double>>> scales() {
        List<Option<Optional<Double>>> scales = new ArrayList<>();
        scales.add(Option.of(Optional.empty(), "Fit to one page"));
        for (double scale : SCALES) {
            scales.add(Option.of(Optional.of(scale), "%.0f %%, over pages".formatted(scale * 100)));
        }
        return scales;
    }

    private void change(Optional<Paper> paper) {
        set(new PageSetup(paper, setup.orientation(), paper.isEmpty() ? Optional.empty() : setup.scale()));
    }

    private void change(Orientation orientation) {
        set(new PageSetup(setup.paper(), orientation, setup.scale()));
    }

    private void scale(Optional<Double> scale) {
        set(new PageSetup(setup.paper(), setup.orientation(), scale));
    }

    private void set(PageSetup next) {
        setup = next;
        refresh();
        changed.accept(next);
    }

    private void refresh() {
        onPaper.setVisible(setup.paper().isPresent());
        onPaper.setManaged(setup.paper().isPresent());
    }
}
