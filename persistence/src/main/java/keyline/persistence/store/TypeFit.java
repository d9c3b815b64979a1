package keyline.persistence.store;

import java.util.List;

/// How the values of a column would come through a change of its type.
///
/// @param values how many there are, NULLs left out
/// @param exact how many of them convert exactly, or are of the type already
/// @param misfits the most frequent of the others; they would stay as they are
public record TypeFit(long values, long exact, List<Misfit> misfits) {

    /// Of a column without values.
    public static final TypeFit NONE = new TypeFit(0, 0, List.of());

    public TypeFit {
        misfits = List.copyOf(misfits);
    }
}
