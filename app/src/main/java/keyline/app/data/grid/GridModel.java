package keyline.app.data.grid;

import java.util.List;
import java.util.Optional;
import keyline.app.data.row.CellContent;
import keyline.app.data.row.GridColumn;
import keyline.app.data.row.Line;
import keyline.app.data.row.Span;

/// What a grid shows, asked for only where it is visible.
public interface GridModel {

    /// The columns, in order.
    List<GridColumn> columns();

    /// The width of a column in px.
    double width(GridColumn column);

    /// How many lines there are.
    long lineCount();

    /// The line at an index, from 0.
    Line line(long index);

    /// What a cell shows.
    CellContent content(Line line, GridColumn column);

    /// How a line stands out.
    Tone tone(Line line);

    /// Whether a cell is to blame for a refusal.
    boolean isBlamed(Line line, GridColumn column);

    /// What is wrong with a line that the store has, in words.
    Optional<String> remark(Line line);

    /// What is selected.
    Span span();

    /// Is told when everything visible has been asked for.
    void shown();

    /// How a line stands out from the others.
    enum Tone {
        PLAIN(""),
        /// It holds something that the store doesn't have yet.
        TYPED("typed"),
        /// The store refused it.
        REFUSED("refused"),
        /// It keeps a constraint from being enforced.
        PENDING("pending"),
        /// Here a row can be added.
        ADDING("adding");

        private final String styleClass;

        Tone(String styleClass) {
            this.styleClass = styleClass;
        }

        /// Empty for the plain one.
        public String styleClass() {
            return styleClass;
        }
    }
}
