package keyline.app.frame;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// A row of controls that gives up some of its parts, the least needed ones first, before it would cut anything off.
final class FoldingBar extends HBox {

    /// Each part is laid out on whole pixels.
    private static final double ROUNDING = 12;

    private final List<Fold> folds = new ArrayList<>();

    FoldingBar() {
        getStyleClass().add("top-bar");
        widthProperty().subscribe(this::fold);
    }

    /// Lets some nodes go when there is too little room, and shows others instead, after the folds named before.
    void foldNext(List<Node> away, List<Node> instead) {
        folds.add(new Fold(away, instead));
    }

    /// Shows as much as there is room for. The bar does it itself when its width changes; whoever changes a text asks
    /// for it.
    void fold() {
        folds.reversed().forEach(fold -> fold.show(Fold.State.OPEN));
        for (Fold fold : folds) {
            if (needed() + ROUNDING <= getWidth()) {
                return;
            }
            fold.show(Fold.State.FOLDED);
        }
    }

    /// The width that what is shown at the moment needs.
    private double needed() {
        return super.computeMinWidth(-1);
    }

    /// Any width will do: the bar folds rather than forcing the window to be wide.
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /// Nodes that go together, and those that come in their place.
    private record Fold(List<Node> away, List<Node> instead) {

        enum State {
            OPEN,
            FOLDED
        }

        void show(State state) {
            away.forEach(node -> show(node, state == State.OPEN));
            instead.forEach(node -> show(node, state == State.FOLDED));
        }

        private static void show(Node node, boolean shown) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }
}
