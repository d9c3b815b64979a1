package keyline.app.arrange;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;
import keyline.app.Session;
import keyline.model.Document;
import keyline.model.NodeId;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Point;
import keyline.model.edit.MoveBoxes;

/// Brings nodes to their new places so that one sees where each went, as one step of the history. FX thread only.
public final class Settling implements Consumer<Rearranged> {

    private static final Duration LENGTH = Duration.millis(140);

    /// More would stutter, as every line is routed again for each picture.
    private static final int MOST = 60;

    private final Session session;
    private final Runnable fit;

    /// Settles nodes in a session's document.
    ///
    /// @param fit shows the whole diagram, after all of it was arranged
    public Settling(Session session, Runnable fit) {
        this.session = session;
        this.fit = fit;
    }

    @Override
    public void accept(Rearranged result) {
        if (result.moves().places().size() <= MOST) {
            new Glide(result).play();
        } else {
            settle(result);
        }
    }

    private void settle(Rearranged result) {
        session.perform(result.edit());
        if (result.extent() == Rearranged.Extent.ALL) {
            fit.run();
        }
    }

    /// The way there, shown as previews. It is given up when something else changes the document.
    private final class Glide extends Transition {

        private final Rearranged result;
        private final Document before = session.document();
        private final Map<NodeId, Point> from = new HashMap<>();

        Glide(Rearranged result) {
            this.result = result;
            Diagram diagram = session.diagram();
            diagram.boxes()
                    .keys()
                    .forEach(node -> from.put(node, diagram.boxes().get(node).at()));
            diagram.notes().forEach(note -> from.put(note.id(), note.at()));
            setCycleDuration(LENGTH);
            setInterpolator(Interpolator.EASE_BOTH);
            setOnFinished(_ -> arrive());
        }

        @Override
        protected void interpolate(double done) {
            if (done < 1 && isValid()) {
                session.preview(new MoveBoxes(result.moves().diagram(), between(done)));
            }
        }

        private void arrive() {
            if (isValid()) {
                settle(result);
            }
        }

        @SuppressWarnings("ReferenceEquality") // any other version is another one
        private boolean isValid() {
            return session.document() == before;
        }

        private Map<NodeId, Point> between(double done) {
            Map<NodeId, Point> places = new HashMap<>();
            result.moves().places().forEach((node, to) -> {
                Point start = from.getOrDefault(node, to);
                places.put(
                        node,
                        new Point(start.x() + (to.x() - start.x()) * done, start.y() + (to.y() - start.y()) * done));
            });
            return places;
        }
    }
}
