package keyline.app.data.pending;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keyline.persistence.store.Offence;
import keyline.persistence.store.Refusal;

/// A reason, and the rows that it is the reason of.
///
/// @param rows their rowids, of those that have been read
record Grounds(Refusal reason, List<Long> rows) {

    Grounds {
        rows = List.copyOf(rows);
    }

    /// Rows that are in each other's way, or look for the same parent, have one reason.
    static List<Grounds> of(List<Offence> offences) {
        Map<String, Refusal> reasons = new LinkedHashMap<>();
        Map<String, List<Long>> rows = new LinkedHashMap<>();
        for (Offence offence : offences) {
            String message = offence.reason().message();
            reasons.putIfAbsent(message, offence.reason());
            rows.computeIfAbsent(message, _ -> new ArrayList<>())
                    .add(offence.row().id());
        }
        return reasons.entrySet().stream()
                .map(each -> new Grounds(each.getValue(), rows.getOrDefault(each.getKey(), List.of())))
                .toList();
    }
}
