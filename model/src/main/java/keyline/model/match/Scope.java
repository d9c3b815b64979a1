package keyline.model.match;

import java.util.List;
import java.util.Optional;

/// What the columns of an expression may be of. A qualifier says nothing where there is one table only; where there are
/// several, it says everything.
///
/// @param sources the names that a query gives to what it reads, absent for an expression that belongs to a table
record Scope(Optional<List<String>> sources, Telling telling) {

    static final Scope TABLE = new Scope(Optional.empty(), Telling.NOTHING);

    Scope(List<String> sources, Telling telling) {
        this(Optional.of(List.copyOf(sources)), telling);
    }

    /// A column in the words that are the same whether or not it is told with what it is of.
    ///
    /// @param path its name behind those of what it is of
    String name(List<String> path) {
        String column = path.getLast();
        String qualifier = sources.map(each -> qualifier(path, each)).orElse("");
        return qualifier.isEmpty() ? column : qualifier + "." + column;
    }

    private String qualifier(List<String> path, List<String> names) {
        if (path.size() == 1) {
            return names.size() == 1 ? "" : telling.sourceOf(path.getLast());
        }
        boolean distinct = names.stream().distinct().count() == names.size();
        List<String> qualifiers = path.subList(0, path.size() - 1);
        String told = distinct ? qualifiers.getLast() : String.join(".", qualifiers);
        return names.equals(List.of(told)) ? "" : told;
    }
}
