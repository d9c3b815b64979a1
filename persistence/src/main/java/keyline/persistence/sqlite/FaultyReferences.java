package keyline.persistence.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The foreign keys for which SQLite refuses a CREATE TABLE as a whole. Without them the rest of it can be read.
///
/// @param table the name of the table, empty when the statement makes none
/// @param faults in the order of the text
record FaultyReferences(String sql, String table, List<Fault> faults) {

    FaultyReferences {
        faults = List.copyOf(faults);
    }

    /// A foreign key that can't be.
    ///
    /// @param reason a sentence without the point
    record Fault(Span span, String reason) {}

    /// Finds them.
    static FaultyReferences of(String sql) {
        SqlTokens tokens = SqlTokens.head(sql);
        if (!tokens.skip("CREATE", "TABLE")) {
            return new FaultyReferences(sql, "", List.of());
        }
        tokens.skip("IF", "NOT", "EXISTS");
        String table = tokens.name();
        TableText text = TableParser.parse(sql);
        List<Fault> faults = new ArrayList<>();
        for (TableText.Reference reference : text.references()) {
            reason(table, text, reference).ifPresent(reason -> faults.add(new Fault(reference.span(), reason)));
        }
        return new FaultyReferences(sql, table, faults);
    }

    private static Optional<String> reason(String table, TableText text, TableText.Reference reference) {
        Optional<String> missing = reference.from().stream()
                .filter(column -> !text.columns().contains(column))
                .findFirst();
        if (missing.isPresent()) {
            return missing.map(column -> "%s has no column %s".formatted(table, column));
        }
        int from = reference.from().size();
        int to = reference.to().size();
        return to == 0 || to == from
                ? Optional.empty()
                : Optional.of("its sides have %d and %d columns".formatted(from, to));
    }

    /// The statement without them.
    String rest() {
        StringBuilder rest = new StringBuilder(sql);
        for (Fault fault : faults.reversed()) {
            rest.replace(fault.span().start(), fault.span().end(), "");
            takeComma(rest, fault.span().start());
        }
        return rest.toString();
    }

    /// Takes away the comma before a place where nothing is left.
    private static void takeComma(StringBuilder text, int place) {
        int before = place - 1;
        while (before > 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        String after = text.substring(place).stripLeading();
        if (text.charAt(before) == ',' && (after.startsWith(",") || after.startsWith(")"))) {
            text.deleteCharAt(before);
        }
    }
}
