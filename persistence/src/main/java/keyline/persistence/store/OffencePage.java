package keyline.persistence.store;

import java.util.List;

/// A stretch of the rows that break a pending requirement. Those that agree in a key, or look for the same parent,
/// stand together.
///
/// @param offset of the first within all of them
/// @param total how many there are
public record OffencePage(long offset, long total, List<Offence> offences) {
    public OffencePage {
        offences = List.copyOf(offences);
    }
}
