package keyline.app.impact;

import java.util.List;
import java.util.stream.Collectors;
import keyline.app.text.Count;
import keyline.model.Value;
import keyline.persistence.store.Misfit;
import keyline.persistence.store.TypeFit;

/// Says how many values of a column would convert to another type, and which wouldn't.
public final class TypeFitText {

    private TypeFitText() {}

    /// "All 12 values convert exactly." or "10 of 12 values convert exactly. 2 don't, and stay as they are: 'x', 'y'."
    public static String of(TypeFit fit) {
        long others = fit.values() - fit.exact();
        if (fit.values() == 0) {
            return "";
        }
        if (others == 0) {
            return fit.values() == 1
                    ? "The only value converts exactly."
                    : "All %s values convert exactly.".formatted(Count.number(fit.values()));
        }
        return "%s of %s convert exactly. %s: %s"
                .formatted(
                        Count.number(fit.exact()),
                        Count.of(fit.values(), "value"),
                        others == 1
                                ? "1 doesn't, and stays as it is"
                                : Count.number(others) + " don't, and stay as they are",
                        list(fit.misfits(), others));
    }

    private static String list(List<Misfit> misfits, long all) {
        String listed = misfits.stream().map(TypeFitText::word).collect(Collectors.joining(", "));
        long rows = misfits.stream().mapToLong(Misfit::rows).sum();
        return listed + (rows < all ? ", …" : ".");
    }

    private static String word(Misfit misfit) {
        String value = switch (misfit.value()) {
            case Value.Null _ -> "NULL";
            case Value.Int(long number) -> Long.toString(number);
            case Value.Real(double number) -> Double.toString(number);
            case Value.Text(String text) -> "“" + text + "”";
            case Value.Bytes(String hex) -> "x" + hex;
        };
        return misfit.rows() == 1 ? value : "%s (%s times)".formatted(value, Count.number(misfit.rows()));
    }
}
