package keyline.app.data.grid;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import keyline.app.data.grid.CellEditor.Exit;
import keyline.app.data.row.Offers;
import keyline.app.data.row.Proposal;

/// What becomes of what is typed into a cell.
public interface Typing {

    /// Takes the text.
    void commit(String text, Exit exit);

    /// Takes what was chosen from the list.
    void pick(Proposal proposal, Exit exit);

    /// Creates what the text names.
    void create(String text);

    /// Takes note that it was given up.
    void cancel();

    /// What the text can be completed to.
    CompletableFuture<Offers> offers(String text);

    /// More of what the text can be completed to that was asked about last.
    CompletableFuture<Offers> more();

    /// What else can be done with the cell.
    List<Extra> extras();

    /// Whether the text is of use without being completed.
    boolean isValue(String text);
}
