package keyline.app.data.grid;

import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import keyline.app.control.Labels;

/// A grid of cells: header, lines, scroll bars. It shows a [GridModel] and knows where things are; what keys and clicks do is
/// up to others.
public final class GridView extends Region implements EditorPlace {

    private static final double HEADER = 28;
    private static final double BAR = 10;

    /// The least length of a thumb, so that it can be seen and caught among a million rows.
    private static final double THUMB = 32;

    private final GridHeader header;
    private final GridBody body = new GridBody();
    private final Label hint = Labels.of("", "grid-hint");
    private final ScrollBar vertical = new ScrollBar();
    private final ScrollBar horizontal = new ScrollBar();
    private DoubleConsumer scrolled = _ -> {};
    private Runnable refreshed = () -> {};
    private Optional<GridModel> model = Optional.empty();
    private double awaitedScroll;

    /// A grid whose header asks `columns` for things.
    public GridView(HeaderActions columns) {
        header = new GridHeader(columns);
        getStyleClass().add("data-grid");
        vertical.setOrientation(Orientation.VERTICAL);
        hint.setVisible(false);
        getChildren().addAll(body, header, hint, vertical, horizontal);
        vertical.valueProperty().subscribe(this::scroll);
        horizontal.valueProperty().subscribe(this::scroll);
        body.addEventHandler(ScrollEvent.SCROLL, this::wheel);
    }

    /// Shows another model, scrolled down by so much.
    ///
    /// @param follow is told how far it is scrolled from then on
    public void show(GridModel shown, double scroll, DoubleConsumer follow) {
        scrolled = _ -> {};
        model = Optional.of(shown);
        hideCallout();
        body.show(shown);
        horizontal.setValue(0);
        layoutBars();
        vertical.setValue(0);
        awaitedScroll = scroll;
        scrolled = follow;
        refresh();
    }

    /// Shows what the model says now.
    public void refresh() {
        model.ifPresent(header::show);
        scrollBack();
        body.requestLayout();
        requestLayout();
        refreshed.run();
    }

    /// Scrolls to where the model was left, as soon as it has rows again.
    private void scrollBack() {
        layoutBars();
        if (awaitedScroll > 0 && vertical.getMax() > 0) {
            double scroll = awaitedScroll;
            awaitedScroll = 0;
            vertical.setValue(Math.min(scroll, vertical.getMax()));
        }
    }

    /// Runs `work` after every [#refresh()], for what depends on the lines.
    public void setRefreshed(Runnable work) {
        refreshed = work;
    }

    /// Says something above the lines; nothing when the text is empty.
    public void hint(String text) {
        hint.setText(text);
        hint.setVisible(!text.isEmpty());
        requestLayout();
    }

    /// The part that has the focus and the lines in it.
    public Region body() {
        return body;
    }

    /// What is at a point of the body.
    public Spot spot(double x, double y) {
        return body.spot(x, y);
    }

    /// Where a cell stands, in the coordinates of the body.
    public Bounds bounds(long line, int column) {
        return body.bounds(line, column);
    }

    @Override
    public void showEditor(long line, int column, Region editor) {
        reveal(line, column);
        body.showEditor(line, column, editor);
    }

    @Override
    public void hideEditor() {
        body.hideEditor();
    }

    @Override
    public void takeFocus() {
        body.requestFocus();
    }

    /// Shows a node below a line, at the left edge of a column, and scrolls so that it is visible.
    public void showCallout(long line, int column, Region node) {
        body.showCallout(line, column, node);
        layoutBars();
        LineStack stack = body.stack();
        reveal(stack.top(line), stack.top(line) + LineStack.LINE + stack.gap());
    }

    /// Hides the node below a line.
    public void hideCallout() {
        body.hideCallout();
        layoutBars();
    }

    /// Scrolls as little as needed to make a cell visible.
    public void reveal(long line, int column) {
        layoutBars();
        double top = body.stack().top(line);
        reveal(top, top + LineStack.LINE);
        Columns columns = body.columns();
        if (column < columns.size()) {
            double room = body.getWidth() - Columns.GUTTER;
            double left = columns.left(column);
            double right = left + Math.min(columns.width(column), room);
            horizontal.setValue(
                    Math.clamp(horizontal.getValue(), Math.max(0, right - room), Math.max(left, right - room)));
        }
    }

    private void reveal(double top, double bottom) {
        double least = bottom - body.getHeight();
        vertical.setValue(Math.clamp(vertical.getValue(), Math.min(least, top), Math.max(top, least)));
        vertical.setValue(Math.clamp(vertical.getValue(), 0, vertical.getMax()));
    }

    /// How many lines fit into the body.
    public int page() {
        return Math.max(1, (int) (body.getHeight() / LineStack.LINE) - 1);
    }

    private void wheel(ScrollEvent event) {
        ScrollBar bar = event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())
                ? horizontal
                : vertical;
        double delta = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
        bar.setValue(Math.clamp(bar.getValue() - delta, 0, bar.getMax()));
        event.consume();
    }

    private void scroll() {
        body.scrollTo(Math.rint(horizontal.getValue()), Math.rint(vertical.getValue()));
        header.scrollTo(Math.rint(horizontal.getValue()));
        scrolled.accept(vertical.getValue());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        header.resizeRelocate(0, 0, width, HEADER);
        boolean wide = body.columns().width() + Columns.GUTTER > width;
        double top = HEADER + (hint.isVisible() ? LineStack.LINE : 0);
        hint.resizeRelocate(Columns.GUTTER + 8, HEADER, Math.max(0, width - Columns.GUTTER), LineStack.LINE);
        body.resizeRelocate(0, top, width, Math.max(0, height - top - (wide ? BAR : 0)));
        vertical.resizeRelocate(width - BAR, top, BAR, body.getHeight());
        horizontal.resizeRelocate(Columns.GUTTER, height - BAR, Math.max(0, width - BAR - Columns.GUTTER), BAR);
        layoutBars();
    }

    private void layoutBars() {
        span(vertical, body.stack().height(), body.getHeight());
        span(horizontal, body.columns().width() + BAR, body.getWidth() - Columns.GUTTER);
    }

    private static void span(ScrollBar bar, double content, double room) {
        double max = Math.max(0, content - room);
        bar.setMax(max);
        bar.setVisible(max > 0 && room > 0);
        double share = Math.max(room / content, THUMB / room);
        bar.setVisibleAmount(max > 0 && room > 0 ? max * Math.min(1, share) : 0);
        bar.setUnitIncrement(LineStack.LINE);
        bar.setBlockIncrement(Math.max(LineStack.LINE, room - LineStack.LINE));
        if (bar.getValue() > max) {
            bar.setValue(max);
        }
    }
}
