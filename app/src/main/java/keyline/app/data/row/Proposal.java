package keyline.app.data.row;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import keyline.model.ColumnId;
import keyline.model.Value;

/// Something that a cell can be completed to.
///
/// @param text what comes into the cell
/// @param summary what it stands for, in words; may be empty
/// @param cells the values that the line gets by it, for a link; empty where the text says it all
public record Proposal(String text, String summary, Map<ColumnId, Value> cells) {

    public Proposal {
        cells = Map.copyOf(cells);
    }

    /// A mere text.
    public static Proposal of(String text) {
        return new Proposal(text, "", Map.of());
    }

    /// These, each once, the best for what was typed first: equal, then beginning with it, then the others.
    public static List<Proposal> ranked(List<Proposal> proposals, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return proposals.stream()
                .distinct()
                .sorted(Comparator.comparingInt(each -> each.rank(wanted)))
                .toList();
    }

    /// Whether it is what was typed, by its text or its words.
    public boolean is(String typed) {
        return rank(typed.strip().toLowerCase(Locale.ROOT)) == 0;
    }

    private int rank(String wanted) {
        String key = text.toLowerCase(Locale.ROOT);
        String words = summary.toLowerCase(Locale.ROOT);
        if (key.equals(wanted) || words.equals(wanted)) {
            return 0;
        }
        return key.startsWith(wanted) || words.startsWith(wanted) ? 1 : 2;
    }
}
